import { familyOf } from '../../codes';
import { wordsIn } from '../editing';
import type { Sentence } from '../../sentences';
import { blanksIn } from './cost';
import { isAlike, isMisplaced, type Offer, SORRY } from './together';
import type { Way } from './way';

/** What the choice has to fit in with. */
export interface Mail {
  readonly draft: string;
  readonly sentences: readonly Sentence[];
  /** What the writer's own calm sentences do already. */
  readonly own: readonly Offer[];
}

/**
 * One way for each sentence, so that the whole costs least: what reads well alone may be too much together. No offer is made twice, few blanks are left,
 * hardly more than one question is added, and enough of the mail stays. Found by
 * bettering one sentence at a time until none can be, from the best of each alone and from the draft as it is.
 */
export function choose(options: readonly (readonly Way[])[], mail: Mail): readonly Way[] {
  const alone = options.map((ways) => cheapest(ways, ({ cost }) => cost));
  const asTheyAre = options.map((ways) => cheapest(ways, ({ step }) => (step ? 1 : 0)));
  const [first, second] = [bettered(alone, options, mail), bettered(asTheyAre, options, mail)];
  return costOfAll(second, mail) < costOfAll(first, mail) ? second : first;
}

function bettered(start: readonly Way[], options: readonly (readonly Way[])[], mail: Mail): readonly Way[] {
  let chosen = start;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = chosen;
    for (const [at, ways] of options.entries()) {
      const rest = chosen;
      const best = cheapest(ways, (way) => costOfAll(rest.with(at, way), mail));
      if (costOfAll(rest.with(at, best), mail) < costOfAll(rest, mail)) chosen = rest.with(at, best);
    }
    if (chosen === before) break;
  }
  return chosen;
}

const MOST_ROUNDS = 4;

function cheapest(ways: readonly Way[], costOf: (way: Way) => number): Way {
  const [first, ...others] = ways;
  if (!first) throw new Error('a sentence can always stay as it is');
  return others.reduce((best, way) => (costOf(way) < costOf(best) ? way : best), first);
}

/** What a choice costs together: each way, and what they are to one another. */
function costOfAll(chosen: readonly Way[], mail: Mail): number {
  const each = chosen.reduce((sum, { cost }) => sum + cost, 0);
  const texts = chosen.flatMap(({ step }) => (step ? [step] : []));
  const blanks = texts.reduce((sum, { text }) => sum + blanksIn(text), 0);
  const asks = texts.reduce(
    (sum, { text, expected }) => sum + Math.max(0, asksIn(text) - asksIn(expected)),
    0,
  );
  return (
    each +
    Math.max(0, blanks - FEW_BLANKS) * EACH_BLANK +
    Math.max(0, asks - 1) * EACH_ASK +
    repeats(chosen, mail) * EACH_REPEAT +
    texts.filter((step, at) => isAlike(step, texts.slice(0, at))).length * EACH_ALIKE +
    texts.filter((step) => isMisplaced(step) && follows(step.start, mail, chosen)).length * EACH_REPEAT +
    emptied(chosen, mail) +
    orphaned(chosen, mail) * EACH_ORPHAN +
    (losesApology(chosen, mail) ? NO_APOLOGY : 0) +
    (losesOutlook(chosen, mail) ? NO_OUTLOOK : 0) -
    chosen.filter((way) => isLeftOut(way) && way.code === 'vague').length *
      (isDated(chosen) ? SAID_BETTER : 0)
  );
}

const FEW_BLANKS = 2;
const EACH_BLANK = 1.2;
const EACH_ASK = 0.8;
const EACH_REPEAT = 2;
const EACH_ALIKE = 0.6;

const asksIn = (text: string): number => text.split('?').length - 1;

/** How often the rewrites do what the mail does already. */
function repeats(chosen: readonly Way[], { own }: Mail): number {
  const said = new Set(own);
  let twice = 0;
  for (const { offers, step } of chosen) {
    if (step && step.text !== '') twice += offers.filter((offer) => said.has(offer)).length;
    for (const offer of offers) said.add(offer);
  }
  return twice;
}

