import { type Draft, type DraftOptions, locate, offsetOf, type Place, partsOf } from '../../lib/tone/draft';
import type { Span } from '../../lib/tone/span';
import { readText } from './read-text';
import { notOwnText, quoteContainer, quoteStart } from './selectors';

/** The writer's own words in an editor: no quote, no signature, no chip, no suggestion. */
export const readDraft = (body: HTMLElement, options: DraftOptions = {}): Draft<Node> =>
  readText(body, { ...options, leave: notOwnText, partly: { wrapper: quoteContainer, until: quoteStart } });

/** The stretches of the page a span of the draft covers. Several where something foreign stands in between. */
export function rangesOf(draft: Draft<Node>, span: Span): readonly Range[] {
  return partsOf(draft, span).flatMap((part) => rangeOf(draft, part) ?? []);
}

/** One range from the first to the last word of a span; undefined when nothing of it is on the page. */
export function rangeOf(draft: Draft<Node>, span: Span): Range | undefined {
  const places = locate(draft, span);
  if (!places) return undefined;
  const range = new Range();
  setStart(range, places.start);
  setEnd(range, places.end);
  return range;
}

/** Where the caret stands in the draft; null when it is elsewhere. */
export function caretIn(body: HTMLElement, draft: Draft<Node>): number | null {
  const selection = body.ownerDocument.getSelection();
  const node = selection?.focusNode;
  if (!selection || !node || !body.contains(node)) return null;
  if (node.nodeType === Node.TEXT_NODE) return offsetOf(draft, node, selection.focusOffset) ?? null;
  return offsetOfChild(draft, node, selection.focusOffset);
}

/** A caret between nodes, as in an empty line: the end of the last words before it. */
function offsetOfChild(draft: Draft<Node>, parent: Node, childIndex: number): number {
  const caret = new Range();
  caret.setStart(parent, childIndex);
  let offset = 0;
  for (const piece of draft.pieces) {
    if (caret.comparePoint(piece.node, 0) > 0) break;
    if (!piece.node.contains(parent)) offset = piece.end;
  }
  return offset;
}

function setStart(range: Range, { node, offset, whole }: Place<Node>): void {
  if (!whole) range.setStart(node, offset);
  else if (offset === 0) range.setStartBefore(node);
  else range.setStartAfter(node);
}

function setEnd(range: Range, { node, offset, whole }: Place<Node>): void {
  if (!whole) range.setEnd(node, offset);
  else if (offset === 0) range.setEndBefore(node);
  else range.setEndAfter(node);
}
