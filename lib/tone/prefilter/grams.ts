/** Letters in a row under which a word is found: five where it has as many, three otherwise. The more letters, the fewer texts hold them by chance. */
export const LONG = 5;
export const SHORT = 3;

/** Bits of a letter that count, enough to tell a to z apart: that two signs may share theirs costs a look, never a find. */
const BITS = 5;
const LETTER = (1 << BITS) - 1;
const FIVE_LETTERS = (1 << (5 * BITS)) - 1;
const THREE_LETTERS = (1 << (3 * BITS)) - 1;

const SLOT_BITS = 16;

/** Places in an index; grams may share one, which costs a look. */
export const SLOTS = 1 << SLOT_BITS;

/** The last five letters after one more. */
export const pushed = (gram: number, code: number): number =>
  ((gram << BITS) | (code & LETTER)) & FIVE_LETTERS;

/** The place of the last letters, as many as `width`; by Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4). */
export const slotOf = (gram: number, width: number): number =>
  width === LONG ? Math.imul(gram, 0x9e3779b1) >>> (32 - SLOT_BITS) : gram & THREE_LETTERS;

/** The gram whose last letter is at `end`. */
export function gramAt(text: string, end: number, width: number): number {
  let gram = 0;
  for (let at = end - width + 1; at <= end; at += 1) gram = pushed(gram, text.charCodeAt(at));
  return gram;
}

/** How often each slot comes up in these words: they stand for the English in which they will be looked for. */
export function gramCounts(words: readonly string[], width: number): Uint32Array {
  const counts = new Uint32Array(SLOTS);
  for (const word of words) {
    let gram = 0;
    for (let at = 0; at < word.length; at += 1) {
      gram = pushed(gram, word.charCodeAt(at));
      if (at >= width - 1) counts[slotOf(gram, width)]! += 1;
    }
  }
  return counts;
}
