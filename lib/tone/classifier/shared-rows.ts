import { bucketsOf, indexRows, NO_ROW, rowAt } from './rows';
import type { Table } from './weights-file';

/** What was found of some features: the first `count` rows, each once. Good until something else is looked for. */
export interface Found {
  readonly rows: Uint16Array;
  readonly count: number;
}

/** Several tables under one index. */
export interface SharedRows {
  /** The rows of these buckets. */
  find(buckets: readonly number[]): Found;
  /** All that were found at several times. */
  unite(parts: Iterable<Uint16Array>): Found;
  /** Adds a table's rows of those found: steps of all its heads, good until the next time. */
  adderOf(table: Table): (found: Found) => Int32Array;
}

/** Most features are in none of the tables, and none is looked up in more than one index: on a processor busy with other things that is most of what reading costs. */
export function shareRows(tables: readonly Table[], buckets: number): SharedRows {
  const width = tables.length;
  const sorted = distinct(tables.map(({ rows }) => bucketsOf(rows)));
  const index = indexRows(sorted, buckets);
  // By row and table: the row of weights. Side by side, for who has one often has two.
  const weightsAt = new Uint16Array(sorted.length * width).fill(NO_WEIGHTS);
  for (const [at, { rows, weightsOf }] of tables.entries()) {
    const own = bucketsOf(rows);
    for (let row = 0; row < own.length; row += 1)
      weightsAt[rowAt(index, own[row]!) * width + at] = weightsOf[row]!;
  }
  const found = { rows: new Uint16Array(sorted.length), count: 0 };
  // By row: the last round in which it was counted. One byte each, so that it stays close to the processor.
  const seen = new Uint8Array(sorted.length);
  let round = 0;
  const begin = (): void => {
    found.count = 0;
    round = (round + 1) & 0xff;
    if (round !== 0) return;
    seen.fill(0);
    round = 1;
  };
  const take = (row: number): void => {
    if (seen[row] === round) return;
    seen[row] = round;
    found.rows[found.count++] = row;
  };
  return {
    find(those) {
      begin();
      for (let at = 0; at < those.length; at += 1) {
        const row = rowAt(index, those[at]!);
        if (row !== NO_ROW) take(row);
      }
      return found;
    },
    unite(parts) {
      begin();
      for (const part of parts) for (let at = 0; at < part.length; at += 1) take(part[at]!);
      return found;
    },
    adderOf(table) {
      const { heads, weights } = table;
      const from = tables.indexOf(table);
      const steps = new Int32Array(heads.length);
      return ({ rows, count }) => {
        steps.fill(0);
        for (let at = 0; at < count; at += 1) {
          const row = weightsAt[rows[at]! * width + from]!;
          if (row === NO_WEIGHTS) continue;
          const first = row * steps.length;
          for (let head = 0; head < steps.length; head += 1) steps[head]! += weights[first + head]!;
        }
        return steps;
      };
    },
  };
}

/** More rows of weights than any table has. */
const NO_WEIGHTS = 0xffff;

function distinct(lists: readonly Uint32Array[]): Uint32Array {
  const all = Uint32Array.from(lists.flatMap((list) => [...list])).sort();
  return all.filter((bucket, at) => bucket !== all[at - 1]);
}
