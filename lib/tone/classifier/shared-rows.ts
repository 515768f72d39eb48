import { bucketsOf, drawerOf, indexRows, placeIn, rowAt } from './rows';
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

/**
 * One index for all: no feature is looked up twice. What is known of a row stands side by side, its place in its drawer, the last round in which it was found, its row of
 * weights in each table: on a processor that has just been busy with other things, every further stretch of memory costs more than the sum itself.
 */
export function shareRows(tables: readonly Table[], buckets: number): SharedRows {
  const sorted = distinct(tables.map(({ rows }) => bucketsOf(rows)));
  const index = indexRows(sorted, buckets);
  const { first } = index;
  const size = WEIGHTS + tables.length;
  const known = new Uint16Array(sorted.length * size).fill(NO_WEIGHTS);
  for (let row = 0; row < sorted.length; row += 1) {
    known[row * size] = index.place[row]!;
    known[row * size + ROUND] = 0;
  }
  for (const [table, { rows, weightsOf }] of tables.entries()) {
    const own = bucketsOf(rows);
    for (let row = 0; row < own.length; row += 1)
      known[rowAt(index, own[row]!) * size + WEIGHTS + table] = weightsOf[row]!;
  }
  const found = { rows: new Uint16Array(sorted.length), count: 0 };
  let round = 0;
  const begin = (): void => {
    found.count = 0;
    round = (round + 1) & 0xffff;
    if (round !== 0) return;
    for (let at = ROUND; at < known.length; at += size) known[at] = 0;
    round = 1;
  };
  const take = (row: number): void => {
    if (known[row * size + ROUND] === round) return;
    known[row * size + ROUND] = round;
    found.rows[found.count++] = row;
  };
  return {
    find(those) {
      begin();
      for (let at = 0; at < those.length; at += 1) {
        const bucket = those[at]!;
        const place = placeIn(bucket);
        const end = first[drawerOf(bucket) + 1]!;
        for (let row = first[drawerOf(bucket)]!; row < end; row += 1) {
          if (known[row * size] !== place) continue;
          take(row);
          break;
        }
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
      const from = WEIGHTS + tables.indexOf(table);
      const steps = new Int32Array(heads.length);
      return ({ rows, count }) => {
        steps.fill(0);
        for (let at = 0; at < count; at += 1) {
          const row = known[rows[at]! * size + from]!;
          if (row === NO_WEIGHTS) continue;
          const start = row * steps.length;
          for (let head = 0; head < steps.length; head += 1) steps[head]! += weights[start + head]!;
        }
        return steps;
      };
    },
  };
}

/** Where in what is known of a row, behind its place, the last round stands, and its rows of weights begin. */
const ROUND = 1;
const WEIGHTS = 2;

/** More rows of weights than any table has. */
const NO_WEIGHTS = 0xffff;

function distinct(lists: readonly Uint32Array[]): Uint32Array {
  const all = Uint32Array.from(lists.flatMap((list) => [...list])).sort();
  return all.filter((bucket, at) => bucket !== all[at - 1]);
}
