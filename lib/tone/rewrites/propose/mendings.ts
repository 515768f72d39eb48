import type { Finding, ProposalStep } from '../../reading';
import { findReminders } from '../../reminders';
import { type Sentence, splitSentences } from '../../sentences';
import { overlaps } from '../../span';
import { factsOf, findBreach } from '../facts';
import { isFlee } from '../flee';
import type { Made } from '../site';
import { suggestWithMakers } from '../suggest';
import { speak, voiceOf } from '../voice';
import { bareOf, framingOf, shareOf } from './bare';
import { COST, costOfBlanks, costOfKeeping, tellsOfWork } from './cost';
import { ANSWERS, answersAsked, factsOnlyIn, holdsSomething, offersSomething } from './losses';
import { UNKIND } from './requests';
import { SORRY } from './together';
import { type Place, type Way, wayOf } from './way';

/** Each rewrite of a finding as a way, and the writer's words with nothing put around them. */
export function mendings(finding: Finding, place: Place): readonly Way[] {
  const { sentence, findings, draft, reading, context } = place;
  const made = suggestWithMakers(finding, draft, reading, context).filter(({ maker }) => maker !== 'drop');
  // A ready sentence that only carries a fact along is one to choose from, and the last to put into a whole mail.
  const tells = isFlee(finding.code) && factsOf(sentence.text, draft).some(({ kind }) => kind !== 'not');
  const ways = made
    .filter(
      ({ maker, rewrite, rewrite: { text } }) =>
        !(isReady(maker) && losesSomething(sentence, text, draft)) &&
        !HANGS.test(text) &&
        !isUnpromised(afterOf(rewrite, sentence)) &&
        !OPEN_END.test(afterOf(rewrite, sentence)) &&
        !losesAnswer(sentence.text, text, context.incoming) &&
        !(CASE.test(sentence.plain) && JOINS.test(text)),
    )
    .map((one) => {
      const left = findings.filter((other) => !overlaps(one.rewrite, other));
      const jab = findings.some(({ code }) => code === 'attack') && finding.code !== 'attack' ? JAB_KEPT : 0;
      const cost = costOf(one, finding, place) + costOfKeeping(left, sentence.plain) + jab;
      return wayOf(place, stepOf(one, finding), cost + (tells && isReady(one.maker) ? CARRIES_ONLY : 0));
    });
  const bare = bareOf(sentence, finding, made, draft, reading, context).map(({ text, left }) =>
    wayOf(
      place,
      { ...whole(sentence), text, finding: finding.key },
      COST.bare + costOfKeeping(left, sentence.plain),
    ),
  );
  return [...ways, ...bare];
}

/** A figure, a day or what comes along is not in the ready sentence. */
const losesSomething = ({ text }: Sentence, after: string, draft: string): boolean =>
  (holdsSomething(text) && !holdsSomething(after)) ||
  findBreach(text, after, draft)?.lost.some(({ kind }) => kind !== 'not' && kind !== 'name') === true;

/** The yes or no that was asked for is still said. */
const losesAnswer = (before: string, after: string, incoming: string | null): boolean =>
  answersAsked(before, incoming) && !ANSWERS.test(after);

const CARRIES_ONLY = 0.9;
/** A jab that is asked as a request is a jab still. */
const JAB_KEPT = 0.8;

/** Who is so very sorry may say so plainly; for a small thing not even that is needed. */
export function plainApology(place: Place): readonly Way[] {
  const { sentence, findings, worst, draft, context } = place;
  const isSorry =
    findings.some(({ code }) => code === 'apologise') || (isFlee(worst.code) && SORRY.test(sentence.plain));
  if (!isSorry || sentence.role !== 'body' || SMALL.test(sentence.plain)) return [];
  if (offersSomething(sentence.text) || factsOnlyIn(sentence, draft, context.incoming) > 0) return [];
  const text = speak('{I} am sorry about this.', voiceOf(splitSentences(draft), sentence.text));
  if (findReminders(text, context.notes.landmines).length > 0) return [];
  return [wayOf(place, { ...whole(sentence), text, finding: worst.key }, COST.plainApology)];
}

