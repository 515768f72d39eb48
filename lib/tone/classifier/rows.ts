/**
 * Which buckets have a row: a bit for each, and for every 32 of them the number of rows before. A sixteenth of what a list of rows would take: looked up a hundred
 * times for each sentence, it has to stay close to the processor.
 */
export interface RowIndex {
  readonly bits: Uint32Array;
  readonly before: Uint16Array;
}

/** `sorted` are the buckets that have a row, smallest first; there may be 65,535 of them. */
export function indexRows(sorted: Iterable<number>, buckets: number): RowIndex {
  const bits = new Uint32Array(buckets / WORD);
  for (const bucket of sorted) bits[bucket >>> 5]! |= 1 << (bucket & 31);
  const before = new Uint16Array(bits.length);
  for (let at = 1; at < bits.length; at += 1) before[at] = before[at - 1]! + onesIn(bits[at - 1]!);
  return { bits, before };
}

const WORD = 32;
export const NO_ROW = -1;

/** The row of a bucket, counted from 0; `NO_ROW` when it carries nothing. */
export function rowAt({ bits, before }: RowIndex, bucket: number): number {
  const word = bits[bucket >>> 5]!;
  const bit = 1 << (bucket & 31);
  return (word & bit) === 0 ? NO_ROW : before[bucket >>> 5]! + onesIn(word & (bit - 1));
}

/** Counts the bits that are set, pairs first, then fours, then bytes (Warren, Hacker’s Delight, 5-1). */
function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
