import type { ProposalStep } from '../../reading';
import { overlaps } from '../../span';
import { applied } from '../check';
import { isRepeated } from './together';
import type { Way } from './way';

/** The draft with every step made; steps are in reading order and do not overlap. */
export function applySteps(draft: string, steps: readonly ProposalStep[]): string {
  let text = draft;
  for (const step of steps.toReversed()) text = applied(text, step, step.text);
  return text;
}

/** The steps of the ways that were chosen, none over another. */
export function stepsOf(chosen: readonly Way[], draft: string): readonly ProposalStep[] {
  const steps: ProposalStep[] = [];
  for (const step of chosen.flatMap((way) => way.step ?? [])) {
    const next = besides(withSpaceBefore(step, draft), steps, draft);
    if (next && !isRepeated(next, steps)) steps.push(next);
  }
  return steps;
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
