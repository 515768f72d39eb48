import type { SentMail } from '../options';
import { type Compose, editorOf, inputOf } from './compose';
import { around, div, el } from './dom';
import { htmlWithoutGhosts } from './guests';
import { fieldOf, isPlain } from './plain-text';
import { addressesOf } from './recipients';
import { openSendMenu } from './schedule';
import type { World } from './world';

/**
 * Send as Gmail does it: the press is only swallowed, the click acts, Ctrl or Cmd+Enter acts on the way up from
 * wherever the caret is. Gestures made by a script count like those of a hand.
 */
export function wireSend(
  world: World,
  compose: Compose,
  on: { sent: (mail: SentMail) => void; scheduled: (mail: SentMail) => void },
): void {
  const { root } = compose;
  const isSend = (event: Event) =>
    event.target instanceof Element &&
    around(event.target, '.dC > [role=button]:not([aria-haspopup])') !== null;
  const isMore = (event: Event) =>
    event.target instanceof Element && around(event.target, '.dC > [role=button][aria-haspopup]') !== null;
  const attempt = ({ target }: Event) => {
    if (!root.isConnected || !mayGo(world, compose)) return;
    const archived = target instanceof Element && around(target, '.dC > .Uo') !== null;
    on.sent({ ...mailOf(compose), archived });
  };
  root.addEventListener('mousedown', (event) => {
    if (isSend(event)) event.preventDefault();
  });
  root.addEventListener('click', (event) => {
    if (isSend(event)) attempt(event);
    if (isMore(event)) openSendMenu(world, () => on.scheduled(mailOf(compose)));
  });
  root.addEventListener('keydown', (event) => {
    const byShortcut = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    const onButton = isSend(event) && (event.key === 'Enter' || event.key === ' ');
    if (!byShortcut && !onButton) return;
    event.preventDefault();
    attempt(event);
  });
}

/** Gmail's own stops: no recipient it can use, nothing written. */
function mayGo(world: World, compose: Compose): boolean {
  const all = (['to', 'cc', 'bcc'] as const).flatMap((field) => addressesOf(compose.root, field));
  const valid = all.length > 0 && all.every((address) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address));
  if (!valid) {
    alertBox(world);
    return false;
  }
  const written = isPlain(compose.root) ? fieldOf(compose.root)?.value : editorOf(compose)?.innerText;
  const empty = inputOf(compose, 'subjectbox').value === '' && written?.trim() === '';
  return !empty || window.confirm(world.words.emptySend);
}

function alertBox(world: World): void {
  const ok = el('button', { name: 'ok', type: 'button' }, world.words.ok);
  const box = el(
    'div',
    { class: 'Kj-JD', role: 'alertdialog', tabindex: '0' },
    div('Kj-JD-K7', world.words.error),
    div('Kj-JD-Jz', world.words.badRecipient),
    div('Kj-JD-Jl', ok),
  );
  ok.addEventListener('click', () => box.remove());
  document.body.append(box);
  ok.focus();
}

function mailOf(compose: Compose): SentMail {
  const { root, source } = compose;
  const editor = editorOf(compose);
  const plain = isPlain(root);
  return {
    composeId: source.composeId,
    kind: source.kind,
    to: addressesOf(root, 'to'),
    cc: addressesOf(root, 'cc'),
    bcc: addressesOf(root, 'bcc'),
    subject: inputOf(compose, 'subjectbox').value,
    html: editor && !plain ? htmlWithoutGhosts(editor) : '',
    plain: plain ? (fieldOf(root)?.value ?? '') : '',
    archived: false,
    quote: inputOf(compose, 'uet').value,
  };
}
