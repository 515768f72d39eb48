import { toLower, toPlain } from './normalise';
import { ownLines } from './own-text';
import type { Span } from './span';

/** What part a sentence plays in a letter. Greetings and sign-offs carry no tone of their own. */
export type Role = 'body' | 'greeting' | 'sign-off' | 'name';

/** One sentence of the writer's own text. Offsets point into the draft. */
export interface Sentence extends Span {
  readonly index: number;
  /** As written. */
  readonly text: string;
  /** As the rules read it; same length as `text`. */
  readonly plain: string;
  /** `plain` in lower case; same length. */
  readonly lower: string;
  /** Number of the line (or soft-wrapped paragraph) it stands in. */
  readonly block: number;
  readonly role: Role;
}

/** Cuts the writer's own text into sentences; everything between two sentences is white space, list marks or quoted lines. */
export function splitSentences(text: string): readonly Sentence[] {
  const plain = toPlain(text);
  const lower = toLower(plain);
  const spans = blocksOf(plain).flatMap((block, number) =>
    cutBlock(plain, block).map((span) => ({ ...span, block: number })),
  );
  const pieces = spans.map((span) => ({
    ...span,
    plain: plain.slice(span.start, span.end),
    lower: lower.slice(span.start, span.end),
  }));
  const roles = rolesOf(pieces.map((piece) => piece.plain));
  return pieces.map((piece, index) => ({
    ...piece,
    index,
    text: text.slice(piece.start, piece.end),
    role: roles[index] ?? 'body',
  }));
}

/** Lines, with soft-wrapped ones joined: a full line, no stop at its end, the next going on in lower case. */
function blocksOf(plain: string): readonly Span[] {
  const blocks: Span[] = [];
  for (const line of ownLines(plain)) {
    const last = blocks.at(-1);
    if (last && last.end + 1 === line.start && isSoftWrap(plain, last, line)) {
      blocks[blocks.length - 1] = { start: last.start, end: line.end };
    } else {
      blocks.push(line);
    }
  }
  return blocks;
}

const SOFT_WRAP_AT_LEAST = 55;

function isSoftWrap(plain: string, before: Span, line: Span): boolean {
  const lastBreak = plain.lastIndexOf('\n', before.end - 1);
  const width = before.end - Math.max(before.start, lastBreak + 1);
  if (width < SOFT_WRAP_AT_LEAST) return false;
  return (
    !/[.!?:;]['")\]]*\s*$/.test(plain.slice(Math.max(before.start, before.end - 8), before.end)) &&
    /^[a-z(]/.test(plain.slice(line.start, line.start + 1)) &&
    !LIST_MARK.test(plain.slice(line.start, line.start + 8))
  );
}

/** "- ", "* ", "1. ", "a) " at the head of a line. */
const LIST_MARK = /^\s*(?:[-*•·]\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+)/;

/** A run of stops, then closing quotes or brackets, then a space, the end, or a capital straight after ("it.You"). */
const STOP = /([.!?]+)(['")\]]*)(?=\s|$)|(?<=[a-z]{2}|[)])([.!?])(?=[A-Z][a-z]*[\s'])/g;

/** Longer than this and a sentence is cut at a gap, so that work per sentence stays bounded. */
const LONGEST = 700;

function cutBlock(plain: string, block: Span): readonly Span[] {
  const line = plain.slice(block.start, block.end);
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
    .filter((span) => /[\p{L}\p{N}?!]/u.test(line.slice(span.start, span.end)))
    .map((span) => ({ start: block.start + span.start, end: block.start + span.end }));
}

function endsSentence(line: string, dotAt: number, stop: number): boolean {
  if (line[dotAt] !== '.' || line[dotAt + 1] === '.') return true;
  const before = line.slice(Math.max(0, dotAt - 12), dotAt);
  const after = line.slice(stop, stop + 3).trimStart();
  if (NEVER_ENDS.test(before)) return false;
  if (ENDS_BEFORE_CAPITAL.test(before)) return /^["'(]?[A-Z]/.test(after);
  if (ENDS_BEFORE_DIGITS_NOT.test(before)) return !/^\d/.test(after);
  return true;
}

const NEVER_ENDS = /(?:^|[\s("'])(?:mr|mrs|ms|dr|prof|st|vs|e\.g|i\.e|eg|ie|approx|cf|fig|mt|messrs|[A-Z])$/i;
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

function rolesOf(plains: readonly string[]): readonly Role[] {
  const roles: Role[] = plains.map(() => 'body');
  if (plains[0] !== undefined && isGreeting(plains[0])) roles[0] = 'greeting';
  const closing = plains.findLastIndex((plain) => SIGN_OFF.test(plain));
  if (closing > 0 && closing >= plains.length - 4) {
    roles[closing] = 'sign-off';
    for (let index = closing + 1; index < plains.length; index += 1) roles[index] = 'name';
  } else if (plains.length > 1 && NAME.test(plains.at(-1) ?? '')) {
    roles[plains.length - 1] = 'name';
  }
  return roles;
}

const isGreeting = (plain: string): boolean =>
  GREETING.test(plain) || /^[A-Z][\p{L}'-]{1,20}[,:]$/u.test(plain);

const GREETING =
  /^(?:hi|hello|hey|dear|hallo|good (?:morning|afternoon|evening|day)|morning|afternoon|greetings)\b[^.?!]{0,60}[,!.:-]?$/i;
const SIGN_OFF =
  /^(?:(?:many |with |all |my |the )?(?:kind(?:est)?|best|warm(?:est)?|kindly)?\s*(?:regards|wishes)|best|cheers|yours(?: (?:sincerely|faithfully|truly))?|sincerely|regards|thanks(?: again)?|thank you|many thanks|all the best|take care|talk soon|warmly|respectfully)[,.!]?$/i;
const NAME = /^[A-Z][\p{L}'-]{1,20}(?: [A-Z][\p{L}'.-]{0,20}){0,3}$/u;
