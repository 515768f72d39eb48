import { unpackBytes } from './packed/unpack';
import { type Classifier, createClassifier } from './tone/classifier/classify';
import packedWeights from './tone/classifier/weights.bin?packed';
import { decodeWeights } from './tone/classifier/weights-file';
import { coach as coachWith } from './tone/coach';
import type { CoachContext } from './tone/context';
import type { Finding, Proposal, Reading, Rewrite } from './tone/reading';
import { propose as proposeWith } from './tone/rewrites/propose';
import { suggest as suggestWith } from './tone/rewrites/suggest';

// The pure coach with the shipped weights: what the worker and the command line call.

export const coach = (draft: string, context: CoachContext): Reading => coachWith(draft, hearing(context));

export const suggest = (
  finding: Finding,
  draft: string,
  reading: Reading,
  context: CoachContext,
): readonly Rewrite[] => suggestWith(finding, draft, reading, hearing(context));

export const propose = (draft: string, reading: Reading, context: CoachContext): Proposal | null =>
  proposeWith(draft, reading, hearing(context));

const hearing = (context: CoachContext): CoachContext => ({ ...context, classifier: getClassifier() });

let classifier: Classifier | undefined;

/** Decoded on first use: a worker that only opens a panel need not wait for it. */
function getClassifier(): Classifier {
  classifier ??= createClassifier(decodeWeights(unpackBytes(packedWeights)));
  return classifier;
}
