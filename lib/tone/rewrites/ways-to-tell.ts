import { BLAMES } from './blames';
import type { Tone } from '../reading';
import { wordsIn } from './editing';
import { LACKS, lackFrames } from './frames';
import type { Site } from './site';
import { isOver, wasSo } from './told';

type Ways = Readonly<Record<Tone, readonly string[]>>;

/**
 * Ways to tell what a sentence of blame, excuse or defence tells: bare; where that still reads as a point, as the answer the client asked for, or as what it is: how
 * things stand, what happened, something to look up. `stem`: without its stop. Undefined for other codes.
 */
export function waysToTell(stem: string, site: Site): Ways | undefined {
  const { code } = site.finding;
  if (!BLAMES.has(code)) return undefined;
  if (code === 'accuse' && LACKS.test(stem)) return lackFrames;
  // What can be done is offered, not reported.
  if (OFFERS.test(stem)) return { short: ['{Fact}.'], warm: ['{Fact}; would that help you?'], firm: [] };
  const kind = isOver(stem) ? HAPPENED : wasSo(stem) ? [] : STANDS;
  const answer = isAnswer(site) ? [ANSWER] : [];
  return {
    short: ['{Fact}.', ...answer, ...(NEWS.test(stem) ? STANDS : []), REFERENCE],
    warm: wordsIn(stem) >= LONG && !HANGS_ON.test(stem) ? [BRIEF] : [],
    firm: [
      ...(code === 'deflect' && isOpenFault(stem, site) ? [FIXED] : []),
      ...kind,
      REFERENCE,
      ...(THEIRS.test(stem) ? [CHECKED] : []),
    ],
  };
}

const ANSWER = 'To answer your question: {fact}.';
const REFERENCE = 'For reference: {fact}.';
const STANDS = ['Here is where things stand: {fact}.'];
const HAPPENED = ['Here is what happened: {fact}.'];
const CHECKED = '{Fact}; please tell {me} if {I} have that wrong.';
const BRIEF = 'In short: {fact}.';
const FIXED = '{Fact}; {I} will have «item: the fix» done by «day».';

const OFFERS = /^(?!.*\b(?:you|only)\b)[^,;]*\bcan (?!not\b)\p{L}+/iu;

/** Of what is theirs they know better. */
const THEIRS = /\byour\b/i;

/** Fewer words are short already. */
const LONG = 8;

/** What was hung on it is where it pointed. */
const HANGS_ON = /, (?:which|who|because|so|since|as|until)\b/i;

/** What is done or under way is no footnote. */
const NEWS =
  /\b(?:is|are|has|have)(?: now| already| just| both| all)* (?:been\b|ready\b|finished\b|done\b|waiting\b|on (?:its|their) way\b|\p{L}{3,}ed\b)/iu;

/** A fix is expected of what went wrong, unless the mail tells of one. */
const isOpenFault = (stem: string, { finding, reading }: Site): boolean =>
  FAULT.test(stem) &&
  !reading.moves.some(
    ({ sentence, code }) => sentence !== finding.sentence && /^(?:own|plan|date)$/.test(code),
  );

const FAULT =
  /\b(?:wrong|errors?|mistakes?|late|missing|broken?|fail\w*|lost|down|damaged|mixed|out of|crash\w*|forgot\w*|expired|dead|flat|slow)\b/i;

/** The client asked, and this stands where an answer stands. */
const isAnswer = ({ sentence, view, reading }: Site): boolean =>
  ((reading.incoming?.asks.length ?? 0) > 0 || /\?|\bexplain\b/i.test(view.incoming)) &&
  view.sentences.filter(({ role }) => role === 'body').findIndex(({ index }) => index === sentence.index) <
    EARLY;

const EARLY = 2;
