import { coach } from '../coach';
import type { CoachContext } from '../context';
import type { Proposal, ProposalStep, Reading } from '../reading';
import { type Sentence, splitSentences } from '../sentences';
import { addMove } from './propose/addition';
import { applySteps } from './propose/steps';
import { offersOf } from './propose/together';
import { chooseUnheard } from './propose/unheard';
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
  return chooseUnheard(options, { draft, sentences, own }, context);
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
