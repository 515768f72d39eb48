/** A stretch of text: UTF-16 code units, half open `[start, end)`, so `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span covers. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** True when the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const lengthOf = (span: Span): number => span.end - span.start;

/** The same span, `by` code units further on (back when negative). */
export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** Reading order: earlier first; of two that start together, the longer first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
