import type { CodeOf } from '../../codes';
import type { Tone } from '../../reading';

/** A sentence that leads, about `{T}`, the thing the old one was about. */
interface Frame {
  /** What the old sentence must say for this to answer it; undefined fits always. */
  readonly when: RegExp | undefined;
  /** What the message being answered must say for it; undefined fits always. */
  readonly message: RegExp | undefined;
  /** For each tone one or several ways to say it: two sentences of a mail take different ones. */
  readonly texts: Readonly<Record<Tone, readonly string[]>>;
  /** The same where nothing names the thing. */
  readonly plain: Readonly<Record<Tone, readonly string[]>>;
}

const frame = (
  when: RegExp | undefined,
  texts: Frame['texts'],
  plain: Frame['plain'],
  message?: RegExp,
): Frame => ({ when, message, texts, plain });

/** Said where the sentence asks, and asks too softly. */
const ASKS =
  /^(?!.*\b(?:i hope|i suppose|i guess|isn['’]t it|don['’]t you think|who knows|who am i)\b).*\b(?:you|u|your|we|i)\b.*\?["')]*$/is;
const LATE = /\b(?:late|wait\w*|delay\w*|slow|longer|long|behind|under|only (?:now|just) s[ae][wen]+)\b/i;
const GIVES =
  /\b(?:free|nothing|charge\w*|refund\w*|waiv\w*|pay\w*|paid|invoice|bill|fee|fees|money|discount|cost|costs|keep (?:all|half)|half price|on (?:me|us)|cheap\w*|pocket|price|own expense)\b|[£€$]/i;
const SMALL =
  /\b(?:useless|hopeless|stupid|terrible|worst|incompetent|failed|fail|idiot|fault|not good|deserve|forgive|hate|trust(?:ed)?|shame|machine|blame|hold me|fool|disappoint\w*|let you down|not cut out|scatterbrain|penitence)\b/i;
const OFFERS = /\b(?:i|we)(?:['’]ll| will| can| could| have|['’]ve)\b|\bhappy to\b|\bglad to\b/i;
/** Someone does go: what is missing is to whom and when. */
const LEAVES =
  /\b(?:i['’]?m|i am|i['’]ll be|we are|we['’]re) (?:retir\w+|leaving|moving (?:on|to)|off to)\b|\bmy last (?:day|week)\b|\b(?:pass(?:es|ed|ing)?|hand(?:ed|ing)?|go(?:es)?|move[sd]?) (?:it |this |that )?(?:over |on )?to (?:someone|somebody|another|a colleague)\b/i;
const PARTS =
  /\b(?:someone else|somebody else|anoth?er|elsewhere|other (?:agency|person|people|supplier)|find|replac\w*|stop|terminat\w*|no longer|unavailable|conclud\w*|end|closed?|right person|better person|hand(?:ing)? (?:over|back)|step(?:ping)? (?:back|down|aside)|leave you|colleague|good luck)\b/i;

/** They ask how something is, was or will be, and want no advice. */
const FACT_ASKED =
  /^(?![^]*\b(?:should (?:i|we)|what (?:do|would) you (?:think|suggest|recommend)|which (?:one|of|would)|your (?:opinion|view|advice|thoughts)|advise|recommend)\b)[^]*\b(?:did|do|does|is|are|was|were|has|have|when|where|who|how (?:many|much|long|is|are|did|come)|why|what (?:happened|is|are|was|time|day)|can|will|could|confirm|any (?:news|update))\b[^.!]{0,200}\?/i;

/** What each way of pulling back turns into. */
export const frames: Readonly<Record<CodeOf<'flee'>, readonly Frame[]>> = {
  hedge: [
    frame(
      ASKS,
      {
        short: ['What would you like {me} to do with {T}?', 'What is your decision on {T}?'],
        warm: [
          '{I} would like your view on {T}; could you let {me} have it by «day»?',
          'Could you tell {me} by «day» what you decide on {T}, so that {I} can plan the next step?',
        ],
        firm: ['For {T}, {I} suggest «item: your suggestion»; does that suit you?'],
      },
      {
        short: ['Could you let {me} know by «day»?'],
        warm: ['{I} would like your view on this; could you let {me} have it by «day»?'],
        firm: ['{I} suggest «item: your suggestion»; does that suit you?'],
      },
    ),
    frame(
      undefined,
      {
        short: ['On {T}, {my} answer is «item: your answer».', 'To answer you on {T}: «item: your answer».'],
        warm: [
          'To answer you on {T}: «item: your answer», and {I} will confirm it by «day».',
          'About {T}: «item: your answer». Does that give you what you need?',
        ],
        firm: [
          '{I} am checking {T}, and you will have a clear answer by «day», «time».',
          'You will have a clear answer on {T} from {me} by «day», «time».',
        ],
      },
      {
        short: ['{My} answer is «item: your answer».', 'To answer your question: «item: your answer».'],
        warm: [
          'To answer your question: «item: your answer», and {I} will confirm it by «day».',
          '{My} answer is «item: your answer». Does that give you what you need?',
        ],
        firm: [
          'You will have a clear answer from {me} by «day», «time».',
          '{I} am checking this, and will confirm it by «day», «time».',
        ],
      },
      FACT_ASKED,
    ),
    frame(
      undefined,
      {
        short: ['On {T}, {my} advice is «item: your advice».', 'On {T}, {my} view is «item: your view».'],
        warm: [
          'For {T}, {I} recommend «item: your choice», because «reason: why it serves them».',
          'What {I} would do about {T} is «item: your choice», because «reason: why it serves them».',
        ],
        firm: [
          '{I} am checking {T}, and you will have a clear answer by «day», «time».',
          'You will have a clear answer on {T} from {me} by «day», «time».',
        ],
      },
      {
        short: ['{My} advice is «item: your advice».', '{My} view is «item: your view».'],
        warm: [
          '{I} recommend «item: your choice», because «reason: why it serves them».',
          'What {I} would do is «item: your choice», because «reason: why it serves them».',
        ],
        firm: [
          'You will have a clear answer from {me} by «day», «time».',
          '{I} am checking this, and will confirm it by «day», «time».',
        ],
      },
    ),
  ],
  apologise: [
    frame(
      LATE,
      {
        short: ['Thank you for your patience with {T}.'],
        warm: ['Thank you for your patience with {T}; you will hear from {me} by «day», «time».'],
        firm: ['You will have «item: the result» for {T} by «day», «time».'],
      },
      {
        short: ['Thank you for your patience.'],
        warm: ['Thank you for waiting; you will have it by «day», «time».'],
        firm: ['You will have it by «day», «time».'],
      },
    ),
    frame(
      undefined,
      {
        short: ['{I} am sorry about what happened with {T}.', 'Thank you for telling {me} about {T}.'],
        warm: [
          'Thank you for telling {me} about {T}; «item: the fix» will be with you by «day».',
          '{I} want to put things right with {T}; «item: the fix» will be with you by «day».',
        ],
        firm: [
          '{I} am looking after {T}, and «item: the fix» will be done by «day», «time».',
          'For {T}, the next step is «item: the fix», and it will be done by «day», «time».',
        ],
      },
      {
        short: ['{I} am sorry about this.', 'Thank you for telling {me}.'],
        warm: [
          'Thank you for telling {me}; «item: the fix» will be with you by «day».',
          '{I} can see what this means for you, and «item: the fix» will be with you by «day».',
        ],
        firm: [
          'That one is {mine}, and it will be put right by «day», «time».',
          '{I} will have «item: the fix» done by «day», «time».',
        ],
      },
    ),
  ],
  capitulate: [
    frame(
      SMALL,
      {
        short: ['{I} have {T} in hand, and the next step is «item: the step», by «day».'],
        warm: ['You can count on {me} for {T}: «item: the step» will be done by «day».'],
        firm: ['{I} am looking after {T}, and «item: the step» will be done by «day», «time».'],
      },
      {
        short: ['{I} have this in hand, and the next step is «item: the step», by «day».'],
        warm: ['You can count on {me}: «item: the step» will be done by «day».'],
        firm: [
          '{I} will have «item: the fix» done by «day», and «item: the new check» comes before the next one.',
        ],
      },
    ),
    frame(
      GIVES,
      {
        short: ['For {T}, {my} offer is «item: what you offer», by «day».'],
        warm: [
          '{I} want to find what is fair to us both on {T}; {my} offer is «item: what you offer», by «day».',
        ],
        firm: ['On {T}, {I} can do «item: what you offer»; anything beyond it comes to «price: rate».'],
      },
      {
        short: ['{My} offer is «item: what you offer», by «day».'],
        warm: ['{I} would like to settle this fairly; {my} offer is «item: what you offer», by «day».'],
        firm: ['{I} can do «item: what you offer»; anything beyond it comes to «price: rate».'],
      },
    ),
    frame(
      OFFERS,
      {
        short: ['Happy to help with {T}; it takes about «hours», and {I} can start on «day».'],
        warm: [
          '{I} would be glad to help with {T}; {I} can do «item: what you offer» by «day» for «price: rate».',
        ],
        firm: ['For {T}, {I} can do «item: what you offer» by «day»; it comes to «price: rate».'],
      },
      {
        short: ['Happy to help; it takes about «hours», and {I} can start on «day».'],
        warm: ['Happy to help; {I} can have «item: what you offer» ready by «day» for «price: rate».'],
        firm: ['{I} can do «item: what you offer» by «day»; it comes to «price: rate».'],
      },
    ),
    frame(
      undefined,
      {
        short: ['For {T}, {I} recommend «item: your choice».'],
        warm: [
          'For {T}, {I} would go with «item: your choice», because «reason: why it serves them»; how does that sound?',
        ],
        firm: ['{I} recommend «item: your choice» for {T}, and {I} can start on «day».'],
      },
      {
        short: ['{I} recommend «item: your choice».'],
        warm: [
          '{I} would go with «item: your choice», because «reason: why it serves them»; how does that sound?',
        ],
        firm: ['{I} recommend «item: your choice», and {I} can start on «day».'],
      },
    ),
  ],
  withdraw: [
    frame(
      LEAVES,
      {
        short: ['{I} will hand over {T} to «owner» by «day».'],
        warm: ['{I} will hand over {T} to «owner» by «day», so that nothing is lost for you.'],
        firm: [
          'You will have a full hand-over of {T} by «day», and «owner» answers your questions from then on.',
        ],
      },
      {
        short: ['{I} will hand everything over to «owner» by «day».'],
        warm: ['{I} will hand everything over to «owner» by «day», so that nothing is lost for you.'],
        firm: ['You will have a full hand-over by «day», and «owner» answers your questions from then on.'],
      },
    ),
    frame(
      PARTS,
      {
        short: ['{I} would like to carry on with {T} for you; could we talk on «day» at «time»?'],
        warm: ['{I} want things to go well for you with {T}; which next step would help you most?'],
        firm: ['Whatever we decide, you will have «item: files and access» for {T} from {me} by «day».'],
      },
      {
        short: ['{I} would like to put this right with you; could we talk on «day» at «time»?'],
        warm: ['{I} want this to go well for you; which next step would help you most?'],
        firm: [
          'If we part ways, {I} will hand over «item: files and access» by «day», so that nothing is lost.',
        ],
      },
    ),
    frame(
      undefined,
      {
        short: [
          'The next step on {T} is «item: the step», by «day».',
          'On {T}, {I} will do «item: the step» by «day».',
        ],
        warm: [
          '{I} would like to find a way with {T} that suits us both; could we talk on «day» at «time»?',
          'Thank you for writing about {T}; you will hear from {me} by «day», «time».',
        ],
        firm: [
          'Here is what {I} will do next on {T}: «item: the step», by «day».',
          'You will hear from {me} about {T} by «day», «time».',
        ],
      },
      {
        short: [
          '{I} have taken this in, and the next step is «item: the step», by «day».',
          'The next step is «item: the step», by «day».',
        ],
        warm: [
          '{I} would like to find a way that suits us both; could we talk on «day» at «time»?',
          'Thank you for telling {me}; you will hear from {me} by «day», «time».',
        ],
        firm: ['Here is what {I} will do next: «item: the step», by «day».'],
      },
    ),
  ],
  vague: [
    frame(
      ASKS,
      {
        short: ['Could you let {me} know about {T} by «day»?'],
        warm: ['Could you let {me} know about {T} by «day», so that {I} can plan the next step?'],
        firm: ['{I} need your answer on {T} by «day», so that «item: the delivery» keeps its date.'],
      },
      {
        short: ['Could you let {me} know by «day»?'],
        warm: ['Could you let {me} know by «day», so that {I} can plan the next step?'],
        firm: ['{I} need your answer by «day», so that «item: the delivery» keeps its date.'],
      },
    ),
    frame(
      undefined,
      {
        short: [
          'You will hear from {me} about {T} by «day», «time».',
          '{I} will do «item: the step» for {T} by «day».',
        ],
        warm: [
          '{I} will write to you about {T} by «day», «time», with or without news.',
          '{I} will find out how things stand with {T} and tell you by «day», «time».',
        ],
        firm: [
          'The next step on {T} is «item: the step», and it will be done by «day».',
          '«owner» is looking after {T}, and you will have the result by «day», «time».',
        ],
      },
      {
        short: ['You will hear from {me} by «day», «time».', 'You will know more by «day», «time».'],
        warm: [
          '{I} will write to you by «day», «time», with or without news.',
          '{I} will find out where it stands and tell you by «day», «time».',
        ],
        firm: [
          'The next step is «item: the step», and it will be done by «day».',
          '«owner» is looking after it, and you will have the result by «day», «time».',
        ],
      },
    ),
  ],
};

/** The texts that answer a sentence, best first, turned by `turn`. */
export function framesFor(
  code: CodeOf<'flee'>,
  { plain, message }: { readonly plain: string; readonly message: string },
  named: boolean,
  tone: Tone,
  turn: number,
): readonly string[] {
  const fits = (one: Frame) => one.when?.test(plain) !== false && one.message?.test(message) !== false;
  const chosen = frames[code].find(fits);
  const rest = frames[code].filter((other) => other !== chosen && other.when === undefined && fits(other));
  return [...(chosen ? [chosen] : []), ...rest].flatMap((one) => {
    const texts = (named ? one.texts : one.plain)[tone];
    const by = turn % texts.length;
    return [...texts.slice(by), ...texts.slice(0, by)];
  });
}
