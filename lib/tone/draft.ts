import type { Span } from './span';

/** A stretch of the text that came from one node, code unit for code unit. */
export interface Piece<N> extends Span {
  readonly node: N;
  /** Where in the node the first code unit stands. */
  readonly offset: number;
  /** True: the node stands for its text as a whole, as the picture of an emoji does. */
  readonly whole: boolean;
  /** Number of the block it stands in; an edit never reaches from one block into another. */
  readonly block: number;
  /** True: something that is not the writer's own text stands before it in the same block. */
  readonly afterGap: boolean;
}

/** A text and, made in the same walk, the map of where each code unit of it came from. */
export interface Draft<N> {
  readonly text: string;
  readonly pieces: readonly Piece<N>[];
}

/** A point in the source: in a `whole` node, offset 0 is before it and 1 after it. */
export interface Place<N> {
  readonly node: N;
  readonly offset: number;
  readonly whole: boolean;
}

/** Takes what a reader meets, in order, and lays it out as one reads it on the page. */
export interface DraftBuilder<N> {
  /** By default runs of plain blanks become one space and vanish at line ends, as on most of a page. */
  text(raw: string, node: N, options?: { readonly blanks?: Blanks }): void;
  /** A node that stands for `text` as a whole. */
  atom(text: string, node: N): void;
  lineBreak(): void;
  /** Start or end of a block: what follows begins on a new line, after `lines - 1` empty ones. */
  blockEdge(lines?: 1 | 2): void;
  /** Between two cells of a table row. */
  cellEdge(): void;
  /** Something here is not the writer's own text. In a line it keeps the blanks around it apart. */
  gap(kind: 'inline' | 'block'): void;
  done(): Draft<N>;
}

/**
 * What the page makes of plain blanks: runs of them are one space, or each is shown as it is written (`pre`, `pre-wrap`),
 * or line breaks are and the others are one space (`pre-line`).
 */
export type Blanks = 'collapse' | 'keep' | 'keep-lines';

export interface DraftOptions {
  /** True: a line break at the end of a block makes an empty line, as `innerText` has it; on the page it makes none. */
  readonly countLastBreak?: boolean;
}

/** Whoever appends the text records where it came from, so reading and locating cannot disagree. */
export function draftBuilder<N>({ countLastBreak = false }: DraftOptions = {}): DraftBuilder<N> {
  let text = '';
  const pieces: Piece<N>[] = [];
  let block = 0;
  let isGapOpen = false;
  let lineHasText = false;
  // Owed to the next text; what is owed at the end is never paid, so no draft ends in empty lines.
  let breaksOwed = 0;
  let edgeOwed = 0;
  let tabOwed = false;
  let blank: { node: N; offset: number; afterGap: boolean } | null = null;

  const add = (added: string, node: N, offset: number, whole: boolean, afterGap: boolean) => {
    const start = text.length;
    text += added;
    const end = text.length;
    const before = pieces.at(-1);
    const continues =
      before !== undefined &&
      !whole &&
      !before.whole &&
      !afterGap &&
      before.node === node &&
      before.block === block &&
      before.end === start &&
      before.offset + (before.end - before.start) === offset;
    if (continues) pieces[pieces.length - 1] = { ...before, end };
    else pieces.push({ start, end, node, offset, whole, block, afterGap });
    lineHasText = true;
  };

  const payWhatIsOwed = () => {
    const breaks = breaksOwed + edgeOwed;
    if (breaks > 0) text += '\n'.repeat(breaks);
    else if (tabOwed) text += '\t';
    if (blank) add(' ', blank.node, blank.offset, false, blank.afterGap);
    breaksOwed = 0;
    edgeOwed = 0;
    tabOwed = false;
    blank = null;
  };

  const closeGap = (): boolean => {
    const wasOpen = isGapOpen;
    isGapOpen = false;
    return wasOpen;
  };

  const lineBreak = () => {
    breaksOwed += edgeOwed + 1;
    edgeOwed = 0;
    endLine();
    lineHasText = countLastBreak;
  };

  const dropBlank = () => {
    // What stood before the blank still stands before the next word.
    if (blank?.afterGap) isGapOpen = true;
    blank = null;
  };

  const endLine = () => {
    dropBlank();
    tabOwed = false;
    lineHasText = false;
  };

  return {
    text(raw, node, { blanks = 'collapse' } = {}) {
      for (const part of raw.matchAll(blanks === 'keep' ? anything : wordsOrBlanks)) {
        const isBlank = blanks !== 'keep' && plainBlank.test(part[0]);
        const breaks = isBlank && blanks === 'keep-lines' ? part[0].split('\n').length - 1 : 0;
        for (let count = 0; count < breaks; count += 1) lineBreak();
        if (!isBlank) {
          payWhatIsOwed();
          add(part[0].replaceAll('\u00a0', ' '), node, part.index, false, closeGap());
        } else if (breaks === 0 && lineHasText && !tabOwed) {
          blank ??= { node, offset: part.index, afterGap: closeGap() };
        }
      }
    },
    atom(shown, node) {
      payWhatIsOwed();
      add(shown, node, 0, true, closeGap());
    },
    lineBreak,
    blockEdge(lines = 1) {
      block += 1;
      if (lineHasText || edgeOwed > 0) edgeOwed = Math.max(edgeOwed, lines);
      endLine();
    },
    cellEdge() {
      block += 1;
      dropBlank();
      if (lineHasText) tabOwed = true;
    },
    gap(kind) {
      if (kind === 'inline') {
        if (blank) payWhatIsOwed();
        // It fills its line, though it says nothing.
        breaksOwed += edgeOwed;
        edgeOwed = 0;
        lineHasText = true;
      }
      isGapOpen = true;
    },
    done: () => ({ text, pieces }),
  };
}

