import tokens from '../../components/base/tokens.css?inline';
import type { ComposeId } from '../../lib/browser/messages';
import { type BrakeActions, drawBrake, type DrawnBrake } from './brake-view';
import type { Verdict } from './brake-verdict';
import styles from './brake.css?inline';
import { shadowHost } from './dom';
import type { Theme } from './marks';
import { doublePressMs } from './held-gesture';
import { keepKeys } from './own-keys';
import { isSendKey } from './send-gesture';

export interface OpenedBrake {
  readonly composeId: ComposeId;
  readonly verdict: Verdict;
  /** When Send was pressed, in ms as events tell the time; null: shown again after the ten minutes asked for. */
  readonly heldAt: number | null;
  readonly theme: Theme;
  /** Where Send is, asked again when the page scrolls. */
  readonly anchor: () => DOMRect;
  /** Ends with the compose. */
  readonly signal: AbortSignal;
  readonly actions: Omit<BrakeActions, 'close'> & {
    /** The writer goes back to the draft. */
    back(): void;
  };
}

export interface BrakeCard {
  /** Throws when it cannot be shown. */
  open(brake: OpenedBrake): void;
  close(): void;
  readonly isOpen: () => boolean;
  readonly isOpenFor: (id: ComposeId) => boolean;
  /** The mail is on its way: nothing can be pressed twice. */
  sayBusy(): void;
  /** Nothing came of it: the writer's own press is needed. */
  sayAgain(): void;
}

/** The card that asks for a breath. It stands beside Send and leaves Send free. */
export function createBrakeCard({ signal }: { readonly signal: AbortSignal }): BrakeCard {
  let shown: { host: HTMLElement; root: ShadowRoot; drawn: DrawnBrake; brake: OpenedBrake } | null = null;

  const close = () => {
    shown?.host.remove();
    shown = null;
  };
  const goBack = () => {
    const { brake } = shown ?? {};
    close();
    brake?.actions.back();
  };
  const open = (brake: OpenedBrake) => {
    close();
    const { host, root } = shadowHost('div', [tokens, styles]);
    host.dataset.evenkeel = 'brake';
    host.dataset.scheme = brake.theme;
    const drawn = drawBrake(brake.verdict, brake.heldAt === null, { ...brake.actions, close: goBack });
    root.append(drawn.card);
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const) {
      // Gmail takes presses anywhere on its page for its own.
      host.addEventListener(type, (event) => event.stopPropagation());
    }
    document.body.append(host);
    host.popover = 'manual';
    host.showPopover?.();
    stand(host, brake);
    if (!host.checkVisibility() || host.getBoundingClientRect().height === 0) {
      host.remove();
      throw new Error('The card does not show');
    }
    shown = { host, root, drawn, brake };
    brake.signal.addEventListener('abort', () => {
      if (shown?.host === host) close();
    });
    // A reminder comes while the writer is at something else.
    if (brake.heldAt !== null) drawn.card.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (!shown || event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      goBack();
    } else if (event.key === 'Tab') {
      event.preventDefault();
      step(shown.root, event.shiftKey ? -1 : 1);
    } else if (isSendKey(event) && event.isTrusted && !event.repeat) {
      event.preventDefault();
      // Whoever presses Send a second time means it.
      if (event.timeStamp - (shown.brake.heldAt ?? 0) >= doublePressMs) shown.drawn.send();
    }
  };
  const follow = () => {
    if (shown) stand(shown.host, shown.brake);
  };

  keepKeys((target, event) => shown !== null && (target === shown.host || event.key === 'Escape'), onKey, {
    signal,
  });
  window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  window.addEventListener('resize', follow, { signal });
  window.addEventListener(
    'pointerdown',
    (event) => {
      // Whoever goes on in the draft, or elsewhere, has taken the breath.
      if (shown && event.target !== shown.host) close();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', close);
  return {
    open,
    close,
    isOpen: () => shown !== null,
    isOpenFor: (id) => shown?.brake.composeId === id,
    sayBusy: () => shown?.drawn.sayBusy(),
    sayAgain: () => shown?.drawn.sayAgain(),
  };
}

/** Round and round: behind the card the page would go on from its end. */
function step(root: ShadowRoot, by: 1 | -1): void {
  const stops = [...root.querySelectorAll<HTMLElement>('button:not(:disabled)')];
  const at = stops.findIndex((stop) => stop === root.activeElement);
  const next = at < 0 && by < 0 ? stops.length - 1 : (at + by + stops.length) % stops.length;
  stops[next]?.focus();
}

/** Above Send, or below it where there is more room; always within the window. */
function stand(host: HTMLElement, { anchor }: OpenedBrake): void {
  const at = anchor();
  const { width, height } = host.getBoundingClientRect();
  const isAbove = at.top - gapPx - edgePx >= height || at.top > innerHeight - at.bottom;
  const top = isAbove ? at.top - gapPx - height : at.bottom + gapPx;
  host.style.left = `${clamp(at.left, innerWidth - width - edgePx)}px`;
  host.style.top = `${clamp(top, innerHeight - height - edgePx)}px`;
}

const gapPx = 8;
const edgePx = 8;
const clamp = (value: number, most: number): number => Math.max(edgePx, Math.min(value, most));
