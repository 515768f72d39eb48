import { narrow, toLower } from './normalise';
import { itself, remember } from './remember';
import type { Span } from './span';

/** A sentence of a line, as the rules read it. Offsets count from the start of the line. */
export interface Piece extends Span {
  readonly plain: string;
  /** `plain` in lower case; same length. */
  readonly lower: string;
}

/** "- ", "* ", "1. ", "a) " at the head of a line. */
export const LIST_MARK = /^\s*(?:[-*•·]\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+)/;

/** Cuts a line, or several that were softly wrapped, into sentences. Lines are remembered, the latest of them: a keystroke changes one. */
export const cutLine = remember(500, itself, (wide: string): readonly Piece[] => {
  const line = narrow(wide);
  return spansIn(line).map(({ start, end }) => {
    const plain = line.slice(start, end);
    return { start, end, plain, lower: toLower(plain) };
  });
});

/** A run of stops, then closing quotes or brackets, then a space, the end, or a capital straight after ("it.You"). */
const STOP = /([.!?]+)(['")\]]*)(?=\s|$)|(?<=[a-z]{2}|[)])([.!?])(?=[A-Z][a-z]*[\s'])/g;

/** Longer than this and a sentence is cut at a gap, so that work per sentence stays bounded. */
const LONGEST = 700;

function spansIn(line: string): readonly Span[] {
  const head = LIST_MARK.exec(line)?.[0].length ?? 0;
  const cuts: number[] = [];
  for (const match of line.matchAll(STOP)) {
    const stop = match.index + match[0].length;
    if (match.index >= head && endsSentence(line, match.index, stop)) cuts.push(stop);
  }
  const spans: Span[] = [];
  let start = head;
  for (const end of [...cuts, line.length]) {
    spans.push(...bounded(line, start, end));
    start = end;
  }
  return spans
    .map((span) => trimmed(line, span))
    .filter((span) => /[\p{L}\p{N}?!]/u.test(line.slice(span.start, span.end)));
}

function endsSentence(line: string, dotAt: number, stop: number): boolean {
  if (line[dotAt] !== '.' || line[dotAt + 1] === '.') return true;
  const before = line.slice(Math.max(0, dotAt - 12), dotAt);
  const after = line.slice(stop, stop + 3).trimStart();
  if (NEVER_ENDS.test(before) || INITIAL.test(before)) return false;
  if (ENDS_BEFORE_CAPITAL.test(before)) return /^["'(]?[A-Z]/.test(after);
  if (ENDS_BEFORE_DIGITS_NOT.test(before)) return !/^\d/.test(after);
  return true;
}

const NEVER_ENDS = /(?:^|[\s("'])(?:mr|mrs|ms|dr|prof|st|vs|e\.g|i\.e|eg|ie|approx|cf|fig|mt|messrs)$/i;
/** "J. Smith", but "the landlord's. He ...". */
const INITIAL = /(?:^|[\s("]|\s')[A-Z]$/;
/** After these a stop ends the sentence only when a capital follows ("9 a.m. You never ..."). */
const ENDS_BEFORE_CAPITAL =
  /(?:^|[\s("'\d])(?:a\.m|p\.m|am|pm|etc|inc|ltd|co|corp|dept|est|u\.s|u\.k|e\.u|jr|sr|ext|tel|incl|excl|min|max|hrs?)$/i;
const ENDS_BEFORE_DIGITS_NOT =
  /(?:^|[\s("'])(?:no|nos|p|pp|art|sec|ch|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thur?s?|fri|sat|sun)$/i;

function bounded(line: string, start: number, end: number): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const gap = line.lastIndexOf(' ', from + LONGEST);
    const to = gap > from ? gap : from + LONGEST;
    spans.push({ start: from, end: to });
    from = to;
  }
  spans.push({ start: from, end });
  return spans;
}

function trimmed(line: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(line[start] ?? '')) start += 1;
  while (end > start && /\s/.test(line[end - 1] ?? '')) end -= 1;
  return { start, end };
}
