import { drawerOf, placeIn } from './rows';
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
  const { first, known, size } = layOut(tables, buckets);
  const found = { rows: new Uint16Array(known.length / size), count: 0 };
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

/** First row of each drawer, and what is known of each row, `size` numbers of it. */
interface Layout {
  readonly first: Uint16Array;
  readonly known: Uint16Array;
  readonly size: number;
}

/** All tables are gone through together, smallest bucket first: a worker that wakes does this before its first report, and most of it before V8 has compiled it. */
function layOut(tables: readonly Table[], buckets: number): Layout {
  const size = WEIGHTS + tables.length;
  const lists = tables.map((table) => table.buckets);
  const values = tables.map(({ weightsOf }) => weightsOf);
  const next = new Uint32Array(tables.length);
  const ahead = Float64Array.from(lists, (list) => list[0] ?? Infinity);
  const known = new Uint16Array(lists.reduce((sum, { length }) => sum + length, 0) * size).fill(NO_WEIGHTS);
  const first = new Uint16Array(drawerOf(buckets) + 1);
  let [row, drawer] = [0, 0];
  for (let bucket = Math.min(...ahead); bucket < buckets; row += 1) {
    while (drawer <= drawerOf(bucket)) first[drawer++] = row;
    const at = row * size;
    known[at] = placeIn(bucket);
    known[at + ROUND] = 0;
    let smallest = Infinity;
    for (let table = 0; table < size - WEIGHTS; table += 1) {
      if (ahead[table] === bucket) {
        const place = next[table]!++;
        known[at + WEIGHTS + table] = values[table]![place]!;
        ahead[table] = lists[table]![place + 1] ?? Infinity;
      }
      if (ahead[table]! < smallest) smallest = ahead[table]!;
    }
    bucket = smallest;
  }
  first.fill(row, drawer);
  return { first, known: known.subarray(0, row * size), size };
}
