import styles from './card.css?inline';
import { type CardActions, type CardContent, drawCard } from './card-view';
import type { Theme } from './marks';
import { type Direction, edgePx, moveTo, type Overlay, showOverlay, watchOverlay } from './overlay';

export interface OpenedCard {
  readonly content: CardContent;
  readonly actions: Omit<CardActions, 'close'>;
  /** Where to stand, asked again when the page scrolls. */
  readonly anchor: () => DOMRect | undefined;
  readonly theme: Theme;
  /** Of the words it speaks of. */
  readonly direction: Direction;
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

/** The one card of the page. */
export function createCard({ signal }: { readonly signal: AbortSignal }): Card {
  let shown: (Overlay & { readonly card: OpenedCard }) | null = null;

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
    const content = drawCard(card.content, { ...card.actions, close });
    const overlay = showOverlay(content, { name: 'card', css: styles, theme: card.theme });
    const { host } = overlay;
    shown = { ...overlay, card };
    stand(host, card);
    // The rewrites come later and make the card taller.
    const grows = new ResizeObserver(() => (shown?.host === host ? stand(host, card) : grows.disconnect()));
    grows.observe(content);
    if (card.takesFocus) focus();
  };
  watchOverlay(
    {
      shown: () => shown,
      follow: () => {
        if (shown && !stand(shown.host, shown.card)) close();
      },
      leave: close,
      close,
      order: headerLast,
    },
    { signal },
  );
  return { open, close, focus, isOpen: () => shown !== null };
}

/** What is in the header comes first in the card and last in use. */
function headerLast(stops: readonly HTMLElement[]): readonly HTMLElement[] {
  const inHeader = (stop: HTMLElement) => stop.closest('header') !== null;
  return [...stops.filter((stop) => !inHeader(stop)), ...stops.filter(inHeader)];
}

/** Under its passage, above it where there is more room, always within the window. False when the passage is gone. */
function stand(host: HTMLElement, { anchor, direction }: OpenedCard): boolean {
  const at = anchor();
  if (!at || at.bottom < 0 || at.top > innerHeight) return false;
  const roomBelow = innerHeight - at.bottom - gapPx - edgePx;
  const roomAbove = at.top - gapPx - edgePx;
  // As tall as the roomier side allows, so that the card never hides the words it speaks of.
  host.style.setProperty('--room', `${Math.max(leastPx, roomBelow, roomAbove)}px`);
  const { height } = host.getBoundingClientRect();
  const isBelow = height <= roomBelow || roomBelow >= roomAbove;
  moveTo(host, { at, top: isBelow ? at.bottom + gapPx : at.top - gapPx - height, direction });
  return true;
}

const gapPx = 6;
/** A window too low for both shows at least this much of the card. */
const leastPx = 160;
