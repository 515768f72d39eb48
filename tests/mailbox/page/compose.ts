import type { DraftSource } from './draft';
import { legacyId, messageId, threadId } from './draft';
import { around, div, el, find, freshId, get, nest } from './dom';
import { letGuestsIn } from './guests';
import { plainTextTwin, setPlainText } from './plain-text';
import { collapsedRecipients, fields, recipientRow } from './recipients';
import { toolbar } from './toolbar';
import type { World } from './world';

/** A draft on the page: its `.M9` and what it was made from. */
export interface Compose {
  readonly root: HTMLElement;
  readonly source: DraftSource;
  readonly inline: boolean;
}

/** Builds the inside of a compose as Gmail nests it; where it stands is the container's business. */
export function buildCompose(world: World, source: DraftSource, inline: boolean): Compose {
  const table = el('table', { class: inline ? 'aoP HM' : 'aoP aoC', id: freshId() });
  const cell = el(
    'td',
    { class: 'I5', id: freshId() },
    addressForm(world, source, inline),
    writing(world, source, inline),
  );
  table.append(el('tbody', {}, el('tr', {}, el('td', { class: 'aoY' }), cell)));
  const region = el('div', {
    id: freshId(),
    class: 'aoI',
    role: 'region',
    'aria-label': source.subject || world.words.newMessage,
    'data-compose-id': source.composeId,
  });
  region.append(table);
  const root = div('M9', region);
  keepSubject(world, root);
  return { root, source, inline };
}

/** The editor; absent while it is late. */
export const editorOf = (compose: Compose): HTMLElement | null => find(compose.root, '.Au .editable');

export const inputOf = (compose: Compose, name: string): HTMLInputElement =>
  get<HTMLInputElement>(compose.root, `input[name="${name}"]`);

/** Addresses, subject and hidden inputs. The editor is not in the form. */
function addressForm(world: World, source: DraftSource, inline: boolean): HTMLElement {
  const rows = fields.map((field) => recipientRow(world, field, source[field], inline));
  const pane = div(
    'fX aiL',
    el('table', { class: 'GS', tabindex: '-1' }, el('tbody', { class: 'bze' }, ...rows)),
  );
  const summary = collapsedRecipients([...source.to, ...source.cc]);
  pane.style.display = inline ? 'none' : '';
  summary.style.display = inline ? '' : 'none';
  summary.addEventListener('click', () => {
    summary.style.display = 'none';
    pane.style.display = '';
  });
  const subject = el('input', {
    name: 'subjectbox',
    id: freshId(),
    class: 'aoT',
    autocomplete: 'off',
    tabindex: '1',
    placeholder: world.words.subject,
    'aria-label': world.words.subject,
    value: source.subject,
  });
  // In an inline reply the subject is there, but takes no room.
  const subjectRow = nest(['aoD az6', ''], subject);
  if (inline) subjectRow.style.cssText = 'height:0;overflow:hidden;padding:0;border:0';
  const head = inline
    ? [replyType(world, source.kind), pane, summary]
    : [...(source.answers ? [div('HQ')] : []), pane, summary];
  return el(
    'form',
    { id: freshId(), class: 'bAs', method: 'POST', enctype: 'multipart/form-data' },
    ...head,
    subjectRow,
    ...hiddenInputs(world, source),
  );
}

/** The sign of what this is; its class tells a forward from a reply. */
function replyType(world: World, kind: DraftSource['kind']): HTMLElement {
  const icon = kind === 'forward' ? div('mI', '↪') : div('mK', '↩');
  const type = el(
    'div',
    { class: 'Un J-JN-M-I', role: 'button', tabindex: '1', 'aria-label': world.words.reply },
    icon,
  );
  const out = { class: 'aAr', role: 'button', tabindex: '1', 'aria-label': world.words.popOut };
  return div('Iy', type, el('div', out, '↗'));
}

function hiddenInputs(world: World, source: DraftSource): Node[] {
  const { answers } = source;
  const values: Readonly<Record<string, string>> = {
    composeid: source.composeId,
    from: '',
    subject: source.subject,
    draft: world.options.ids === 'undefined' && !answers ? 'undefined' : source.draftId,
    rt: answers ? `#${threadId(answers.thread)}` : '',
    lts: answers ? legacyId(threadId(answers.thread)) : '',
    rm: answers
      ? messageId(answers.thread, answers.message)
      : world.options.ids === 'undefined'
        ? 'undefined'
        : '',
    ishtml: '1',
    body: '',
    uet: source.quote,
  };
  return Object.entries(values).map(([name, value]) => el('input', { type: 'hidden', name, value }));
}

