import { div, el, find, linesAsNodes, nest } from './dom';
import type { World } from './world';

/** The field of plain text mode. It lies beside the editor under the same label, hidden until that mode is chosen. */
export function plainTextTwin(world: World): HTMLElement {
  const field = el('textarea', {
    class: 'Ak aiL',
    'aria-label': world.words.body,
    tabindex: '1',
    form: 'nosend',
    rows: '10',
  });
  let timer = 0;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => (world.control.saves += 1), 190);
  });
  return nest(['Ar As', 'At'], field);
}

export const fieldOf = (root: ParentNode): HTMLTextAreaElement | null =>
  find<HTMLTextAreaElement>(root, 'textarea.Ak');

/** True when the field is what one writes in. */
export const isPlain = (root: ParentNode): boolean => {
  const box = find(root, '.Ar.As');
  return box !== null && box.style.display === 'block';
};

/** Changes the mode of a compose; the words go along, their dress does not. */
export function setPlainText(root: HTMLElement, on: boolean): void {
  const field = fieldOf(root);
  const editor = find(root, '.Au .editable');
  const boxes = { plain: find(root, '.Ar.As'), rich: find(root, '.Ar.Au') };
  if (!field || !editor || !boxes.plain || !boxes.rich || isPlain(root) === on) return;
  if (on) {
    field.value = plainTextOf(editor);
    field.setSelectionRange(0, 0);
  } else editor.replaceChildren(div('', ...linesAsNodes(field.value)));
  boxes.plain.style.display = on ? 'block' : '';
  boxes.rich.style.display = on ? 'none' : 'block';
  (on ? field : editor).focus();
}

/** Quoted lines begin with ">", as in any plain mail. */
function plainTextOf(editor: HTMLElement): string {
  const text = editor.innerText.replace(/^\n+/, '').replaceAll(/\n{3,}/g, '\n\n');
  const quote = find(editor, 'blockquote.gmail_quote')?.innerText ?? '';
  if (quote === '') return text;
  const at = text.lastIndexOf(quote.split('\n')[0] ?? '');
  const quoted = text.slice(at).split('\n');
  return text.slice(0, at) + quoted.map((line) => `> ${line}`).join('\n');
}
