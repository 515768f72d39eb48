import { type Draft, locate, offsetOf } from '../../lib/tone/draft';
import type { Span } from '../../lib/tone/span';
import { isPlainText, selectInField } from './plain-mode';
import { rangeOf } from './read-draft';

/** Selects a span of the draft in its editor. False when nothing on the page answers for it. */
export function selectSpan(body: HTMLElement, draft: Draft<Node>, span: Span): boolean {
  if (isPlainText(body)) {
    const places = locate(draft, span);
    selectInField(body, places?.start.offset ?? 0, places?.end.offset ?? 0);
    return places !== undefined;
  }
  const range = rangeOf(draft, span);
  if (!range) return false;
  body.focus({ preventScroll: true });
  const selection = body.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return true;
}

/** Where the caret stands in the draft; null when it is elsewhere. */
export function caretIn(body: HTMLElement, draft: Draft<Node>): number | null {
  if (isPlainText(body)) {
    const isHere = body.ownerDocument.activeElement === body;
    return isHere ? (offsetOf(draft, body, body.selectionEnd) ?? null) : null;
  }
  const selection = body.ownerDocument.getSelection();
  const node = selection?.focusNode;
  if (!selection || !node || !body.contains(node)) return null;
  if (node.nodeType === Node.TEXT_NODE) return offsetOf(draft, node, selection.focusOffset) ?? null;
  return offsetOfChild(body, draft, node, selection.focusOffset);
}

/** Puts the caret at an offset of the draft, or at its end. */
export function putCaret(body: HTMLElement, draft: Draft<Node>, at: number): void {
  const offset = Math.min(at, draft.text.length);
  selectSpan(body, draft, { start: offset, end: offset });
}

/** A caret between nodes, as in an empty line: the end of the last words before it. */
function offsetOfChild(body: HTMLElement, draft: Draft<Node>, parent: Node, childIndex: number): number {
  const caret = new Range();
  caret.setStart(parent, childIndex);
  let offset = 0;
  for (const piece of draft.pieces) {
    // The editor may have thrown the node out since it was read.
    if (!body.contains(piece.node)) continue;
    if (caret.comparePoint(piece.node, 0) > 0) break;
    if (!piece.node.contains(parent)) offset = piece.end;
  }
  return offset;
}
