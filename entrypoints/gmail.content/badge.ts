import tokens from '../../components/base/tokens.css?inline';
import styles from './badge.css?inline';
import { type BadgeState, badgeSentence, badgeWord } from './badge-state';
import type { ComposeParts } from './compose-parts';
import { findSendButton } from './compose-parts';
import { el, pressable, shadowHost } from './dom';
import { keepKeys } from './own-keys';
import type { Theme } from './marks';

export interface Badge {
  readonly host: HTMLElement;
  show(state: BadgeState, theme: Theme): void;
  /** Puts the badge where it belongs, if it is not there; Gmail throws it out when it rebuilds its toolbar. */
  mount(parts: ComposeParts): void;
}

/** The sign of the coach in a compose: score, stance and how many things were found. */
export function createBadge(onPress: () => void, { signal }: { readonly signal: AbortSignal }): Badge {
  const { host, root } = shadowHost('span', [tokens, styles], { delegatesFocus: true });
  host.dataset.evenkeel = 'badge';
  // Gmail's own controls have 1 and come before all others: with 0 the badge would be the last stop of the page.
  host.tabIndex = 1;
  const button = pressable({}, onPress);
  root.append(button);
  const cell = document.createElement('td');
  cell.className = 'gU';
  cell.dataset.evenkeel = 'badge-cell';
  const home = { cell, host };

  // Gmail takes the focus back to the draft, or presses its own button, on a press anywhere in the toolbar.
  for (const type of ['mousedown', 'mouseup', 'click', 'pointerdown', 'pointerup'] as const) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  keepKeys(
    (target, event) => target === host && isPlain(event),
    () => {},
    { signal },
  );
  signal.addEventListener('abort', () => {
    host.remove();
    cell.remove();
  });
  return {
    host,
    show(state, theme) {
      host.dataset.scheme = theme;
      draw(button, state);
    },
    mount(parts) {
      if (!signal.aborted && parts.body.isConnected) place(home, parts, button);
    },
  };
}

/** Keys that are not for moving on or for sending. */
const isPlain = (event: KeyboardEvent): boolean =>
  !event.ctrlKey && !event.metaKey && !event.altKey && event.key !== 'Tab' && event.key !== 'Escape';

function draw(button: HTMLElement, state: BadgeState): void {
  const parts: (Node | string)[] = [boat()];
  if (state.kind === 'scored') parts.push(el('b', {}, String(Math.round(state.score))));
  parts.push(el('span', { class: state.kind === 'scored' ? 'word' : '' }, badgeWord(state)));
  if (state.kind === 'scored' && state.count > 0)
    parts.push(el('span', { class: 'count' }, String(state.count)));
  const sentence = badgeSentence(state);
  if (button.getAttribute('aria-label') === sentence && button.hasChildNodes()) return;
  button.replaceChildren(...parts);
  button.setAttribute('aria-label', sentence);
  button.title = sentence;
  button.toggleAttribute('data-quiet', state.kind !== 'scored');
  const family = state.kind === 'scored' && /fight|blame|flee|lead/.test(state.stance) ? state.stance : null;
  if (family) button.dataset.family = family;
  else delete button.dataset.family;
}

/** In the toolbar beside Send; beside Send where that is no table; else below the draft. */
function place(
  home: { cell: HTMLElement; host: HTMLElement },
  parts: ComposeParts,
  button: HTMLElement,
): void {
  const { cell, host } = home;
  const width = parts.container?.clientWidth ?? 0;
  button.toggleAttribute('data-narrow', width > 0 && width < narrowPx);
  const send = parts.container && findSendButton(parts.container)?.element;
  const group = send?.parentElement;
  const sendCell = send?.closest('td');
  if (sendCell && parts.container?.contains(sendCell)) {
    // Already in this row; touching it again would be a change, and a change brings us here again. Nor is a place right
    // beside Send worth a quarrel with another extension that wants the same.
    if (cell.parentElement === sendCell.parentElement && cell.contains(host)) return;
    cell.append(host);
    sendCell.after(cell);
  } else if (group && group !== parts.container) {
    if (host.parentElement !== group.parentElement) group.after(host);
  } else {
    putBelow(host, parts.body);
    return;
  }
  delete host.dataset.below;
}

/** In the flow of the page, so that it goes wherever the compose goes and never covers a word. Never in the editor itself. */
function putBelow(host: HTMLElement, body: HTMLElement): void {
  let outermost = body;
  while (outermost.parentElement?.isContentEditable) outermost = outermost.parentElement;
  host.dataset.below = '';
  if (host.parentElement !== outermost.parentElement) outermost.after(host);
}

/** A popup compose is some 510 px wide and its toolbar nearly full (by counting its pictures): a figure finds room, words do not. */
const narrowPx = 600;

function boat(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', 'M4 15h16l-2.5 4.5h-11zM12 15V4l6 8h-6');
  svg.append(path);
  return svg;
}
