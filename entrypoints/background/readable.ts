/** A draft longer than this many UTF-16 units is read only so far: the work on one keystroke must have an end. */
export const longDraftFrom = 50_000;

/** The part of a text that is read: all of it, or of a very long one its beginning up to the end of a line or sentence. */
export function readablePart(text: string): string {
  if (text.length <= longDraftFrom) return text;
  const head = text.slice(0, longDraftFrom);
  const stops = [Math.max(head.lastIndexOf('\n'), head.lastIndexOf('. ') + 1), head.lastIndexOf(' ')];
  // One endless word: cut it, but not through the middle of a character made of two units.
  const within = longDraftFrom - (/[\uD800-\uDBFF]$/.test(head) ? 1 : 0);
  return head.slice(0, stops.find((stop) => stop > longDraftFrom / 2) ?? within);
}
