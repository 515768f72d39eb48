import { ALPHABET, CLASSES, classes, DIGIT, FLOOR, PRECISION, SHARES } from './format';

/**
 * The bytes that `packBytes` of tests/tools/pack made a text of: an entropy coder (rANS) whose digits are letters, so that a package that is zipped anyway
 * carries little more than what the bytes tell. About 10 ns a byte.
 * @throws Error when the text is no such text
 */
export function unpackBytes(text: string): Uint8Array {
  const reader: Reader = { letters: new TextEncoder().encode(text), at: 0, state: 0 };
  const parts = Array.from({ length: readNumber(reader) }, () => readPart(reader));
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  reader.state = readNumber(reader);
  let from = 0;
  for (const part of parts) {
    const end = from + part.length;
    for (; from < end; from += BLOCK) unpackBlock(reader, part, bytes, from, Math.min(from + BLOCK, end));
    from = end;
  }
  // The encoder began with the least state there is and ended at the first byte.
  if (reader.state !== FLOOR || reader.at !== reader.letters.length)
    throw new Error('The packed text is damaged.');
  return bytes;
}

interface Reader {
  /** Their codes: an array of bytes is read faster than a string. */
  readonly letters: Uint8Array;
  at: number;
  state: number;
}

/** A run of bytes of one kind. */
interface Part {
  readonly length: number;
  /** How far back the byte stands that tells which of the part's tables holds; 0: there is one table. */
  readonly back: number;
  /** By context and slot: the byte that has the slot, how many it has (from bit 8) and which is the first of them (from bit 20). */
  readonly slots: Uint32Array;
}

/**
 * Bytes that are unpacked at a time: V8 takes up what it has compiled meanwhile when a function is called, and is slow to do so within a loop.
 */
const BLOCK = 250;

/** All in one loop over numbers: it runs for every byte of the weights before the first answer. */
function unpackBlock(
  reader: Reader,
  { back, slots }: Part,
  bytes: Uint8Array,
  from: number,
  to: number,
): void {
  const { letters } = reader;
  let { at, state } = reader;
  for (let place = from; place < to; place += 1) {
    // With no back reference this is the byte to be written, which is still zero, as is its class.
    const context = classes[bytes[place - back]!]!;
    const slot = slots[(context << PRECISION) | (state & (SHARES - 1))]!;
    state = ((slot >>> 8) & 0xfff) * (state >>> PRECISION) + (state & (SHARES - 1)) - (slot >>> 20);
    while (state < FLOOR) {
      state = (state << DIGIT) | digits[letters[at]!]!;
      at += 1;
    }
    bytes[place] = slot;
  }
  reader.at = at;
  reader.state = state;
}

function readPart(reader: Reader): Part {
  const length = readNumber(reader);
  const back = readNumber(reader);
  const contexts = back === 0 ? 1 : CLASSES;
  const slots = new Uint32Array(contexts * SHARES);
  let start = 0;
  for (let context = 0; context < contexts; context += 1) {
    const end = start + SHARES;
    for (let step = 0; start < end; step += 1) {
      const share = readNumber(reader);
      // 0, 1, -1, 2, -2 ...: bytes near zero are the most frequent ones, and those far from it are not listed.
      const symbol = (step & 1 ? (step + 1) >> 1 : -(step >> 1)) & 0xff;
      const entry = symbol | (share << 8) | ((start & (SHARES - 1)) << 20);
      if (share > MANY) slots.fill(entry, start, start + share);
      else for (let inside = 0; inside < share; inside += 1) slots[start + inside] = entry;
      start += share;
    }
  }
  return { length, back, slots };
}

/** From so many slots on, filling them is faster than writing one after the other. */
const MANY = 16;

/** Five bits a letter, the least first; a sixth says that more follow. */
function readNumber(reader: Reader): number {
  let value = 0;
  for (let shift = 0; ; shift += 5) {
    const digit = digits[reader.letters[reader.at]!]!;
    reader.at += 1;
    value |= (digit & 31) << shift;
    if (digit < 32) return value;
  }
}

const digits = new Uint8Array(128);
for (let digit = 0; digit < ALPHABET.length; digit += 1) digits[ALPHABET.charCodeAt(digit)] = digit;
