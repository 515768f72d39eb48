import { ALPHABET, CLASSES, classes, DIGIT, FLOOR, PRECISION, SHARES } from '../../../lib/packed/format.ts';

/** A run of bytes of one kind. */
export interface PartLayout {
  readonly length: number;
  /** How far back a byte may stand that tells something of each byte of the run; the best of them is taken, if any helps. */
  readonly backs: readonly number[];
}

/** Writes bytes as a text that `unpackBytes` reads. The parts follow each other and cover all. */
export function packBytes(bytes: Uint8Array, layout: readonly PartLayout[]): string {
  const parts = placed(layout).map((part) => planPart(bytes, part));
  const { state, digits } = encode(bytes, parts);
  const head = parts.flatMap(({ from, to, back, tables }) => [
    to - from,
    back,
    ...tables.flatMap(({ shares }) => listed(shares)),
  ]);
  return [parts.length, ...head, state].map(numberText).join('') + digits;
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly back: number;
  /** One by context. */
  readonly tables: readonly Table[];
}

/** By byte: how many of the slots it has, and the first of them. */
interface Table {
  readonly shares: Uint16Array;
  readonly starts: Uint16Array;
}

type Placed = Pick<Part, 'from' | 'to'> & Pick<PartLayout, 'backs'>;

function placed(layout: readonly PartLayout[]): readonly Placed[] {
  let to = 0;
  return layout.map(({ length, backs }) => {
    to += length;
    return { from: to - length, to, backs };
  });
}

/** The part with the back reference that makes it shortest. */
function planPart(bytes: Uint8Array, { from, to, backs }: Placed): Part {
  const [first, ...others] = [0, ...backs].map((back) => {
    const counts = countsOf(bytes, from, to, back);
    const tables = counts.map(tableOf);
    const bits = tables.reduce((sum, table, at) => sum + bitsOf(table, counts[at]!), 0);
    return { part: { from, to, back, tables }, bits };
  });
  if (!first) throw new Error('A part has no plan.');
  return others.reduce((best, plan) => (plan.bits < best.bits ? plan : best), first).part;
}

function countsOf(bytes: Uint8Array, from: number, to: number, back: number): readonly Uint32Array[] {
  const counts = Array.from({ length: back === 0 ? 1 : CLASSES }, () => new Uint32Array(256));
  for (let at = from; at < to; at += 1) counts[contextAt(bytes, at, back)]![bytes[at]!]! += 1;
  return counts;
}

const contextAt = (bytes: Uint8Array, at: number, back: number): number =>
  back === 0 ? 0 : classes[bytes[at - back]!]!;

/** Deals out the slots by count; what occurs gets one at least. A table nobody uses gives all to zero. */
function tableOf(counts: Uint32Array): Table {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const shares = Uint16Array.from(counts, (count) =>
    count === 0 ? 0 : Math.max(1, Math.round((count / total) * SHARES)),
  );
  if (total === 0) shares[0] = SHARES;
  let over = shares.reduce((sum, share) => sum + share, 0) - SHARES;
  // The largest share feels the loss of a slot least, and the gain of one too.
  for (; over !== 0; over -= Math.sign(over)) shares[shares.indexOf(Math.max(...shares))]! -= Math.sign(over);
  const starts = new Uint16Array(256);
  let start = 0;
  for (const byte of byNearness) {
    starts[byte] = start;
    start += shares[byte]!;
  }
  return { shares, starts };
}

/** 0, 1, -1, 2, -2 and so on: the order of a table. */
const byNearness = Array.from(
  { length: 256 },
  (_, step) => (step & 1 ? (step + 1) >> 1 : -(step >> 1)) & 0xff,
);

/** The shares in order, up to the last that is not zero. */
function listed(shares: Uint16Array): readonly number[] {
  const all = byNearness.map((byte) => shares[byte]!);
  return all.slice(0, all.findLastIndex((share) => share > 0) + 1);
}

/** Length of what is coded with this table, and of the table. */
function bitsOf({ shares }: Table, counts: Uint32Array): number {
  const coded = counts.reduce(
    (sum, count, byte) => sum + (count === 0 ? 0 : count * (PRECISION - Math.log2(shares[byte]!))),
    0,
  );
  return coded + listed(shares).length * TABLE_ENTRY;
}

/** Bits of an entry of a table, after the package is zipped. */
const TABLE_ENTRY = 4;

/** From the last byte to the first, as the decoder goes the other way. */
function encode(
  bytes: Uint8Array,
  parts: readonly Part[],
): { readonly state: number; readonly digits: string } {
  const digits: string[] = [];
  let state = FLOOR;
  for (const { from, to, back, tables } of parts.toReversed()) {
    for (let at = to - 1; at >= from; at -= 1) {
      const { shares, starts } = tables[contextAt(bytes, at, back)]!;
      const share = shares[bytes[at]!]!;
      while (state >= (FLOOR >> PRECISION) * 2 ** DIGIT * share) {
        digits.push(ALPHABET.charAt(state % 2 ** DIGIT));
        state = Math.floor(state / 2 ** DIGIT);
      }
      state = Math.floor(state / share) * SHARES + starts[bytes[at]!]! + (state % share);
    }
  }
  return { state, digits: digits.toReversed().join('') };
}

function numberText(value: number): string {
  const [low, rest] = [value & 31, value >>> 5];
  return rest === 0 ? ALPHABET.charAt(low) : ALPHABET.charAt(low | 32) + numberText(rest);
}