const anything = /[^]+/g;
const wordsOrBlanks = /[ \t\n\r\f]+|[^ \t\n\r\f]+/g;
const plainBlank = /^[ \t\n\r\f]/;

/**
 * Where a span of the text begins and ends in the source. An empty span is one point, after what stands before it.
 * Undefined when no node answers for it: an empty draft, or nothing but line breaks.
 */
export function locate<N>(
  draft: Draft<N>,
  span: Span,
): { readonly start: Place<N>; readonly end: Place<N> } | undefined {
  if (span.start === span.end) return pointAt(draft, span.start);
  const inside = piecesWithin(draft, span);
  const first = inside[0];
  const last = inside.at(-1);
  if (!first || !last) return undefined;
  return {
    start: placeIn(first, Math.max(span.start, first.start), 'before'),
    end: placeIn(last, Math.min(span.end, last.end), 'after'),
  };
}

/** The pieces a span touches, in order. */
export const piecesWithin = <N>(draft: Draft<N>, span: Span): readonly Piece<N>[] =>
  draft.pieces.filter((piece) => piece.start < span.end && span.start < piece.end);

/** A span cut wherever foreign text stands in between, so that each part covers the writer's words only. */
export function partsOf<N>(draft: Draft<N>, span: Span): readonly Span[] {
  const parts: { start: number; end: number }[] = [];
  for (const piece of piecesWithin(draft, span)) {
    const start = Math.max(span.start, piece.start);
    const end = Math.min(span.end, piece.end);
    const open = parts.at(-1);
    if (open && !piece.afterGap) open.end = end;
    else parts.push({ start, end });
  }
  return parts;
}

/** True when an edit of this span stays within one block and swallows nothing foreign. */
export function isWithinOneBlock<N>(draft: Draft<N>, span: Span): boolean {
  const [first, ...others] = piecesWithin(draft, span);
  return others.every((piece) => piece.block === first?.block && !piece.afterGap);
}

/** The offset in the text of a point in the source; undefined when that point is not in the draft. */
export function offsetOf<N>(draft: Draft<N>, node: N, offset: number): number | undefined {
  let nearest: number | undefined;
  for (const piece of draft.pieces) {
    if (piece.node !== node) continue;
    const length = piece.end - piece.start;
    if (offset < piece.offset) return nearest ?? piece.start;
    if (offset <= piece.offset + length) return piece.start + (offset - piece.offset);
    nearest = piece.end;
  }
  return nearest;
}

function pointAt<N>(draft: Draft<N>, at: number) {
  const before = draft.pieces.findLast((piece) => piece.start < at && at <= piece.end);
  const after = draft.pieces.find((piece) => piece.start >= at);
  const place = before ? placeIn(before, at, 'after') : after && placeIn(after, after.start, 'before');
  return place && { start: place, end: place };
}

function placeIn<N>(piece: Piece<N>, at: number, side: 'before' | 'after'): Place<N> {
  if (piece.whole) return { node: piece.node, offset: side === 'before' ? 0 : 1, whole: true };
  return { node: piece.node, offset: piece.offset + (at - piece.start), whole: false };
}
