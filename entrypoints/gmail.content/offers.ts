/** Words offered behind the caret, as far as their own marks do not tell: see `noteOffers`. */
const offered = new WeakSet<Node>();
const noted = new Set<HTMLElement>();

/** True while these words are an offer to complete the sentence and nobody has taken it. */
export const isOffered = (element: Element): boolean => offered.has(element);

/**
 * A short run of words that appears right behind the caret without an input event is an offer (no source shows the node
 * Gmail's suggestions are made of, so its marks cannot be trusted). What a hand writes, pastes or takes over comes with one.
 */
export function noteOffers(changes: readonly MutationRecord[], body: HTMLElement): void {
  const behind = nodeBehindCaret(body);
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) {
      if (node === behind && isShortRun(node)) {
        offered.add(node);
        noted.add(node);
      }
    }
  }
}

/** An input event: whatever stands in the draft now was written or taken over. */
export function forgetOffers(): void {
  for (const element of noted) offered.delete(element);
  noted.clear();
}

function nodeBehindCaret(body: HTMLElement): Node | null {
  const selection = body.ownerDocument.getSelection();
  const node = selection?.focusNode;
  if (!node || !selection.isCollapsed || !body.contains(node)) return null;
  const { focusOffset } = selection;
  if (node.nodeType !== Node.TEXT_NODE) return node.childNodes[focusOffset] ?? null;
  return focusOffset === node.nodeValue?.length ? node.nextSibling : null;
}

const longestOffer = 160;
const isShortRun = (node: Node): node is HTMLElement =>
  node.nodeName === 'SPAN' &&
  (node.textContent?.length ?? 0) <= longestOffer &&
  [...node.childNodes].every(({ nodeName }) => nodeName === '#text' || nodeName === 'SPAN');
