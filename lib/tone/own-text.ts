import type { Span } from './span';

/**
 * The lines of a draft that are the writer's own: not quoted lines, not what follows "On ... wrote:" or a forwarded header,
 * not the signature after "-- ". Gmail's own quote and signature are cut before this; other editors leave these traces.
 */
export function ownLines(plain: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (;;) {
    const newline = plain.indexOf('\n', start);
    const end = newline === -1 ? plain.length : newline;
    const line = plain.slice(start, Math.min(end, start + LONGEST_MARK));
    if (ENDS_OWN_TEXT.test(line)) break;
    if (!line.startsWith('>')) lines.push({ start, end });
    if (newline === -1) break;
    start = newline + 1;
  }
  return lines;
}

const LONGEST_MARK = 300;

const ENDS_OWN_TEXT =
  /^(?:-- ?\r?$|-{2,} ?(?:original message|forwarded message)|on .{6,200}\bwrote: ?\r?$|from: .{3,200}<[^>]{3,100}>\r?$)/i;
