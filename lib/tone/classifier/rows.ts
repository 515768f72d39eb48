/**
 * Which buckets have a row. Rows are sorted by bucket; a drawer is 64 buckets in a row, and holds one or two rows, most of them none. Looked up a hundred times for
 * each sentence, it has to stay close to the processor: this takes a third of a bit for each bucket.
 */
export interface RowIndex {
  /** First row of each drawer, and behind the last drawer the number of rows. */
  readonly first: Uint16Array;
  /** By row: the place of its bucket in the drawer. */
  readonly place: Uint8Array;
}

const DRAWER_BITS = 6;
const PLACES = (1 << DRAWER_BITS) - 1;

/** The drawer of a bucket, and its place there. */
export const drawerOf = (bucket: number): number => bucket >>> DRAWER_BITS;
export const placeIn = (bucket: number): number => bucket & PLACES;

/** `sorted` are the buckets that have a row, smallest first; there may be 65,535 of them. */
export function indexRows(sorted: ArrayLike<number>, buckets: number): RowIndex {
  const first = new Uint16Array((buckets >>> DRAWER_BITS) + 1);
  const place = new Uint8Array(sorted.length);
  let drawer = 0;
  for (let row = 0; row < sorted.length; row += 1) {
    const bucket = sorted[row]!;
    while (drawer <= drawerOf(bucket)) {
      first[drawer] = row;
      drawer += 1;
    }
    place[row] = placeIn(bucket);
  }
  first.fill(sorted.length, drawer);
  return { first, place };
}

export const NO_ROW = -1;

/** The row of a bucket, counted from 0; `NO_ROW` when it carries nothing. */
export function rowAt({ first, place }: RowIndex, bucket: number): number {
  const drawer = drawerOf(bucket);
  const end = first[drawer + 1]!;
  const sought = placeIn(bucket);
  for (let row = first[drawer]!; row < end; row += 1) {
    if (place[row] === sought) return row;
  }
  return NO_ROW;
}
