import type { Compose, ComposeWatcher } from './composes';
import { actIn, isPress, sendButtonAt } from './send-gesture';

export type SendAct = 'send' | 'send-and-archive';

export interface GestureWorld {
  composes(): ComposeWatcher;
  /** Decides, at the first event of a gesture (`at` in ms) and for all of it. True: Gmail is not to hear of it. */
  holds(compose: Compose, act: SendAct, at: number): boolean;
  /** The press was completed. False: nobody can be asked, so Gmail gets what is left of the gesture. */
  held(compose: Compose, act: SendAct, at: number): boolean;
}

interface Gesture {
  readonly compose: Compose;
  readonly act: SendAct;
  /** False: it is Gmail's, and stays so to its last event. */
  readonly isHeld: boolean;
}

/** A second press this soon is the second half of a double press, not a second thought. */
export const doublePressMs = 500;
/** However odd a gesture is, after this long nothing of it is held back any more. */
const watchdogMs = 30_000;

/**
 * Watches whole gestures that send: press, release and click of the mouse, or the key from its first event to its
 * release. On the window and in capture, before Gmail; only what a hand does counts.
 */
export function watchSendGestures(
  world: GestureWorld,
  { signal, watchdog = watchdogMs }: { readonly signal: AbortSignal; readonly watchdog?: number },
): void {
  let mouse: Gesture | null = null;
  let key: { readonly gesture: Gesture; readonly code: string } | null = null;
  let forget: ReturnType<typeof setTimeout> | undefined;

  const begin = (compose: Compose, act: SendAct, { timeStamp }: Event): Gesture => {
    clearTimeout(forget);
    forget = setTimeout(() => (mouse = key = null), watchdog);
    return { compose, act, isHeld: world.holds(compose, act, timeStamp) };
  };
  const sendAt = (event: MouseEvent): { compose: Compose; act: SendAct } | undefined => {
    if (!(event.target instanceof Element) || event.button !== 0) return undefined;
    const compose = world.composes().around(event.target);
    const act = compose?.parts.container && sendButtonAt(compose.parts.container, event.target);
    return compose && act ? { compose, act } : undefined;
  };

  const onMouse = (event: MouseEvent) => {
    if (!event.isTrusted) return;
    const at = sendAt(event);
    if (event.type === 'pointerdown') mouse = at ? begin(at.compose, at.act, event) : null;
    // A press by voice or by a screen reader is a click and nothing before it.
    else if (event.type === 'click' && !mouse && at) mouse = begin(at.compose, at.act, event);
    if (!mouse) return;
    const gesture = mouse;
    if (event.type === 'click' || event.type === 'pointercancel') mouse = null;
    // A key that clicks some other button is no part of a press that ended outside of the window.
    const isOther = event.type === 'click' && !at && event.detail === 0;
    if (!gesture.isHeld || isOther) return;
    if (event.type === 'click' && at && !world.held(gesture.compose, gesture.act, event.timeStamp)) return;
    stop(event);
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    if (key && isSameKey(event, key.code)) {
      if (key.gesture.isHeld) stop(event);
      if (event.type === 'keyup') key = null;
      return;
    }
    if (event.type !== 'keydown') return;
    key = null;
    // Every other key is none of ours, and this stands on the way of them all.
    if (!isPress(event)) return;
    const compose = event.target instanceof Element ? world.composes().around(event.target) : undefined;
    const act = compose && actIn(compose, event);
    if (!compose || (act !== 'send' && act !== 'send-and-archive')) return;
    const gesture = begin(compose, act, event);
    key = { gesture, code: event.code };
    if (gesture.isHeld && world.held(compose, act, event.timeStamp)) stop(event);
  };
  const on = { capture: true, signal };
  for (const type of [
    'pointerdown',
    'mousedown',
    'pointerup',
    'mouseup',
    'click',
    'pointercancel',
  ] as const) {
    window.addEventListener(type, onMouse, on);
  }
  for (const type of ['keydown', 'keypress', 'keyup'] as const) window.addEventListener(type, onKey, on);
  signal.addEventListener('abort', () => clearTimeout(forget));
}

/** Belongs to the key that is down already: its repeats, what it types, its release. */
const isSameKey = (event: KeyboardEvent, code: string): boolean =>
  event.type === 'keydown'
    ? event.repeat && event.code === code
    : event.type === 'keypress' || event.code === code;

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
