import type { ProposalStep } from '../../reading';
import { isAlike, isMisplaced, type Offer, offersOf, withoutEcho } from './together';
import type { Way } from './ways';

/** The mail as it stands when a sentence's turn comes. */
interface Standing {
  readonly draft: string;
  readonly steps: readonly ProposalStep[];
  /** What the writer's own calm sentences do already. */
  readonly own: readonly Offer[];
  /** Something of the mail comes before. */
  readonly follows: boolean;
}

/**
 * Ways that fit with what the mail says already come first, then leaving out, then the writer's words without what would be said twice, last what says it twice.
 * Leaving out the only sentence of a line comes after all that keeps one.
 */
export function inOrder(ways: readonly Way[], mail: Standing): readonly Way[] {
  const said = new Set([...mail.own, ...mail.steps.flatMap(({ text }) => offersOf(text))]);
  const clashes = ({ step, own }: Way): boolean =>
    offersOf(own && !PROMISES_WORD.test(step.text) ? tailOf(step.text) : step.text).some((offer) =>
      said.has(offer),
    ) ||
    isAlike(step, mail.steps) ||
    (mail.follows && isMisplaced(step));
  const spare = ways.filter(({ isSpare }) => isSpare);
  const drops = ways.filter(({ step, isSpare }) => step.text === '' && !isSpare);
  const emptying = drops.filter(({ step }) => empties(step, mail));
  const fresh = ways.filter((way) => !clashes(way) && !way.isSpare && !emptying.includes(way));
  const isRedundant = fresh.length === 0 && ways.some((way) => way.step.text !== '');
  const clashing = ways.filter((way) => way.own && clashes(way));
  return [
    ...fresh,
    ...drops.filter((way) => !emptying.includes(way)),
    ...clashing.flatMap(bare),
    ...emptying,
    ...(isRedundant ? spare : []),
    ...clashing,
  ].map((way) => ({
    ...way,
    step: way.own ? way.step : { ...way.step, text: withoutEcho(way.step.text, mail.steps) },
  }));
}

const PROMISES_WORD = /\bhear from (?:me|us)\b|\bwrite to you\b|\bnext step is\b/i;

/** What was put behind the writer's own words. */
const tailOf = (text: string): string => TAIL.exec(text)?.[2] ?? '';

const TAIL = /^([^]*?\S)[.;] ([^]*)$/;

/** The writer's own words without what was put behind them. */
function bare(way: Way): readonly Way[] {
  const own = TAIL.exec(way.step.text)?.[1];
  return own === undefined || own.split(' ').length < LEAST || !isOwn(own, way.step.expected)
    ? []
    : [{ ...way, step: { ...way.step, text: `${own}.` }, isBare: true }];
}

const LEAST = 3;

/** Most of its words are the writer's. */
function isOwn(text: string, before: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
  const there = new Set(before.toLowerCase().split(/[^\p{L}\d]+/u));
  return words.filter((word) => there.has(word)).length * 3 >= words.length * 2;
}

/** Nothing would be left of the line but the line itself. */
function empties(step: ProposalStep, { draft, steps }: Standing): boolean {
  const from = draft.lastIndexOf('\n', step.start - 1) + 1;
  const next = draft.indexOf('\n', step.end);
  const gone = [...steps, step].filter(({ text, start }) => text === '' && start >= from);
  const left = gone
    .toReversed()
    .reduce(
      (text, { start, end }) => text.slice(0, start - from) + text.slice(end - from),
      draft.slice(from, next < 0 ? undefined : next),
    );
  return left.trim() === '';
}
