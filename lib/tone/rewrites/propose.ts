import { coach } from '../coach';
import type { CoachContext } from '../context';
import type { Proposal, ProposalStep, Reading } from '../reading';
import { type Sentence, splitSentences } from '../sentences';
import { addMove } from './propose/addition';
import { applySteps } from './propose/steps';
import { offersOf } from './propose/together';
import { chooseUnheard } from './propose/unheard';
import type { Way } from './propose/way';
import { waysFor } from './propose/ways';

/**
 * The whole draft as it could lead: what costs the writer is mended, left out or kept, whichever reads best in the mail, the order stays, and at most
 * one sentence is added, before the sign-off. Null when there is nothing to change.
 */
export function propose(draft: string, reading: Reading, context: CoachContext): Proposal | null {
  if (reading.score === null && reading.findings.length === 0) return null;
  const sentences = splitSentences(draft);
  const withAddition = (turned: readonly ProposalStep[]): readonly ProposalStep[] => {
    const addition = reading.score === null ? undefined : addMove(draft, sentences, turned, reading, context);
    return addition ? [...turned, addition].sort((a, b) => a.start - b.start || a.end - b.end) : turned;
  };
  const options = optionsFor(draft, sentences, reading, context);
  const turned = turnSentences(draft, sentences, reading, options, context);
  const all = withAddition(turned);
  const isNoWorse = scoreAfter(draft, all, context) >= (reading.score ?? -1);
  const some = isNoWorse ? all : withAddition(oneByOne(draft, turned, reading, context));
  const steps = some.length > 0 ? some : onlyOne(draft, options, reading, context);
  return steps.length === 0 ? null : { text: applySteps(draft, steps), steps };
}

/** Every way to deal with each sentence in which something was heard. */
const optionsFor = (
  draft: string,
  sentences: readonly Sentence[],
  reading: Reading,
  context: CoachContext,
): readonly (readonly Way[])[] => {
  const heard = new Set(reading.findings.map(({ sentence }) => sentence));
  return sentences
    .filter(({ index }) => heard.has(index))
    .map((sentence) => waysFor(sentence, draft, reading, context));
};

function turnSentences(
  draft: string,
  sentences: readonly Sentence[],
  reading: Reading,
  options: readonly (readonly Way[])[],
  context: CoachContext,
): readonly ProposalStep[] {
  const heard = new Set(reading.findings.map(({ sentence }) => sentence));
  const own = sentences.filter(({ index }) => !heard.has(index)).flatMap(({ text }) => offersOf(text));
  return chooseUnheard(options, { draft, sentences, own }, context);
}

/** Where nothing that reads best can be taken without a loss, the gladdest single step that can. */
function onlyOne(
  draft: string,
  options: readonly (readonly Way[])[],
  reading: Reading,
  context: CoachContext,
): readonly ProposalStep[] {
  const ways = options.flat().toSorted((a, b) => a.cost - b.cost);
  const way = ways.find(({ step }) => step && scoreAfter(draft, [step], context) >= (reading.score ?? -1));
  return way?.step ? [way.step] : [];
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
