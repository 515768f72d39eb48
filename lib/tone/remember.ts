/**
 * Keeps the latest answers of a pure function by a key, as many as `most`: reading a draft again after a keystroke asks most questions again. The oldest goes first.
 */
export function remember<I, T>(
  most: number,
  keyOf: (input: I) => string,
  answer: (input: I) => T,
): (input: I) => T {
  const known = new Map<string, { readonly value: T }>();
  return (input) => {
    const key = keyOf(input);
    const before = known.get(key);
    if (before) return before.value;
    const value = answer(input);
    if (known.size >= most) known.delete(known.keys().next().value ?? '');
    known.set(key, { value });
    return value;
  };
}

/** For what is its own key. */
export const itself = (key: string): string => key;
