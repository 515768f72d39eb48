import { coach } from '../coach';
import type { CoachContext } from '../context';
import type { Proposal, ProposalStep, Reading } from '../reading';
import { type Sentence, splitSentences } from '../sentences';
import { contains, overlaps } from '../span';
import { applied } from './check';
import { addMove } from './propose/addition';
import { isAlike, isMisplaced, isRepeated, offersOf, withoutEcho } from './propose/together';
import { type Way, waysFor } from './propose/ways';

/**
 * The whole draft as it could lead: the best rewrite for each sentence that costs the writer, what only hurts left out, the order kept, and at most
 * one sentence added, before the sign-off. It reads as one mail: no offer, question or next step is made twice. Null when there is nothing to change.
 */
export function propose(draft: string, reading: Reading, context: CoachContext): Proposal | null {
  if (reading.score === null) return null;
  const sentences = splitSentences(draft);
  const turned = turnSentences(draft, sentences, reading, context);
  const addition = addMove(draft, sentences, turned, reading, context);
  const steps = addition ? [...turned, addition].sort((a, b) => a.start - b.start || a.end - b.end) : turned;
  return steps.length === 0 ? null : { text: applySteps(draft, steps), steps };
}

/** The draft with every step made; steps are in reading order and do not overlap. */
export function applySteps(draft: string, steps: readonly ProposalStep[]): string {
  let text = draft;
  for (const step of steps.toReversed()) text = applied(text, step, step.text);
  return text;
}

function turnSentences(
  draft: string,
  sentences: readonly Sentence[],
  reading: Reading,
  context: CoachContext,
): readonly ProposalStep[] {
  const steps: ProposalStep[] = [];
  let score = reading.score ?? 0;
  for (const sentence of sentences) {
    const follows = sentences.some(
      (other) => other.role === 'body' && other.index < sentence.index && !isLeftOut(other, steps),
    );
    for (const way of inOrder(waysFor(sentence, draft, reading, context), steps, follows)) {
      const next = besides(way.step, steps);
      if (!next || isRepeated(next, steps) || !leavesSomething(sentences, [...steps, next])) continue;
      const after = coach(applySteps(draft, [...steps, next]), context);
      if (after.score === null || after.score < score) continue;
      steps.push(next);
      score = after.score;
      break;
    }
  }
  return withoutLooseSpace(steps, draft);
}

/** Sentences left out at the end of a line leave no space there. */
function withoutLooseSpace(steps: readonly ProposalStep[], draft: string): readonly ProposalStep[] {
  return steps.map((step, index) => {
    const reaches = (at: number, next = index + 1): boolean => {
      const following = steps[next];
      return following?.text === '' && following.start === at
        ? reaches(following.end, next + 1)
        : at === draft.length || draft[at] === '\n';
    };
    const free = steps[index - 1]?.end !== step.start && draft[step.start - 1] === ' ';
    return step.text === '' && free && reaches(step.end)
      ? { ...step, start: step.start - 1, expected: ` ${step.expected}` }
      : step;
  });
}

/** Ways that fit with what the mail says already come first, then leaving out, then what would say a thing twice. */
function inOrder(ways: readonly Way[], steps: readonly ProposalStep[], follows: boolean): readonly Way[] {
  const said = new Set(steps.flatMap(({ text }) => offersOf(text)));
  const clashes = ({ step, own }: Way): boolean =>
    offersOf(own && !PROMISES_WORD.test(step.text) ? tailOf(step.text) : step.text).some((offer) =>
      said.has(offer),
    ) ||
    isAlike(step, steps) ||
    (follows && isMisplaced(step));
  const drops = ways.filter(({ step }) => step.text === '');
  const fresh = ways.filter((way) => !clashes(way));
  return [...fresh, ...drops, ...ways.filter((way) => way.own && clashes(way))].map((way) => ({
    ...way,
    step: way.own ? way.step : { ...way.step, text: withoutEcho(way.step.text, steps) },
  }));
}

const PROMISES_WORD = /\bhear from (?:me|us)\b|\bwrite to you\b|\bnext step is\b/i;

/** What was put behind the writer's own words. */
const tailOf = (text: string): string => /[.;] (.*)$/s.exec(text)?.[1] ?? '';

/** Two sentences left out side by side may claim the same space: the first has it. */
function besides(step: ProposalStep, steps: readonly ProposalStep[]): ProposalStep | undefined {
  const last = steps.at(-1);
  if (!last || !overlaps(last, step)) return step;
  const shorter = { ...step, start: last.end, expected: step.expected.slice(last.end - step.start) };
  return step.text === '' && shorter.expected.trim() === step.expected.trim() ? shorter : undefined;
}

const isLeftOut = (sentence: Sentence, steps: readonly ProposalStep[]): boolean =>
  steps.some((step) => step.text === '' && contains(step, sentence));

const leavesSomething = (sentences: readonly Sentence[], steps: readonly ProposalStep[]): boolean =>
  sentences.some((sentence) => sentence.role === 'body' && !isLeftOut(sentence, steps));
