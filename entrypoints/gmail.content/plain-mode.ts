import type { Draft, Piece } from '../../lib/tone/draft';

/** True for Gmail's plain text mode, in which one writes in a field and not on the page. */
export const isPlainText = (node: Node): node is HTMLTextAreaElement => node.nodeName === 'TEXTAREA';

/**
 * The writer's own words in a field: without the lines quoted by ">", the line that introduces them, and a signature
 * below "-- ". Each code unit keeps its offset in the value.
 */
export function readPlainText(field: HTMLTextAreaElement): Draft<Node> {
  const pieces: Piece<Node>[] = [];
  let text = '';
  for (const { start, end } of ownStretches(field.value)) {
    // As between two blocks: a line of its own, which no code unit of the field answers for.
    if (pieces.length > 0) text += '\n';
    const from = text.length;
    text += field.value.slice(start, end).replaceAll('\u00a0', ' ');
    const known = { start: from, end: text.length, node: field, offset: start };
    pieces.push({ ...known, whole: false, block: pieces.length, afterGap: pieces.length > 0 });
  }
  return { text, pieces };
}

/** Selects these code units of the field, so that the browser's own editing commands act on them. */
export function selectInField(field: HTMLTextAreaElement, start: number, end: number): void {
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function ownStretches(value: string): readonly { readonly start: number; readonly end: number }[] {
  const lines = linesOf(value);
  const stretches: { start: number; end: number }[] = [];
  let signed = false;
  for (const [index, line] of lines.entries()) {
    if (isQuoted(line) || introducesQuote(lines, index)) {
      signed = false;
      continue;
    }
    signed ||= line.text === '-- ';
    if (signed) continue;
    const open = stretches.at(-1);
    if (open && open.end === line.start - 1) open.end = line.end;
    else stretches.push({ start: line.start, end: line.end });
  }
  return stretches
    .map(({ start, end }) => withoutEmptyEnds(value, start, end))
    .filter(({ start, end }) => start < end);
}

function linesOf(value: string): readonly Line[] {
  let start = 0;
  return value.split('\n').map((text) => {
    const line = { start, end: start + text.length, text };
    start = line.end + 1;
    return line;
  });
}

const isQuoted = ({ text }: Line): boolean => text.startsWith('>');

/** A line that ends in a colon, holds a number or an address, and stands right above the quote. */
function introducesQuote(lines: readonly Line[], index: number): boolean {
  const next = lines.slice(index + 1).find(({ text }) => text.trim() !== '');
  return next !== undefined && isQuoted(next) && /[\d@].*[:：]\s*$/.test(lines[index]?.text ?? '');
}

/** A stretch begins and ends with words: what is left between two stretches is nobody's. */
function withoutEmptyEnds(value: string, start: number, end: number) {
  const part = value.slice(start, end);
  const head = part.length - part.replace(/^(?:[^\S\n]*\n)+/, '').length;
  return { start: start + Math.min(head, part.trimEnd().length), end: start + part.trimEnd().length };
}
