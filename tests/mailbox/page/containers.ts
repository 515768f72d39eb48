import { buildCompose, type Compose, editorOf, inputOf } from './compose';
import type { DraftSource } from './draft';
import { div, el, freshId, get, nest } from './dom';
import { sentMessage } from './message';
import { wireSend } from './send';
import { hideToast, showToast } from './toast';
import type { World } from './world';

/** Opens a draft where it belongs: a reply in its thread, everything else in a popup. */
export function openCompose(world: World, source: DraftSource, place: 'inline' | 'popup'): Compose {
  const slot = place === 'inline' ? slotOf(source) : null;
  const compose = buildCompose(world, source, slot !== null);
  if (slot) {
    slot.classList.add('adB');
    slot.replaceChildren(compose.root);
    get(compose.root, '.aAr').addEventListener('click', () => popOut(world, compose));
  } else {
    popupStrip().append(popup(world, compose));
  }
  wire(world, compose);
  putCaret(compose);
  return compose;
}

/** Takes a compose off the page; what it held is gone unless the caller kept it. */
export function closeCompose(compose: Compose): void {
  const slot = compose.root.closest('.ip');
  slot?.classList.remove('adB');
  const outermost = compose.root.closest('.nn') ?? compose.root.closest('.aSt > *');
  compose.root.remove();
  outermost?.remove();
}

/** The draft as it is now, to be opened again somewhere else. */
export function sourceNow(compose: Compose): DraftSource {
  const editor = editorOf(compose);
  return {
    ...compose.source,
    subject: inputOf(compose, 'subjectbox').value,
    body: editor ? [...editor.cloneNode(true).childNodes] : compose.source.body,
    quote: inputOf(compose, 'uet').value,
  };
}

/** A reply made into a popup keeps its compose id, but gets a new form and a new editor. */
function popOut(world: World, compose: Compose): void {
  const source = sourceNow(compose);
  closeCompose(compose);
  openCompose(world, source, 'popup');
}

/** The place below the answered message; null when that thread is not in view. */
function slotOf(source: DraftSource): HTMLElement | null {
  const thread = source.answers?.thread.id;
  return thread
    ? document.querySelector<HTMLElement>(`[role=main] [data-mailbox-thread="${thread}"] .ip`)
    : null;
}

function popupStrip(): HTMLElement {
  const there = document.querySelector<HTMLElement>('.dw .no');
  if (there) return there;
  // Gmail makes the strip when the first popup needs it.
  const strip = nest(['dw', 'nH', 'nH', 'no']);
  document.body.append(strip);
  return get(strip, '.no');
}

function popup(world: World, compose: Compose): HTMLElement {
  const title = freshId();
  const content = div('nH', div('aaZ', compose.root));
  const dialog = el(
    'div',
    { class: 'nH Hd', role: 'dialog', 'aria-labelledby': title },
    titleBar(world, compose, title),
    content,
  );
  const mole = div('nH nn', div('nH'), div('AD', div('nH', dialog)));
  onClick(dialog, '.Hl', () => (content.style.display = content.style.display === 'none' ? '' : 'none'));
  onClick(dialog, '.Ha', () => closeCompose(compose));
  onClick(dialog, '.Hq', () => toggleFullScreen(mole));
  // Esc in a popup saves and closes it.
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeCompose(compose);
  });
  return mole;
}

function titleBar(world: World, compose: Compose, id: string): HTMLElement {
  const { words } = world;
  const title = el('div', { id, class: 'Hp' }, el('h2', { class: 'a3E' }, div('aYF')));
  get(title, '.aYF').append(el('span', {}, compose.source.subject || words.newMessage));
  const button = (className: string, label: string, sign: string) =>
    el('button', { class: className, 'aria-label': label, type: 'button' }, sign);
  const buttons = el(
    'td',
    { class: 'Hm' },
    button('Hl', words.minimise, '–'),
    button('Hq aUG', words.fullScreen, '⤢'),
    button('Ha', words.close, '×'),
  );
  const table = el('table', { class: 'cf Ht-a1b2', cellpadding: '0' });
  table.append(el('tbody', {}, el('tr', {}, el('td', {}, title), buttons)));
  return nest(['nH Hy aXJ', 'nH', 'l m', 'l n', 'k', 'aCk', 'nH'], table);
}

/** Full screen moves the very same node to another place under the body, and back. */
function toggleFullScreen(mole: HTMLElement): void {
  if (mole.closest('.aSt')) {
    const screen = mole.closest('.aSs');
    popupStrip().append(mole);
    screen?.remove();
    return;
  }
  const screen = nest(['aSs', 'aSt']);
  document.body.append(screen);
  get(screen, '.aSt').append(mole);
}

function wire(world: World, compose: Compose): void {
  wireSend(world, compose, {
    sent: (mail) => {
      const source = sourceNow(compose);
      const place = compose.inline ? 'inline' : 'popup';
      world.control.sent.push(mail);
      closeCompose(compose);
      const { words } = world;
      const shown = showInThread(world, source);
      const undo = () => {
        world.control.sent.splice(world.control.sent.indexOf(mail), 1);
        shown?.remove();
        openCompose(world, source, place);
        showToast(world, words.undone, {});
      };
      const view = source.kind === 'new';
      showToast(world, words.sending, {});
      setTimeout(() => showToast(world, words.sent, { undo, view, forMs: world.options.undoMs }), 150);
    },
  });
  onClick(compose.root, '.oh', () => {
    const source = sourceNow(compose);
    const place = compose.inline ? 'inline' : 'popup';
    closeCompose(compose);
    const undo = () => {
      hideToast();
      openCompose(world, source, place);
    };
    showToast(world, world.words.discarded, { undo });
  });
}

/** A reply that left stands at the end of its thread, when that is in view. */
function showInThread(world: World, source: DraftSource): HTMLElement | undefined {
  const thread = source.answers?.thread.id;
  const list = document.querySelector(`[role=main] [data-mailbox-thread="${thread}"] [role=list]`);
  if (!list) return undefined;
  const item = sentMessage(world, source.body);
  list.append(item);
  return item;
}

function onClick(root: HTMLElement, selector: string, act: () => void): void {
  root.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest(selector)) act();
  });
}

/** At the start of the draft, where one begins to write; in a new mail at the recipients. */
function putCaret(compose: Compose): void {
  const empty = compose.source.kind !== 'reply' && compose.source.to.length === 0;
  const start = empty
    ? compose.root.querySelector<HTMLElement>('.anm[name=to] input, textarea[name=to]')
    : editorOf(compose);
  start?.focus();
}
