import { coach } from '../coach';
import type { CoachContext } from '../context';
import type { Proposal, ProposalStep, Reading } from '../reading';
import { type Sentence, splitSentences } from '../sentences';
import { contains, overlaps } from '../span';
import { applied } from './check';
import { addMove } from './propose/addition';
import { inOrder } from './propose/order';
import { isRepeated, offersOf } from './propose/together';
import { waysFor } from './propose/ways';

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
  let heard = reading.findings.length;
  const own = sentences
    .filter(({ index }) => reading.findings.every((finding) => finding.sentence !== index))
    .flatMap(({ text }) => offersOf(text));
  for (const sentence of sentences) {
    const follows = sentences.some(
      (other) => other.role === 'body' && other.index < sentence.index && !isLeftOut(other, steps),
    );
    const mail = { draft, steps, own, follows };
    for (const way of inOrder(waysFor(sentence, draft, reading, context), mail)) {
      const next = besides(withSpaceBefore(way.step, draft), steps, draft);
      if (!next || isRepeated(next, steps) || !leavesSomething(sentences, [...steps, next])) continue;
      const after = coach(applySteps(draft, [...steps, next]), context);
      if (after.score === null || after.score < score) continue;
      // Without its second half it must do what it was made for: leave less to be heard.
      if (way.isBare && after.findings.length >= heard) continue;
      heard = after.findings.length;
      steps.push(next);
      score = after.score;
      break;
    }
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

const isLeftOut = (sentence: Sentence, steps: readonly ProposalStep[]): boolean =>
  steps.some((step) => step.text === '' && contains(step, sentence));

/** More than a greeting and a name: "Hev x" is no mail. */
const leavesSomething = (sentences: readonly Sentence[], steps: readonly ProposalStep[]): boolean => {
  const body = sentences.filter(({ role }) => role === 'body');
  const left = body.filter((sentence) => !isLeftOut(sentence, steps));
  return (
    left.some(({ text }) => ENDS.test(text)) || (left.length > 0 && !body.some(({ text }) => ENDS.test(text)))
  );
};

const ENDS = /[.?!:…)"'”’]$/;
