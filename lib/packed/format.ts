// What packing and unpacking agree on.

/** A digit of six bits by its letter: all of them stand in source code as they are. */
export const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
export const DIGIT = 6;

/** Chances are counted in shares of 2 to the power of this. */
export const PRECISION = 11;
export const SHARES = 1 << PRECISION;

/** The state of the coder is at least this and less than 64 times it: all fits 31 bits. */
export const FLOOR = 1 << 19;

/** Number of contexts of a byte that is told by an earlier one. */
export const CLASSES = 7;

/** The context an earlier byte makes: nothing, a little, more, much, each way. */
export const classes: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const value = (byte << 24) >> 24;
  const size = Math.abs(value);
  if (size === 0) return 0;
  return (size <= 2 ? 1 : size <= 6 ? 3 : 5) + (value < 0 ? 1 : 0);
});
