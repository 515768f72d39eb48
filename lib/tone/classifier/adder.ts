import { type HeadScores, sentenceHeads } from './heads';
import { NO_ROW, rowAt } from './rows';
import type { Table } from './weights-file';

/** Adds up rows of tables. */
export interface Adders {
  /** For every head: its constant, and the rows of these buckets, each once. */
  own(buckets: readonly number[]): HeadScores;
  /** For the heads that read around, which come first: the rows of these keys' buckets, each once, times `value`. */
  around(keys: readonly number[], bucketOf: (key: number) => number, value: number): HeadScores;
}

/** None for weights that hear messages only. @throws Error when tables do not score exactly the heads this code knows, those that read around first */
export function addersOf(tables: readonly Table[]): Adders {
  const heads = tables.flatMap((table) => table.heads);
  if (tables.length > 0 && heads.join() !== sentenceHeads.join())
    throw new Error(`The weights score ${heads.join()}.`);
  const all = tables.map(adderOf);
  const readers = all.filter((_, at) => tables[at]?.readsAround);
  if (readers.some((adder, at) => adder !== all[at]))
    throw new Error('A table that reads around comes late.');
  const constants = tables.flatMap(({ bias }) => bias);
  return {
    own(buckets) {
      const scores = constants.slice();
      let from = 0;
      for (const adder of all) from = adder(scores, from, buckets, itself, 1);
      return scores;
    },
    around(keys, bucketOf, value) {
      const scores: number[] = [];
      let from = 0;
      for (const adder of readers) from = adder(scores, from, keys, bucketOf, value);
      return scores;
    },
  };
}

/** For keys that are buckets already. */
export const itself = (bucket: number): number => bucket;

/** Adds what the keys come to into the scores from a place on; gives the place after. */
export type Adder = (
  scores: number[],
  from: number,
  keys: readonly number[],
  bucketOf: (key: number) => number,
  value: number,
) => number;

/** Adds up rows of one table. */
export function adderOf({ rows, weightsOf, weights, step, heads }: Table): Adder {
  const width = heads.length;
  const steps = new Int32Array(width);
  // By feature: the last round in which it was counted. One byte each, so that it stays close to the processor.
  const seen = new Uint8Array(weightsOf.length);
  let round = 0;
  return (scores, from, keys, bucketOf, value) => {
    round = (round + 1) & 0xff;
    if (round === 0) {
      seen.fill(0);
      round = 1;
    }
    steps.fill(0);
    for (let at = 0; at < keys.length; at += 1) {
      const row = rowAt(rows, bucketOf(keys[at]!));
      if (row === NO_ROW || seen[row] === round) continue;
      seen[row] = round;
      const first = weightsOf[row]! * width;
      for (let head = 0; head < width; head += 1) steps[head]! += weights[first + head]!;
    }
    for (let head = 0; head < width; head += 1) {
      scores[from + head] = (scores[from + head] ?? 0) + steps[head]! * step[head]! * value;
    }
    return from + width;
  };
}
