import { buildCompose, type Compose, editorOf, inputOf } from './compose';
import type { DraftSource } from './draft';
import { around, div, el, find, freshId, get, linesAsNodes, nest, setClass } from './dom';
import { classesAsWorn } from './disguise';
import { sentMessage } from './message';
import { fieldOf, isPlain, setPlainText } from './plain-text';
import { wireSend } from './send';
import { hideToast, showToast, toastHost } from './toast';
import type { World } from './world';

/** Where a compose can be opened. Full screen and minimised are popups that were moved or folded. */
export type Place = 'inline' | 'popup' | 'full-screen' | 'minimised' | 'window';

/** Opens a draft where it belongs: a reply in its thread, everything else in a popup. */
export function openCompose(world: World, source: DraftSource, place: Place): Compose {
  const slot = place === 'inline' ? slotOf(source) : null;
  const compose = buildCompose(world, source, slot !== null);
  if (slot) {
    setClass(slot, 'adB', true);
    slot.replaceChildren(compose.root);
    get(compose.root, '.aAr').addEventListener('click', () => moveTo(world, compose, 'popup'));
  } else if (place === 'window') {
    fillWindow(compose.root);
  } else {
    const mole = popup(world, compose);
    popupStrip().append(mole);
    if (place === 'full-screen') toggleFullScreen(mole);
    if (place === 'minimised') find(mole, '.Hl')?.click();
  }
  wire(world, compose);
  if (world.options.mode === 'plain') setPlainText(compose.root, true);
  putCaret(world, compose);
  return compose;
}

/** A window of its own has no list, no thread and no dialog: the compose is all of its main part. */
function fillWindow(root: HTMLElement): void {
  document.body.className += ` ${classesAsWorn('xE xp')}`;
  const main = find(document, '[role=main]') ?? el('div', { role: 'main', class: 'AO' });
  main.replaceChildren(nest(['nH', 'nH'], root));
  document.body.replaceChildren(main, toastHost());
}

/** Takes a compose off the page; what it held is gone unless the caller kept it. */
export function closeCompose(compose: Compose): void {
  const slot = around(compose.root, '.ip');
  if (slot) setClass(slot, 'adB', false);
  const outermost = around(compose.root, '.nn') ?? around(compose.root, '.aSt > *');
  compose.root.remove();
  outermost?.remove();
}

/** The draft as it is now, to be opened again somewhere else. */
export function sourceNow(compose: Compose): DraftSource {
  const editor = editorOf(compose);
  return {
    ...compose.source,
    subject: inputOf(compose, 'subjectbox').value,
    body: wordsNow(compose, editor),
    quote: inputOf(compose, 'uet').value,
  };
}

function wordsNow(compose: Compose, editor: HTMLElement | null): readonly Node[] {
  if (isPlain(compose.root)) return linesAsNodes(fieldOf(compose.root)?.value ?? '');
  return editor ? [...editor.cloneNode(true).childNodes] : compose.source.body;
}

/** A reply moved into a popup, or back, keeps its compose id, but gets a new form and a new editor. */
function moveTo(world: World, compose: Compose, place: Place): void {
  const source = sourceNow(compose);
  closeCompose(compose);
  openCompose(world, source, place);
}

/** The place below the answered message; null when that thread is not in view. */
function slotOf(source: DraftSource): HTMLElement | null {
  const thread = source.answers?.thread.id;
  return thread ? find(document, `[role=main] [data-mailbox-thread="${thread}"] .ip`) : null;
}

function popupStrip(): HTMLElement {
  const there = find(document, '.dw .no');
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
  onClick(dialog, '.aUF', () => moveTo(world, compose, 'inline'));
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
    world.options.titleBar === 'images'
      ? el('img', { class: className, 'aria-label': label, alt: '', role: 'button', src: 'data:,' })
      : el('button', { class: className, 'aria-label': label, type: 'button' }, sign);
  const buttons = el(
    'td',
    { class: 'Hm' },
    button('Hl', words.minimise, '–'),
    ...(compose.source.answers ? [button('aUF', words.popIn, '↙')] : []),
    button('Hq aUG', words.fullScreen, '⤢'),
    button('Ha', words.close, '×'),
  );
  const table = el('table', { class: 'cf Ht-a1b2', cellpadding: '0' });
  table.append(el('tbody', {}, el('tr', {}, el('td', {}, title), buttons)));
  return nest(['nH Hy aXJ', 'nH', 'l m', 'l n', 'k', 'aCk', 'nH'], table);
}

/** Full screen moves the very same node to another place under the body, and back. */
function toggleFullScreen(mole: HTMLElement): void {
  if (around(mole, '.aSt')) {
    const screen = around(mole, '.aSs');
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
      const offers = { undo, brings: source.composeId, view, forMs: world.options.undoMs };
      setTimeout(() => showToast(world, words.sent, offers), 150);
    },
    scheduled: (mail) => {
      const source = sourceNow(compose);
      const place = compose.inline ? 'inline' : 'popup';
      world.control.scheduled.push(mail);
      closeCompose(compose);
      const undo = () => {
        world.control.scheduled.splice(world.control.scheduled.indexOf(mail), 1);
        openCompose(world, source, place);
        hideToast();
      };
      showToast(world, world.words.scheduled, { undo, view: true });
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
    showToast(world, world.words.discarded, { undo, brings: source.composeId });
  });
}

/** A reply that left stands at the end of its thread, when that is in view. */
function showInThread(world: World, source: DraftSource): HTMLElement | undefined {
  const thread = source.answers?.thread.id;
  const list = find(document, `[role=main] [data-mailbox-thread="${thread}"] [role=list]`);
  if (!list) return undefined;
  const item = sentMessage(world, source.body);
  list.append(item);
  return item;
}

function onClick(root: HTMLElement, selector: string, act: () => void): void {
  root.addEventListener('click', (event) => {
    if (event.target instanceof Element && around(event.target, selector)) act();
  });
}

/** At the start of the draft, where one begins to write; in a new mail at the recipients. */
function putCaret(world: World, compose: Compose): void {
  const empty = compose.source.kind !== 'reply' && compose.source.to.length === 0;
  const start = empty
    ? find(compose.root, '.anm[name=to] input, textarea[name=to]')
    : world.options.mode === 'plain'
      ? fieldOf(compose.root)
      : editorOf(compose);
  start?.focus();
}
