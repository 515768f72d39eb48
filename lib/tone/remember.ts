/**
 * Keeps answers of a pure function by a key: reading a draft again after a keystroke asks most questions again. When half of `most` are new, those that were not
 * asked for since the last time go: no search for the oldest, which would cost more than many an answer.
 */
export function remember<I, T>(
  most: number,
  keyOf: (input: I) => string,
  answer: (input: I) => T,
): (input: I) => T {
  let recent = new Map<string, { readonly value: T }>();
  let before = new Map<string, { readonly value: T }>();
  return (input) => {
    const key = keyOf(input);
    const known = recent.get(key);
    if (known) return known.value;
    const kept = before.get(key) ?? { value: answer(input) };
    if (recent.size >= most / 2) {
      before = recent;
      recent = new Map();
    }
    recent.set(key, kept);
    return kept.value;
  };
}

/** For what is its own key. */
export const itself = (key: string): string => key;