const SMALL =
  /\bbringing (?:it )?up\b|\bmention\w*\b|\bsorry to\b|\bbother\w*\b|\blong\b|\bfor (?:asking|chasing|writing|the (?:delay|wait))\b/i;

/** What was cut off in the middle, or has two days. */
const HANGS =
  /\bbetween (?:(?!\band\b)[^.;])*[.;]|\b(?:at|of|from|the|an?|and|or|which) ?[.;?]|\b(?:by|on|at) (?:\p{L}+ ){1,2}by «|\b(?:for|in|at|on) by «/iu;

/** "And I'm.": what it was is gone. */
const OPEN_END = /\b(?:i['’]m|i am|we['’]re|we are|it['’]s|is|was|the|a|an|and|of|to)[.]$/i;

/** "I keep going to and fro by «day»", "I can't judge it by «day»": what is no promise has no day. */
const isUnpromised = (text: string): boolean => {
  const [, clause = ''] = /(?:^|[,;.] )([^,;.?]*) by «day[^»]*»(?:, «time»)?[.]?$/i.exec(text) ?? [];
  return clause !== '' && (!PROMISES.test(clause) || /n['’]t\b|\b(?:cannot|always|never)\b/i.test(clause));
};
const PROMISES =
  /\b(?:will|shall|going to|hope|could|can|would|plan|expect|due|aim|try|want|need|should|and|is|are|suggest)\b|['’](?:ll|d)\b|^\p{Ll}/iu;

/** "Should it be late, and I would like ...": a case is not gone on with by "and". */
const CASE = /^(?:if|should|unless|when|once)\b/i;
const JOINS = /^(?:, (?:and|so)|if)\b/i;

const isReady = (maker: Made['maker']): boolean => maker === 'frame' || maker === 'template';

function costOf({ maker, rewrite }: Made, { code }: Finding, { sentence, draft }: Place): number {
  const { text, plain, index } = sentence;
  const body = splitSentences(draft).filter(({ role }) => role === 'body');
  const closes = !body.some((other) => other.index > index);
  const framing = framingOf(rewrite.text, rewrite.expected);
  const made =
    maker === 'frame' || maker === 'template'
      ? COST[maker] +
        (saysSame(code, rewrite.text, plain)
          ? -SAYS_SAME
          : body.length <= FEW || offersSomething(text) || /\?/.test(plain) || tellsOfWork(plain)
            ? SAYS_MORE
            : 0) +
        (rewrite.text.includes('?') && !closes ? COST.midTail : 0)
      : framing.tail || framing.lead
        ? costOfFraming(framing, isFlee(code), rewrite.text.includes('?'), closes)
        : fills(rewrite, text) && shareOf(rewrite.text, text) < LEAST_SHARE
          ? COST.said
          : COST.turned;
  return (
    made +
    costOfBlanks(rewrite.text) +
    (EXPLAINS.test(sentence.plain) && /^could you\b/i.test(rewrite.text) ? HARPS_ON : 0) +
    (rewrite.text.includes('?') && UNKIND.test(rewrite.text) ? HARPS_ON : 0) +
    (FILLS.test(rewrite.text) ? FILLING : 0) +
    (/\bthe point about\b|^(?:about|so that you know about|on|regarding) [^:]*: «/i.test(rewrite.text)
      ? 2 * HARPS_ON
      : 0) +
    (/: (?:i|we) (?:said|told|asked|did|warned|mentioned|raised)\b/i.test(rewrite.text) ? HARPS_ON : 0) +
    (RUNS_ON.test(rewrite.text) ? 2 * HARPS_ON : 0) +
    (SENDS_OFF.test(afterOf(rewrite, sentence)) ||
    TRUCE.test(rewrite.text) ||
    isStillAtThem(rewrite.text, code)
      ? HARPS_ON
      : 0) +
    (rewrite.text.includes('(') && !text.includes('(') ? IN_BRACKETS : 0) +
    (goesOn(rewrite, sentence) ? GOES_ON : 0) +
    (SENDS_AWAY.test(rewrite.text) ? GOES_ON : 0)
  );
}

/** A clause put in place of a few words, with the old sentence going on behind it, seldom reads well. */
const goesOn = (rewrite: Made['rewrite'], { end, text }: Pick<Sentence, 'end' | 'text'>): boolean =>
  rewrite.kind === 'swap' &&
  /^(?:I|we|you|thank|could|would|let|what|there)\b/i.test(rewrite.text) &&
  /^ \p{L}+ \p{L}/u.test(text.slice(text.length - (end - rewrite.end)));

const GOES_ON = 0.9;

/** However kindly it is put, the client is told to find someone else. */
const SENDS_AWAY =
  /\b(?:find|get|hire|use|take|go (?:to|with)) (?:yourself )?(?:someone|somebody|another|one of|a different|elsewhere|(?:the )?other)\b|\bgo elsewhere\b/i;

/** The sentence as it reads then. */
const afterOf = ({ start, end, text }: Made['rewrite'], sentence: Sentence): string =>
  sentence.text.slice(0, Math.max(0, start - sentence.start)) +
  text +
  sentence.text.slice(Math.max(0, end - sentence.start));
/** Put behind a sentence that says enough, it only makes the mail longer. */
const FILLS = /\bhappy to go through\b|\bconfirm (?:this|it) by «day|\bcheck this and\b/i;
const FILLING = 1.2;
/** How it came about, and no request. */
const EXPLAINS = /\bwhich is why\b|\bthat(?:'s| is) why\b|\bthat is how\b/i;
/** "Could you take my place, I have been told ...?": two sentences in one question. */
const RUNS_ON = /^could you [^?]*, (?:i|we|it|he|she|they|that)\b[^?]*\?/i;
const SENDS_OFF = /^(?:go ahead|feel free|suit yourself|by all means)\b/i;

/** "The plan you're on is meant for three hundred; could you ...": the reproach is kept, with a question behind it. */
const isStillAtThem = (text: string, code: Finding['code']): boolean =>
  BLAMES.has(code) && /\b(?:you|your)\b.*[;,.:] (?:could|what|does|shall|if|i|we|from)\b/i.test(text);
const BLAMES: ReadonlySet<Finding['code']> = new Set<Finding['code']>(['attack', 'accuse', 'defend']);

/** What is put aside, or put behind both, is still told. */
const TRUCE =
  /\b(?:leaving|putting) .{2,80} aside\b|\bput it behind us\b|\b(?:no comfort|no help|not change (?:what|things))\b|\bnot what you hoped for:/i;
const HARPS_ON = 1.6;
/** "the loft (item 14, £2,650)": a note, not a sentence. */
const IN_BRACKETS = 0.8;

/** Less of the writer's words than this, and it is a ready sentence, whoever made it. */
const LEAST_SHARE = 0.2;

/** A day behind what was left open is what it lacked; a question in the middle of the mail waits for an answer there. */
function costOfFraming(
  { lead }: ReturnType<typeof framingOf>,
  isShy: boolean,
  asks: boolean,
  closes: boolean,
): number {
  const tail = isShy ? COST.turned : COST.tailed;
  return tail + (!closes && (asks || !isShy) ? COST.midTail : 0) + (lead ? COST.leadIn : 0);
}

/** All of the sentence but its stop. */
const fills = ({ expected }: Made['rewrite'], text: string): boolean => expected.length >= text.length - 2;

/** A plain apology in place of a great one, a day in place of a shrug, is what was meant. */
const saysSame = (code: Finding['code'], text: string, before: string): boolean =>
  code === 'vague'
    ? /\bby «day/.test(text) && !text.includes('«item')
    : code === 'apologise' && SORRY.test(text) && !SMALL.test(before);

/** What a ready sentence takes the place of is lost. */
const SAYS_MORE = 0.8;
/** In a mail this short every sentence carries it. */
const FEW = 2;
const SAYS_SAME = 1.3;

const whole = ({ start, end, text }: Sentence) => ({ start, end, expected: text });

const stepOf = ({ rewrite }: Made, finding: Finding): ProposalStep => ({
  start: rewrite.start,
  end: rewrite.end,
  expected: rewrite.expected,
  text: rewrite.text,
  finding: finding.key,
});
