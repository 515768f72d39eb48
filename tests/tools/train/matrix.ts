import {
  DRAFT_VALUE,
  draftBucket,
  featuresOf,
  frameBuckets,
  NEIGHBOUR_VALUE,
  nextBucket,
  previousBucket,
} from '../../../lib/tone/classifier/features';
import { BUCKETS } from '../../../lib/tone/classifier/hash';
import { featuresOfMessage, type Sound } from '../../../lib/tone/classifier/message-features';
import type { Sentence } from '../../../lib/tone/sentences';
import type { CodedDraft } from './dataset';
import type { SparseRows } from './logistic';

/** Which of the features a table uses: all of them, or the sentence's own only. */
export type Scope = 'context' | 'own';

/** One row per sentence, drafts in order: the same features, with the same values, that the classifier adds up. */
export function rowsOf(drafts: readonly CodedDraft[], scope: Scope): SparseRows {
  const { put, endRow, done } = rowBuilder();
  for (const draft of drafts) {
    const features = draft.sentences.map((sentence) => {
      const { own, words } = featuresOf(sentence);
      return { own: new Set(own), words: new Set(words) };
    });
    const inDraft = new Set(
      features.flatMap(({ words }, index) =>
        draft.sentences[index]?.role === 'body' ? Array.from(words, draftBucket) : [],
      ),
    );
    for (const [index, { own }] of features.entries()) {
      for (const bucket of own) put(bucket, 1);
      if (scope === 'context') {
        for (const word of features[index - 1]?.words ?? []) put(previousBucket(word), NEIGHBOUR_VALUE);
        for (const word of features[index + 1]?.words ?? []) put(nextBucket(word), NEIGHBOUR_VALUE);
        for (const bucket of inDraft) put(bucket, DRAFT_VALUE);
        for (const bucket of frameBuckets(index, features.length, draft.isAnsweringHeat)) put(bucket, 1);
      }
      endRow();
    }
  }
  return done();
}

/** One row per client's message. */
export function rowsOfMessages(
  messages: readonly { readonly sentences: readonly Sentence[]; readonly sound: Sound }[],
): SparseRows {
  const { put, endRow, done } = rowBuilder();
  for (const { sentences, sound } of messages) {
    for (const { bucket, value } of featuresOfMessage(sentences, sound)) put(bucket, value);
    endRow();
  }
  return done();
}

/** Collects rows; buckets of a row may come in any order. */
export function rowBuilder() {
  const start = [0];
  const column: number[] = [];
  const value: number[] = [];
  return {
    put: (bucket: number, worth: number) => {
      column.push(bucket);
      value.push(worth);
    },
    endRow: () => void start.push(column.length),
    done: (): SparseRows => ({
      rows: start.length - 1,
      columns: BUCKETS,
      start: Int32Array.from(start),
      column: Int32Array.from(column),
      value: Float32Array.from(value),
    }),
  };
}

/**
 * How telling each feature is: the absolute log ratio of its rate among the true and among the others, as in naive Bayes (Wang and Manning 2012), from a middle
 * that leans to the true, and never nothing. Scaling by it before fitting lets rare, telling features speak and keeps small words quiet. Measured on writers left
 * out, against a plain ratio: at 2 false alarms in 100 ordinary sentences, 2 to 7 more of 100 offences are heard.
 */
export function tellingOf(rows: SparseRows, truth: Uint8Array): Float64Array {
  const yes = new Float64Array(rows.columns);
  const no = new Float64Array(rows.columns);
  for (let row = 0; row < rows.rows; row += 1) {
    const counts = truth[row] === 1 ? yes : no;
    for (let at = rows.start[row]!; at < rows.start[row + 1]!; at += 1) counts[rows.column[at]!]! += 1;
  }
  const middle = Math.log(total(yes) / total(no)) + LEANS;
  return yes.map((count, column) =>
    Math.min(MOST_TELLING, LEAST_TELLING + Math.abs(Math.log((count + 1) / (no[column]! + 1)) - middle)),
  );
}

const LEANS = 0.5;
const LEAST_TELLING = 0.5;
const MOST_TELLING = 3;

/** Never nothing: a head that nothing carries is fitted, too. */
const total = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 1);

/** The same rows with every value multiplied by its column's scale. */
export const scaledBy = (rows: SparseRows, scale: Float64Array): SparseRows => ({
  ...rows,
  value: rows.value.map((worth, at) => worth * scale[rows.column[at]!]!),
});
