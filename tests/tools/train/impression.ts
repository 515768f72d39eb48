import { featuresOf } from '../../../lib/tone/classifier/features';
import { draftHead } from '../../../lib/tone/classifier/heads';
import type { Impression } from '../../../lib/tone/classifier/impression';
import { inSteps, type PlainTable } from '../../../lib/tone/classifier/weights-file';
import { columnsOf, narrowed } from './columns';
import type { CodedDraft } from './dataset';
import { fitLogistic, type SparseRows } from './logistic';
import { rowBuilder } from './matrix';
import { pruned } from './tables';

const PENALTY = 0.25;
const ITERATIONS = 40;
const FEWEST_SEEN = 3;
/** Of 67,000 features that stand in three drafts; with all of them strangers are ranked better by .002. */
const MOST_FEATURES = 5000;

/** Fits how a draft sounds as a whole, to the ratings of those who read whole mails. Drafts without a rating say nothing. */
export function fitImpression(drafts: readonly CodedDraft[]): PlainTable {
  const rated = drafts.filter(({ leadership }) => leadership !== null);
  const wide = rowsOfDrafts(rated);
  const columns = columnsOf(wide, FEWEST_SEEN);
  const rows = narrowed(wide, columns.buckets);
  const fitted = fitLogistic(rows, placesOf(rated), { penalty: PENALTY, iterations: ITERATIONS });
  return pruned([{ head: draftHead, ...fitted }], columns, MOST_FEATURES, {
    readsAround: false,
    loudness: [1],
  });
}

/** The impression every draft makes, with the weights as they are shipped. */
export function impressionsBy(table: PlainTable, drafts: readonly CodedDraft[]): readonly Impression[] {
  const { buckets, weights, bias } = inSteps(table);
  const weightOf = new Map(buckets.map((bucket, at) => [bucket, weights[0]![at]!] as const));
  return drafts.map(({ sentences }) => ({
    bias: bias[0]!,
    parts: sentences.map((sentence) => {
      const { own } = featuresOf(sentence);
      const sum = [...new Set(own)].reduce((total, bucket) => total + (weightOf.get(bucket) ?? 0), 0);
      return { sum, features: own.length };
    }),
  }));
}

/** One row per draft: what the classifier adds up over its sentences. */
function rowsOfDrafts(drafts: readonly CodedDraft[]): SparseRows {
  const { put, endRow, done } = rowBuilder();
  for (const { sentences } of drafts) {
    const features = sentences.map((sentence) => featuresOf(sentence).own);
    const size = Math.sqrt(Math.max(1, features.flat().length));
    for (const own of features) for (const bucket of new Set(own)) put(bucket, 1 / size);
    endRow();
  }
  return done();
}

/**
 * Where a draft's rating stands among those of its writer, 0 to 1: what one file calls 60 another calls 40, and what is to be learned is what makes one mail of a writer
 * better than the next.
 */
function placesOf(drafts: readonly CodedDraft[]): Float64Array {
  const ratings = new Map<string, number[]>();
  for (const { writer, leadership } of drafts) {
    const own = ratings.get(writer) ?? [];
    ratings.set(writer, own);
    own.push(leadership ?? 0);
  }
  return Float64Array.from(drafts, ({ writer, leadership }) =>
    placeAmong(ratings.get(writer) ?? [], leadership ?? 0),
  );
}

function placeAmong(ratings: readonly number[], rating: number): number {
  const below = ratings.filter((other) => other < rating).length;
  const same = ratings.filter((other) => other === rating).length;
  return (below + same / 2) / ratings.length;
}
