import { div, el, find, get } from './dom';
import type { World } from './world';

export interface ToastOffers {
  readonly undo?: () => void;
  /** The compose that Undo brings back: said on the link, for tests. */
  readonly brings?: string;
  /** Offers to view the message: only after a new mail. */
  readonly view?: boolean;
  /** ms until it goes. */
  readonly forMs?: number;
}

/** The line at the bottom left that says what became of a mail. One host, always there, shown and hidden. */
export function toastHost(): HTMLElement {
  const line = el('span', { class: 'aT' }, el('span', { class: 'bAq' }), el('span', { class: 'bAo' }));
  const box = div('vh', line);
  box.style.display = 'none';
  return el('div', { class: 'b8 UC', role: 'alert', 'aria-live': 'assertive' }, div('J-J5-Ji', box));
}

let timer = 0;

export function showToast(
  world: World,
  text: string,
  { undo, brings, view = false, forMs = 6000 }: ToastOffers,
): void {
  clearTimeout(timer);
  if (!isThere()) return;
  get(document, '.b8 .vh').style.display = '';
  get(document, '.b8 .bAq').textContent = text;
  const link = (id: string, label: string) =>
    el('span', { class: 'ag a8k', id, role: 'link', tabindex: '0' }, label);
  const undoLink = undo ? [link('link_undo', world.words.undo)] : [];
  undoLink[0]?.addEventListener('click', () => undo?.());
  if (brings) undoLink[0]?.setAttribute('data-mailbox-brings', brings);
  get(document, '.b8 .bAo').replaceChildren(
    ...undoLink,
    ...(view ? [link('link_vsm', world.words.viewMessage)] : []),
  );
  timer = window.setTimeout(hideToast, forMs);
}

export function hideToast(): void {
  clearTimeout(timer);
  if (!isThere()) return;
  get(document, '.b8 .vh').style.display = 'none';
  get(document, '.b8 .bAq').textContent = '';
  get(document, '.b8 .bAo').replaceChildren();
}

/** The page may be gone when a notice is due. */
const isThere = (): boolean => find(document, '.b8 .vh') !== null;
