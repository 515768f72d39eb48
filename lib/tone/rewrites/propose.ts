import { coach } from '../coach';
import type { CoachContext } from '../context';
import type { Proposal, ProposalStep, Reading } from '../reading';
import { type Sentence, splitSentences } from '../sentences';
import { overlaps } from '../span';
import { applied } from './check';
import { addMove } from './propose/addition';
import { choose } from './propose/choose';
import { isRepeated, offersOf } from './propose/together';
import { waysFor } from './propose/ways';

/**
 * The whole draft as it could lead: what costs the writer is mended, left out or kept, whichever reads best in the mail, the order stays, and at most
 * one sentence is added, before the sign-off. Null when there is nothing to change.
 */
export function propose(draft: string, reading: Reading, context: CoachContext): Proposal | null {
  if (reading.score === null) return null;
  const sentences = splitSentences(draft);
  const withAddition = (turned: readonly ProposalStep[]): readonly ProposalStep[] => {
    const addition = addMove(draft, sentences, turned, reading, context);
    return addition ? [...turned, addition].sort((a, b) => a.start - b.start || a.end - b.end) : turned;
  };
  const turned = turnSentences(draft, sentences, reading, context);
  const all = withAddition(turned);
  const steps =
    scoreAfter(draft, all, context) >= reading.score
      ? all
      : withAddition(oneByOne(draft, turned, reading, context));
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
  const heard = new Set(reading.findings.map(({ sentence }) => sentence));
  const own = sentences.filter(({ index }) => !heard.has(index)).flatMap(({ text }) => offersOf(text));
  const options = sentences
    .filter(({ index }) => heard.has(index))
    .map((sentence) => waysFor(sentence, draft, reading, context));
  const chosen = choose(options, { draft, sentences, own }).flatMap(({ step }) => step ?? []);
  const steps: ProposalStep[] = [];
  for (const step of chosen) {
    const next = besides(withSpaceBefore(step, draft), steps, draft);
    if (next && !isRepeated(next, steps)) steps.push(next);
  }
  return steps;
}

const scoreAfter = (draft: string, steps: readonly ProposalStep[], context: CoachContext): number =>
  coach(applySteps(draft, steps), context).score ?? -1;

/** Those of the steps that lower no score, where all of them together would. */
function oneByOne(
  draft: string,
  steps: readonly ProposalStep[],
  reading: Reading,
  context: CoachContext,
): readonly ProposalStep[] {
  const kept: ProposalStep[] = [];
  let score = reading.score ?? 0;
  for (const step of steps) {
    const after = scoreAfter(draft, [...kept, step], context);
    if (after < score) continue;
    score = after;
    kept.push(step);
  }
  return kept;
}

/** What is left out takes the space before it along, so that any of several left out side by side leaves the others well spaced. */
function withSpaceBefore(step: ProposalStep, draft: string): ProposalStep {
  const { start, end, expected, text } = step;
  return text === '' && expected.endsWith(' ') && draft[start - 1] === ' '
    ? { ...step, start: start - 1, end: end - 1, expected: ` ${expected.slice(0, -1)}` }
    : step;
}

/** Two sentences left out side by side may claim the same space: the first has it, the other takes the one behind it. */
function besides(
  step: ProposalStep,
  steps: readonly ProposalStep[],
  draft: string,
): ProposalStep | undefined {
  const last = steps.at(-1);
  if (!last || !overlaps(last, step)) return step;
  const end = draft[step.end] === ' ' ? step.end + 1 : step.end;
  const shorter = { ...step, start: last.end, end, expected: draft.slice(last.end, end) };
  return step.text === '' && shorter.expected.trim() === step.expected.trim() ? shorter : undefined;
}
