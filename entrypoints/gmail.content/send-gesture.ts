import { findSendButton } from './compose-parts';
import type { Compose } from './composes';
import { anyOf } from './selectors';
import { closestTo } from './unclobbered';

/** What a gesture asks of Gmail, as far as it decides what becomes of a draft. */
export type Act = 'send' | 'send-and-archive' | 'schedule' | 'discard';

/** What a click or key means in a compose; undefined: nothing that ends the draft. */
export function actIn({ parts }: Compose, event: MouseEvent | KeyboardEvent): Act | undefined {
  const { container } = parts;
  if (!container || !(event.target instanceof Element)) return undefined;
  if (isSendKey(event)) return 'send';
  // In the draft itself every key but these writes.
  if (!isPress(event) || (event instanceof KeyboardEvent && parts.body.contains(event.target)))
    return undefined;
  const button = sendButtonAt(container, event.target);
  if (button) return button;
  return closestTo(event.target, anyOf('discardButton')) ? 'discard' : undefined;
}

/** Which of the buttons that send a node lies in. */
export function sendButtonAt(container: HTMLElement, node: Element): 'send' | 'send-and-archive' | undefined {
  // Send & archive stands where Send stands, so it is asked first.
  if (closestTo(node, anyOf('sendAndArchive'))) return 'send-and-archive';
  return findSendButton(container)?.element.contains(node) ? 'send' : undefined;
}

/** Menus and dialogs for sending later lie outside of the compose they speak of. */
export const actOutside = ({ target }: Event): Act | undefined =>
  target instanceof Element && closestTo(target, `${anyOf('scheduleItem')}, ${anyOf('scheduleChoice')}`)
    ? 'schedule'
    : undefined;

/** Ctrl+Enter, or Cmd+Enter. */
export const isSendKey = (event: Event): boolean =>
  event instanceof KeyboardEvent &&
  event.key === 'Enter' &&
  (event.ctrlKey || event.metaKey) &&
  !event.isComposing &&
  event.keyCode !== imeKeyCode;

/** A click, or the keys that press a focused button. */
export const isPress = (event: Event): boolean =>
  event instanceof KeyboardEvent ? event.key === 'Enter' || event.key === ' ' : true;

/** What browsers say of a key that went to an input method. */
const imeKeyCode = 229;
