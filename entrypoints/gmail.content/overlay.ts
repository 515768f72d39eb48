import tokens from '../../components/base/tokens.css?inline';
import { shadowHost } from './dom';
import type { Theme } from './marks';
import { keepKeys } from './own-keys';
import styles from './overlay.css?inline';

/** A card of ours over Gmail's page. */
export interface Overlay {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

interface OverlayLook {
  readonly name: 'card' | 'brake';
  readonly css: string;
  readonly theme: Theme;
}

/** Shows `content` in the top layer, above Gmail's own hover cards, with our styles and none of the page's. */
export function showOverlay(content: HTMLElement, { name, css, theme }: OverlayLook): Overlay {
  const { host, root } = shadowHost('div', [tokens, styles, css]);
  host.dataset.evenkeel = name;
  host.dataset.scheme = theme;
  root.append(content);
  document.body.append(host);
  // Not every browser has popovers; the stylesheet then keeps the card above the page.
  host.popover = 'manual';
  host.showPopover?.();
  return { host, root };
}

interface OverlayEvents {
  /** The one on show; null: none. */
  shown(): Overlay | null;
  /** The page has moved under it. */
  follow(): void;
  /** By Esc. */
  leave(): void;
  /** By a press elsewhere on the page. */
  close(): void;
  /** Any other key pressed in it; Tab goes round by itself. */
  key?(event: KeyboardEvent): void;
  /** Where Tab stops, in order of use; by default every button in its place. */
  order?(stops: readonly HTMLElement[]): readonly HTMLElement[];
}

/** Gives whatever overlay is shown its keys, keeps it in its place, and closes it when the writer goes elsewhere. */
export function watchOverlay(events: OverlayEvents, { signal }: { readonly signal: AbortSignal }): void {
  const { shown, order = (stops) => stops } = events;
  const onKey = (event: KeyboardEvent) => {
    const overlay = shown();
    if (!overlay || event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      events.leave();
    } else if (event.key === 'Tab') {
      event.preventDefault();
      step(overlay.root, event.shiftKey ? -1 : 1, order);
    } else events.key?.(event);
  };
  keepKeys((target, event) => isOurs(shown(), target, event), onKey, { signal });
  const follow = () => {
    if (shown()) events.follow();
  };
  window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  window.addEventListener('resize', follow, { signal });
  window.addEventListener(
    'pointerdown',
    ({ target }) => {
      const overlay = shown();
      if (overlay && target !== overlay.host) events.close();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => events.close());
}

/** Esc closes from anywhere; every other key is ours only within. */
const isOurs = (overlay: Overlay | null, target: EventTarget | null, { key }: KeyboardEvent): boolean =>
  overlay !== null && (target === overlay.host || key === 'Escape');

/** Round and round: behind the card the page would go on from its end. */
function step(root: ShadowRoot, by: 1 | -1, inOrder: NonNullable<OverlayEvents['order']>): void {
  const stops = inOrder([...root.querySelectorAll<HTMLElement>('button:not(:disabled)')]);
  const at = stops.findIndex((stop) => stop === root.activeElement);
  const next = at < 0 && by < 0 ? stops.length - 1 : (at + by + stops.length) % stops.length;
  stops[next]?.focus();
}

interface Spot {
  /** What it stands beside. */
  readonly at: DOMRect;
  /** Px from the top of the window. */
  readonly top: number;
  /** How one reads there: it begins where that begins. */
  readonly direction: Direction;
}

export type Direction = 'ltr' | 'rtl';

/** Moves it there, or as near as the window allows. */
export function moveTo(host: HTMLElement, { at, top, direction }: Spot): void {
  const { width, height } = host.getBoundingClientRect();
  const left = direction === 'rtl' ? at.right - width : at.left;
  host.style.left = `${clamp(left, innerWidth - width - edgePx)}px`;
  host.style.top = `${clamp(top, innerHeight - height - edgePx)}px`;
}

export const directionOf = (element: Element): Direction =>
  getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';

/** What is left free at the edges of the window. */
export const edgePx = 8;
const clamp = (value: number, most: number): number => Math.max(edgePx, Math.min(value, most));
