import type { ComposeId } from '../../lib/browser/messages';
import { type BrakeActions, drawBrake, type DrawnBrake } from './brake-view';
import type { Verdict } from './brake-verdict';
import styles from './brake.css?inline';
import type { Theme } from './marks';
import { doublePressMs } from './held-gesture';
import { type Direction, edgePx, moveTo, type Overlay, showOverlay, watchOverlay } from './overlay';
import { isSendKey } from './send-gesture';

export interface OpenedBrake {
  readonly composeId: ComposeId;
  readonly verdict: Verdict;
  /** When Send was pressed, in ms as events tell the time; null: shown again after the ten minutes asked for. */
  readonly heldAt: number | null;
  readonly theme: Theme;
  readonly direction: Direction;
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
  let shown: (Overlay & { readonly drawn: DrawnBrake; readonly brake: OpenedBrake }) | null = null;

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
    const drawn = drawBrake(brake.verdict, brake.heldAt === null, { ...brake.actions, close: goBack });
    const overlay = showOverlay(drawn.card, { name: 'brake', css: styles, theme: brake.theme });
    const { host } = overlay;
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const) {
      // Gmail takes presses anywhere on its page for its own.
      host.addEventListener(type, (event) => event.stopPropagation());
    }
    stand(host, brake);
    if (!host.checkVisibility() || host.getBoundingClientRect().height === 0) {
      host.remove();
      throw new Error('The card does not show');
    }
    shown = { ...overlay, drawn, brake };
    brake.signal.addEventListener('abort', () => {
      if (shown?.host === host) close();
    });
    // A reminder comes while the writer is at something else.
    if (brake.heldAt !== null) drawn.card.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (!shown || !isSendKey(event) || !event.isTrusted || event.repeat) return;
    event.preventDefault();
    // Whoever presses Send a second time means it.
    if (event.timeStamp - (shown.brake.heldAt ?? 0) >= doublePressMs) shown.drawn.send();
  };
  watchOverlay(
    {
      shown: () => shown,
      follow: () => shown && stand(shown.host, shown.brake),
      leave: goBack,
      // Whoever goes on in the draft, or elsewhere, has taken the breath.
      close,
      key: onKey,
    },
    { signal },
  );
  return {
    open,
    close,
    isOpen: () => shown !== null,
    isOpenFor: (id) => shown?.brake.composeId === id,
    sayBusy: () => shown?.drawn.sayBusy(),
    sayAgain: () => shown?.drawn.sayAgain(),
  };
}

/** Above Send, or below it where there is more room. */
function stand(host: HTMLElement, { anchor, direction }: OpenedBrake): void {
  const at = anchor();
  const { height } = host.getBoundingClientRect();
  const isAbove = at.top - gapPx - edgePx >= height || at.top > innerHeight - at.bottom;
  moveTo(host, { at, top: isAbove ? at.top - gapPx - height : at.bottom + gapPx, direction });
}

const gapPx = 8;
