import type { MailPerson } from '../options';
import { div, el, findAll, freshId, nest } from './dom';
import { attributeAsWorn } from './disguise';
import type { World } from './world';

export type Field = 'to' | 'cc' | 'bcc';
export const fields = ['to', 'cc', 'bcc'] as const satisfies readonly Field[];

/** A row of the address pane, with a chip for each person. */
export function recipientRow(
  world: World,
  field: Field,
  people: readonly MailPerson[],
  inline: boolean,
): Node {
  const label = el('span', { class: 'gO aQY', role: 'link', tabindex: '1' }, world.words[field]);
  const cell = world.options.chips === 'classic' ? classicCell : peopleCell;
  const row = el(
    'tr',
    { class: 'bzf' },
    el('td', { class: 'ok' }, label),
    el('td', { class: 'eV' }, div('oj', cell(world, field, people, inline))),
  );
  if (field !== 'to' && people.length === 0) row.style.display = 'none';
  return row;
}

/** Addresses of a field, as its chips say. */
export function addressesOf(compose: ParentNode, field: Field): string[] {
  const today = findAll(compose, `.anm[name="${field}"] [role=option][data-hovercard-id]`);
  if (today.length > 0)
    return today.map((chip) => chip.getAttribute(attributeAsWorn('data-hovercard-id', '')[0]) ?? '');
  const classic = findAll<HTMLInputElement>(compose, `.vR input[type=hidden][name="${field}"]`);
  return classic.map((input) => /<(.*)>/.exec(input.value)?.[1] ?? input.value);
}

function peopleCell(world: World, field: Field, people: readonly MailPerson[], inline: boolean): Node {
  const input = el('input', {
    id: freshId(),
    class: 'agP aFw',
    'peoplekit-id': 'BbVjBd',
    autocomplete: 'off',
    'aria-label': `${world.words.recipients} (${world.words[field]})`,
    'aria-autocomplete': 'list',
    type: 'text',
    role: 'combobox',
  });
  const list = el('div', { role: 'listbox', tabindex: '-1' }, ...people.map(peopleChip), div('aH9', input));
  onAddressTyped(input, (person) => input.parentElement?.before(peopleChip(person)));
  const picker = el('div', { 'peoplekit-id': 'kE8AEc' }, el('div', {}, el('div', {}, list)));
  // An inline reply has one wrapper more.
  const inner = inline ? div('aUy', picker) : div('afx', picker);
  return div('wO nr', el('div', { class: 'anm', name: field }, inner));
}

function peopleChip({ name, address }: MailPerson): HTMLElement {
  const chip = el(
    'div',
    {
      role: 'option',
      class: 'afV',
      id: freshId(),
      'peoplekit-id': 'XPtOyb',
      'data-hovercard-id': address,
      'data-name': name,
      'aria-selected': 'false',
    },
    el('div', { class: 'akl', translate: 'no' }, name || address),
  );
  return el(
    'div',
    { class: 'agh', 'peoplekit-id': 'Svajxe' },
    el('div', { class: 'agb', 'peoplekit-id': 'ubaLBe' }, chip),
  );
}

function classicCell(world: World, field: Field, people: readonly MailPerson[]): Node {
  const typed = el('textarea', {
    class: 'vO',
    name: field,
    rows: '1',
    'aria-label': world.words[field],
    role: 'combobox',
  });
  onAddressTyped(typed, (person) => typed.before(classicChip(field, person)));
  return div('wO nr', ...people.map((person) => classicChip(field, person)), typed);
}

function classicChip(field: Field, { name, address }: MailPerson): HTMLElement {
  return div(
    'vR',
    el('span', { class: 'vN bfK a3q', email: address }, div('vT', name || address), div('vM')),
    el('input', { name: field, type: 'hidden', value: name ? `${name} <${address}>` : address }),
  );
}

/** Enter, a comma, a semicolon or leaving the field turns what was typed into a chip. */
function onAddressTyped(
  input: HTMLInputElement | HTMLTextAreaElement,
  add: (person: MailPerson) => void,
): void {
  const take = () => {
    const address = input.value.trim().replace(/[,;]$/, '');
    if (address !== '') add({ name: '', address });
    input.value = '';
  };
  input.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || !['Enter', ',', ';'].includes(event.key)) return;
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    take();
  });
  input.addEventListener('blur', take);
}

/** The one-line summary an inline reply starts with; it opens the pane when clicked. */
export function collapsedRecipients(people: readonly MailPerson[]): HTMLElement {
  const names = people.flatMap(({ name, address }, index) => [
    ...(index > 0 ? [', '] : []),
    el('span', { email: address, 'data-hovercard-id': address }, name || address),
  ]);
  const summary = nest(['aoD hl', 'oL aDm az9'], ...names);
  summary.tabIndex = 1;
  return summary;
}
