/** Letters in a row under which a word is found: five where it has as many, three otherwise. The more letters, the fewer texts hold them by chance. */
export const LONG = 5;
export const SHORT = 3;

/** Bits of a letter that count, enough to tell a to z apart: that two signs may share theirs costs a look, never a find. */
const BITS = 5;
const LETTER = (1 << BITS) - 1;
const FIVE_LETTERS = (1 << (LONG * BITS)) - 1;
const THREE_LETTERS = (1 << (SHORT * BITS)) - 1;
/** Tells three letters from five that begin with three zeros. */
const IS_SHORT = 1 << 30;

/** The last five letters after one more. */
export const pushed = (gram: number, code: number): number =>
  ((gram << BITS) | (code & LETTER)) & FIVE_LETTERS;

/** Of the last five letters the last three. */
export const shortOf = (gram: number): number => (gram & THREE_LETTERS) | IS_SHORT;

/** The last letters of a word under which it is found. */
export function gramOf(word: string): number {
  let gram = 0;
  for (let at = 0; at < word.length; at += 1) gram = pushed(gram, word.charCodeAt(at));
  return word.length < LONG ? shortOf(gram) : gram;
}

/** A number of so many bits that looks like chance; by Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4). */
export const scattered = (gram: number, bits: number): number => Math.imul(gram, 0x9e3779b1) >>> (32 - bits);
