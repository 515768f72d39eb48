import { type Draft, draftBuilder, locate, offsetOf } from '../tone/draft';
import type { Span } from '../tone/span';

/**
 * Text and places of an editor of our own: `contenteditable="plaintext-only"` with kept white space, so that what
 * stands in it is text nodes and line breaks, nothing else. Gmail's editor is another world and has its own reader.
 */
export function readPlainText(body: HTMLElement): Draft<Node> {
  const builder = draftBuilder<Node>();
  const walk = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) builder.text(node.nodeValue ?? '', node, { blanks: 'keep' });
    else if (node.nodeName === 'BR') builder.lineBreak();
    else builder.blockEdge();
  }
  return builder.done();
}

/** The stretch of the page a span covers; undefined when nothing of it is there. */
export function rangeInPlainText(draft: Draft<Node>, span: Span): Range | undefined {
  const places = locate(draft, span);
  if (!places) return undefined;
  const range = new Range();
  range.setStart(places.start.node, places.start.offset);
  range.setEnd(places.end.node, places.end.offset);
  return range;
}

/** Where the caret stands; null when it is elsewhere. */
export function caretInPlainText(body: HTMLElement, draft: Draft<Node>): number | null {
  const selection = body.ownerDocument.getSelection();
  const node = selection?.focusNode;
  if (!selection || !node || !body.contains(node)) return null;
  return offsetOf(draft, node, selection.focusOffset) ?? (draft.text === '' ? 0 : null);
}