/** Of too many apologies one stays, but for those that say themselves that they are not the first. */
const losesApology = (chosen: readonly Way[], { own }: Mail): boolean =>
  !own.includes('sorry') &&
  chosen.some(
    (way) =>
      way.step !== undefined &&
      !SORRY.test(way.step.text) &&
      (way.code === 'apologise' || (familyOf(way.code) === 'flee' && SORRY.test(way.sentence.plain))) &&
      !/^(?:and )?(?:once )?again\b|\bsorry again\b|\blong (?:mail|e-?mail)\b|\bsorry to (?:bother|trouble|ask|chase|land|be|keep)\b|\bbother/i.test(
        way.sentence.plain,
      ),
  ) &&
  !chosen.some((way) => !isLeftOut(way) && SORRY.test(way.step?.text ?? way.sentence.plain));

const NO_APOLOGY = 1.8;

/** Where something was said of what comes, if only vaguely, something of it stays. */
const losesOutlook = (chosen: readonly Way[], { own }: Mail): boolean =>
  !own.includes('next') &&
  chosen.some((way) => isLeftOut(way) && way.code === 'vague' && AHEAD.test(way.sentence.plain)) &&
  !chosen.some(({ step, offers, sentence }) =>
    step
      ? step.text !== '' && (offers.includes('next') || /\bby «day/.test(step.text))
      : AHEAD.test(sentence.plain),
  );

const AHEAD = /\b(?:i|we)(?:'ll| will)\b/i;
const NO_OUTLOOK = 1.2;

/** What was left in the air goes without saying once it is said by when they hear. */
const isDated = (chosen: readonly Way[]): boolean =>
  chosen.some(({ step }) => step !== undefined && /\bby «day/.test(step.text) && !step.text.includes('?'));

const SAID_BETTER = 0.5;

/** Something of the mail comes before. */
const follows = (start: number, { sentences }: Mail, chosen: readonly Way[]): boolean =>
  sentences.some(
    (sentence) =>
      sentence.role === 'body' &&
      sentence.start < start &&
      !chosen.some((way) => way.sentence === sentence && isLeftOut(way)),
  );

const isLeftOut = ({ step }: Way): boolean => step?.text === '';

/** How many sentences go on from one that is left out. */
function orphaned(chosen: readonly Way[], { sentences }: Mail): number {
  const gone = new Set(chosen.filter(isLeftOut).map(({ sentence }) => sentence));
  return sentences.filter((sentence, at) => {
    const before = sentences[at - 1];
    return (
      before?.block === sentence.block &&
      gone.has(before) &&
      !gone.has(sentence) &&
      GOES_ON.test(sentence.plain)
    );
  }).length;
}

const GOES_ON =
  /^(?:but|however|so|then|which|because|that said|still|otherwise|instead|it|they|he|she|this|that|these|those|had that|such)\b/i;
const EACH_ORPHAN = 0.8;

/** A mail has to say something still, and a paragraph without its only sentence leaves a gap. */
function emptied(chosen: readonly Way[], { sentences, draft }: Mail): number {
  const gone = new Set(chosen.filter(isLeftOut).map(({ sentence }) => sentence));
  const body = sentences.filter(({ role, text }) => role === 'body' && wordsIn(text) > 1);
  const left = body.filter((sentence) => !gone.has(sentence));
  const least = Math.min(body.length, Math.max(2, Math.ceil(body.length * LEAST_PART)));
  const gaps = new Set(
    [...gone].map(({ block }) => block).filter((block) => !left.some((one) => one.block === block)),
  );
  if (!left.some(({ text }) => ENDS.test(text)) && body.some(({ text }) => ENDS.test(text)))
    return NOTHING_LEFT;
  return Math.max(0, least - left.length) * EACH_TOO_FEW + (draft.includes('\n') ? gaps.size * EACH_GAP : 0);
}

const LEAST_PART = 0.34;
const NOTHING_LEFT = 100;
const EACH_TOO_FEW = 0.35;
const EACH_GAP = 0.8;
const ENDS = /[.?!:…)"'”’]$/;
