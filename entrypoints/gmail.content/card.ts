import tokens from '../../components/base/tokens.css?inline';
import styles from './card.css?inline';
import { type CardActions, type CardContent, drawCard } from './card-view';
import { shadowHost } from './dom';
import type { Theme } from './marks';
import { keepKeys } from './own-keys';

export interface OpenedCard {
  readonly content: CardContent;
  readonly actions: Omit<CardActions, 'close'>;
  /** Where to stand, asked again when the page scrolls. */
  readonly anchor: () => DOMRect | undefined;
  readonly theme: Theme;
  /** True: opened by keyboard, so the focus goes in. A click leaves it in the draft, where the writer may go on. */
  readonly takesFocus: boolean;
  /** `back`: the focus was in the card and belongs in the draft again. */
  readonly onClose: (back: boolean) => void;
}

export interface Card {
  open(card: OpenedCard): void;
  close(): void;
  readonly isOpen: () => boolean;
  /** Moves into the open card. */
  focus(): void;
}

/** The one card of the page, in the top layer, above Gmail's own hover cards. */
export function createCard({ signal }: { readonly signal: AbortSignal }): Card {
  let shown: { host: HTMLElement; root: ShadowRoot; card: OpenedCard } | null = null;

  const close = () => {
    if (!shown) return;
    const { host, card } = shown;
    const back = document.activeElement === host;
    shown = null;
    host.remove();
    card.onClose(back);
  };
  const focus = () => {
    const dialog = shown?.root.querySelector<HTMLElement>('[role="dialog"]');
    dialog?.focus();
  };
  const open = (card: OpenedCard) => {
    close();
    const { host, root } = shadowHost('div', [tokens, styles]);
    host.dataset.evenkeel = 'card';
    host.dataset.scheme = card.theme;
    root.append(drawCard(card.content, { ...card.actions, close }));
    document.body.append(host);
    // Not every browser has popovers; the stylesheet then keeps the card above the page.
    host.popover = 'manual';
    host.showPopover?.();
    shown = { host, root, card };
    stand(host, card);
    // The rewrites come later and make the card taller.
    const grows = new ResizeObserver(() => (shown?.host === host ? stand(host, card) : grows.disconnect()));
    grows.observe(root.lastElementChild ?? host);
    if (card.takesFocus) focus();
  };
  const follow = () => {
    if (shown && !stand(shown.host, shown.card)) close();
  };

  keepKeys(
    (target, event) => shown !== null && (target === shown.host || event.key === 'Escape'),
    (event) => onKey(event, shown?.root, close),
    { signal },
  );
  window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  window.addEventListener('resize', follow, { signal });
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (shown && event.target !== shown.host) close();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', close);
  return { open, close, focus, isOpen: () => shown !== null };
}

function onKey(event: KeyboardEvent, root: ShadowRoot | undefined, close: () => void): void {
  if (event.isComposing) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    close();
  } else if (event.key === 'Tab' && root) {
    event.preventDefault();
    step(root, event.shiftKey ? -1 : 1);
  }
}

/** Round and round: behind the card the page would go on from its end. */
function step(root: ShadowRoot, by: 1 | -1): void {
  const stops = [...root.querySelectorAll<HTMLElement>('button:not(:disabled)')];
  // What is in the header comes first in the card and last in use.
  const inHeader = (stop: HTMLElement) => stop.closest('header') !== null;
  const order = [...stops.filter((stop) => !inHeader(stop)), ...stops.filter(inHeader)];
  const at = order.findIndex((stop) => stop === root.activeElement);
  const next = at < 0 && by < 0 ? order.length - 1 : (at + by + order.length) % order.length;
  order[next]?.focus();
}

/** Under its passage, above it where there is more room, always within the window. False when the passage is gone. */
function stand(host: HTMLElement, { anchor }: OpenedCard): boolean {
  const at = anchor();
  if (!at || at.bottom < 0 || at.top > innerHeight) return false;
  const roomBelow = innerHeight - at.bottom - gapPx - edgePx;
  const roomAbove = at.top - gapPx - edgePx;
  // As tall as the roomier side allows, so that the card never hides the words it speaks of.
  host.style.setProperty('--room', `${Math.max(leastPx, roomBelow, roomAbove)}px`);
  const { width, height } = host.getBoundingClientRect();
  const isBelow = height <= roomBelow || roomBelow >= roomAbove;
  const top = isBelow ? at.bottom + gapPx : at.top - gapPx - height;
  host.style.left = `${clamp(at.left, innerWidth - width - edgePx)}px`;
  host.style.top = `${clamp(top, innerHeight - height - edgePx)}px`;
  return true;
}

const gapPx = 6;
const edgePx = 8;
/** A window too low for both shows at least this much of the card. */
const leastPx = 160;
const clamp = (value: number, most: number): number => Math.max(edgePx, Math.min(value, most));
