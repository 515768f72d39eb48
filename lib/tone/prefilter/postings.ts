import { gramOf, scattered } from './grams';

/** A word, and whose it is: a place in the list of what is looked for. */
export interface Posting {
  readonly word: string;
  readonly place: number;
}

/** Words by the letters under which they are found. All in flat lists of numbers, made in a moment and close together: a worker that wakes makes them before its first report. */
export interface Postings {
  /** By posting: its word and whose it is. */
  readonly words: readonly string[];
  readonly places: Int32Array;
  /** By posting: its letters, and the next one of its chain, or `END`. */
  readonly grams: Int32Array;
  readonly next: Int32Array;
  /** The first posting of each chain, or `END`. */
  readonly heads: Int32Array;
  /** One bit for each scattered gram that some word has: asked twice for each letter of a text, so it must stay close to the processor. */
  readonly taken: Int32Array;
}

export const END = -1;

const CHAIN_BITS = 12;
const TAKEN_BITS = 16;

export function postingsOf(all: readonly Posting[]): Postings {
  const grams = new Int32Array(all.length);
  const next = new Int32Array(all.length);
  const heads = new Int32Array(1 << CHAIN_BITS).fill(END);
  const taken = new Int32Array((1 << TAKEN_BITS) / 32);
  for (let posting = 0; posting < all.length; posting += 1) {
    const gram = gramOf(all[posting]!.word);
    const bit = scattered(gram, TAKEN_BITS);
    const chain = scattered(gram, CHAIN_BITS);
    taken[bit >>> 5]! |= 1 << (bit & 31);
    grams[posting] = gram;
    next[posting] = heads[chain]!;
    heads[chain] = posting;
  }
  return {
    words: all.map(({ word }) => word),
    places: Int32Array.from(all, ({ place }) => place),
    grams,
    next,
    heads,
    taken,
  };
}

/** The first posting that may have this gram, or `END`: most grams no word has. */
export function firstOf({ heads, taken }: Postings, gram: number): number {
  const bit = scattered(gram, TAKEN_BITS);
  return ((taken[bit >>> 5]! >>> (bit & 31)) & 1) === 0 ? END : heads[scattered(gram, CHAIN_BITS)]!;
}
