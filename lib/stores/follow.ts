import type { Span } from '../tone/span';

/**
 * Where stretches of a text are after an edit: those before it stay, those after it move along, those it touched are
 * gone. The edit is taken to be everything between the longest common beginning and end of the two texts.
 */
export function follow<S extends Span & { readonly replacement: string }>(
  spans: readonly S[],
  before: string,
  after: string,
): readonly S[] {
  if (before === after) return spans;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  const by = after.length - before.length;
  return spans.flatMap((span) => {
    // A span noted before its text was read again stands right in the new text already.
    if (after.slice(span.start, span.end) === span.replacement) return [span];
    const moved = { ...span, start: span.start + by, end: span.end + by };
    const isAfter = span.start >= before.length - tail;
    return isAfter && after.slice(moved.start, moved.end) === span.replacement ? [moved] : [];
  });
}