/** The table below the form: editor, dots of the folded quote, toolbar. */
function writing(world: World, source: DraftSource, inline: boolean): HTMLElement {
  const cell = el('td', { class: 'Ap' }, plainTextTwin(world));
  const editorTable = el('table', { class: 'cf An', cellpadding: '0' });
  editorTable.append(
    el('tbody', {}, el('tr', {}, el('td', { class: 'Aq' }, ' '), cell, el('td', { class: 'Aq' }, ' '))),
  );
  // The editor is made when it is shown; a slow Gmail shows its frame long before.
  const show = () => {
    cell.append(editorBox(world, source, inline));
    const root = around(cell, '.M9');
    if (root && world.options.mode === 'plain') setPlainText(root, true);
  };
  const body = el(
    'td',
    { class: 'GQ' },
    nest(['GP', 'qz aiL', 'et', 'ZyRVue', ''], editorTable),
    dots(world, source),
    ...(world.options.confidential ? [expiryNotice(world)] : []),
  );
  const bottom = el('td', { class: 'HE' }, nest(['aDg', 'aDj', 'aDh'], toolbar(world, inline)));
  const table = el('table', { class: 'iN' }, el('tbody', {}, el('tr', {}, body), el('tr', {}, bottom)));
  if (world.options.lateBodyMs > 0) setTimeout(show, world.options.lateBodyMs);
  else show();
  return table;
}

function editorBox(world: World, source: DraftSource, inline: boolean): HTMLElement {
  const editor = el(
    'div',
    {
      id: freshId(),
      class: inline ? 'Am aiL aO9 Al editable LW-avf tS-tW' : 'Am aiL Al editable LW-avf tS-tW',
      hidefocus: 'true',
      'aria-label': world.words.body,
      writingsuggestions: 'false',
      g_editable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      contenteditable: 'true',
      tabindex: '1',
      spellcheck: 'false',
      style: `direction: ${world.options.direction}; min-height: ${inline ? 85 : 220}px;`,
    },
    ...source.body,
  );
  autosave(world, editor);
  const box = nest(['Ar Au', 'aO7'], editor);
  editor.after(el('div', { id: freshId(), class: 'n0NzRc' }));
  box.style.display = 'block';
  letGuestsIn(world, editor, box.firstElementChild as HTMLElement);
  return box;
}

/** Of a mail in confidential mode. Its buttons name themselves, as Send does. */
function expiryNotice({ words }: World): HTMLElement {
  const button = (word: string, name = word) =>
    el('div', { role: 'button', tabindex: '1', 'aria-label': name, 'data-tooltip': name }, word);
  return div('bq9', el('span', {}, words.expires), button(words.edit), button('×', words.endConfidential));
}

/** The three dots: the quoted conversation, outside the editor until they are clicked. */
function dots(world: World, source: DraftSource): HTMLElement {
  const button = el(
    'div',
    { class: 'ajR', role: 'button', tabindex: '1', 'aria-label': world.words.trimmed },
    div('uC', div('ajT', '•••')),
  );
  if (source.quote === '') button.style.display = 'none';
  button.addEventListener('click', () => {
    const root = around(button, '.M9');
    const folded = root && find<HTMLInputElement>(root, 'input[name=uet]');
    const editor = root && find(root, '.Au .editable');
    if (!folded || !editor || folded.value === '') return;
    editor.append(el('br'), ...nodesOf(folded.value));
    folded.value = '';
    button.style.display = 'none';
  });
  return button;
}

/** Nodes of an HTML string of ours. Gmail's page has its own policy for this, as Trusted Types ask. */
export const nodesOf = (html: string): ChildNode[] => [
  ...new DOMParser().parseFromString(ourHtml.createHTML(html), 'text/html').body.childNodes,
];

interface HtmlPolicy {
  createHTML(html: string): string;
}
interface WithTrustedTypes {
  readonly trustedTypes?: { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy };
}
const rules: HtmlPolicy = { createHTML: (html) => html };
const ourHtml: HtmlPolicy =
  (window as WithTrustedTypes).trustedTypes?.createPolicy('mailbox', rules) ?? rules;

/** Gmail saves a draft a fifth of a second after its text changed. */
function autosave(world: World, editor: HTMLElement): void {
  let timer = 0;
  editor.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => (world.control.saves += 1), 190);
  });
}

/** The region is named after the subject and follows it while it is typed. */
function keepSubject(world: World, root: HTMLElement): void {
  const box = get<HTMLInputElement>(root, 'input[name=subjectbox]');
  box.addEventListener('input', () => {
    get<HTMLInputElement>(root, 'input[name=subject]').value = box.value;
    get(root, '[role=region]').setAttribute('aria-label', box.value || world.words.newMessage);
    const dialog = around(root, '[role=dialog]');
    const title = dialog && find(dialog, '.aYF span');
    if (title) title.textContent = box.value || world.words.newMessage;
  });
}
