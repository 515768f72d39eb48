import { bucketsOf, drawerOf, indexRows, placeIn } from './rows';
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
  const bucketsBy = tables.map(({ rows }) => bucketsOf(rows));
  const sorted = distinct(bucketsBy);
  const index = indexRows(sorted, buckets);
  const { first } = index;
  const size = WEIGHTS + tables.length;
  const known = new Uint16Array(sorted.length * size).fill(NO_WEIGHTS);
  for (let row = 0; row < sorted.length; row += 1) {
    known[row * size] = index.place[row]!;
    known[row * size + ROUND] = 0;
  }
  for (const [table, { weightsOf }] of tables.entries())
    spread(bucketsBy[table]!, weightsOf, sorted, known.subarray(WEIGHTS + table), size);
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

// Loops over numbers in functions of their own: a worker that wakes goes through tens of thousands of them before its first report.

/** The buckets of all lists, smallest first. */
function distinct(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  all.sort();
  let count = 0;
  for (let at = 0; at < all.length; at += 1)
    if (count === 0 || all[at] !== all[count - 1]) all[count++] = all[at]!;
  return all.subarray(0, count);
}

/** Writes what a table has for its buckets to where they stand among all, `size` apart. */
function spread(
  own: Uint32Array,
  values: Uint16Array,
  all: Uint32Array,
  to: Uint16Array,
  size: number,
): void {
  let row = 0;
  for (let at = 0; at < own.length; at += 1) {
    while (all[row] !== own[at]) row += 1;
    to[row * size] = values[at]!;
  }
}
