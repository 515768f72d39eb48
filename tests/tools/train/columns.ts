import { BUCKETS } from '../../../lib/tone/classifier/hash';
import type { SparseRows } from './logistic';

/** Buckets that are learned from, numbered closely: a fit over these takes a fraction of one over every bucket. */
export interface Columns {
  /** By column, smallest first. */
  readonly buckets: Int32Array;
  /** In how many rows each stands. */
  readonly seen: Float64Array;
}

/** The buckets that stand in at least so many rows. */
export function columnsOf(rows: SparseRows, fewest: number): Columns {
  const counts = new Float64Array(BUCKETS);
  for (const bucket of rows.column) counts[bucket]! += 1;
  const buckets = Int32Array.from([...counts.keys()].filter((bucket) => counts[bucket]! >= fewest));
  return { buckets, seen: Float64Array.from(buckets, (bucket) => counts[bucket]!) };
}

/** The same rows over these buckets only. */
export function narrowed(rows: SparseRows, buckets: Int32Array): SparseRows {
  const placeOf = new Int32Array(BUCKETS).fill(NONE);
  for (const [place, bucket] of buckets.entries()) placeOf[bucket] = place;
  const start = new Int32Array(rows.rows + 1);
  const column = new Int32Array(rows.column.length);
  const value = new Float32Array(rows.column.length);
  let count = 0;
  for (let row = 0; row < rows.rows; row += 1) {
    for (let at = rows.start[row]!; at < rows.start[row + 1]!; at += 1) {
      const place = placeOf[rows.column[at]!]!;
      if (place === NONE) continue;
      column[count] = place;
      value[count] = rows.value[at]!;
      count += 1;
    }
    start[row + 1] = count;
  }
  return {
    rows: rows.rows,
    columns: buckets.length,
    start,
    column: column.slice(0, count),
    value: value.slice(0, count),
  };
}

const NONE = -1;
