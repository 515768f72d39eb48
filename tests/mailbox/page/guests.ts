import { div, el, find } from './dom';
import type { World } from './world';

/** Other programs' and Gmail's own additions around an editor, none of them written by the person. */
export function letGuestsIn(world: World, editor: HTMLElement, box: HTMLElement): void {
  const { guests } = world.options;
  if (guests.includes('grammarly')) {
    editor.setAttribute('data-gramm', 'true');
    editor.setAttribute('data-gramm_editor', 'true');
    editor.setAttribute('wt-ignore-input', 'true');
    box.append(el('grammarly-extension' as 'div', { 'data-grammarly-shadow-root': 'true' }));
  }
  if (guests.includes('loom')) {
    editor.setAttribute('data-loom-id', 'a1');
    box.append(el('loom-button' as 'div', { contenteditable: 'false' }, 'Record a video'));
  }
  if (guests.includes('gemini')) {
    const hint = el('span', { class: 'Ahw' }, 'Press / to write using your mail');
    box.append(hint);
  }
  if (guests.includes('ghost')) suggestAsOneTypes(editor, marked);
  if (guests.includes('bare-ghost')) suggestAsOneTypes(editor, { style: 'color: #767676' });
}

const marked = { 'aria-hidden': 'true', style: 'opacity: 0.54; user-select: none' };
const suggestion = ' you never cease to amaze us';
const afterMs = 60;

/**
 * Grey words behind the caret that nobody has written. They come without an input event, a moment after a key, and go
 * with the next one.
 */
function suggestAsOneTypes(editor: HTMLElement, looks: Readonly<Record<string, string>>): void {
  let timer = 0;
  const drop = () => {
    clearTimeout(timer);
    find(editor, '.ghost')?.remove();
  };
  const offer = () => {
    drop();
    const caret = getSelection()?.getRangeAt(0);
    if (!caret?.collapsed || !editor.contains(caret.endContainer)) return;
    // Only where a sentence could go on.
    if (caret.endOffset !== (caret.endContainer.nodeValue?.length ?? 0)) return;
    const line = caret.endContainer.nodeType === Node.TEXT_NODE ? caret.endContainer : editor.lastChild;
    if (line instanceof Text) line.after(el('span', { class: 'ghost', ...looks }, suggestion));
  };
  editor.addEventListener('keydown', drop, { capture: true });
  editor.addEventListener('blur', drop);
  editor.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(offer, afterMs);
  });
}

/** What a suggestion is shown in, for a mail that leaves: Gmail takes it out first. */
export function htmlWithoutGhosts(editor: HTMLElement): string {
  const copy = div('');
  copy.append(...editor.cloneNode(true).childNodes);
  find(copy, '.ghost')?.remove();
  return copy.innerHTML;
}
