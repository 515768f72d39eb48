import type { Person } from '../../lib/browser/messages';
import { findAllByHook, findHook, type Hook } from './selectors';

const fields = ['to', 'cc', 'bcc'] as const;
type Field = (typeof fields)[number];

/** Who a draft goes to. `unknownField`: addresses seen only folded, where To and Bcc look alike. */
export type Recipients = Readonly<Record<Field, readonly Person[]>> & {
  readonly unknownField: readonly Person[];
  readonly by: string;
};

/** Null when nothing that looks like recipients is there, which is not the same as nobody. */
export function readRecipients(container: ParentNode): Recipients | null {
  const seen: string[] = [];
  const read = (field: Field) => readField(container, field, seen);
  const named = { to: read('to'), cc: read('cc'), bcc: read('bcc') };
  const known = new Set(fields.flatMap((field) => named[field].map(({ address }) => address)));
  // A copy in Cc may be all whose row is still known: then whoever else is there is the one who is written to.
  const loose = peopleIn(
    container,
    named.to.length === 0 ? ['foldedRecipient', 'classicChip'] : ['classicChip'],
    seen,
  );
  const unknownField = loose.filter(({ address }) => !known.has(address));
  if (seen.length === 0) {
    const input = findHook('recipientInput', container);
    if (!input) return null;
    seen.push(input.by);
  }
  return { ...named, unknownField, by: [...new Set(seen)].join(' + ') };
}

function readField(container: ParentNode, field: Field, seen: string[]): readonly Person[] {
  const row = findHook('recipientRow', container, field);
  if (row) {
    seen.push(row.by);
    return distinct(
      findAllByHook('recipientChip', row.element).flatMap(({ element }) => personOfChip(element)),
    );
  }
  const values = findAllByHook('classicChipValue', container, field).flatMap(({ element, by }) => {
    const person = element instanceof HTMLInputElement ? parsePerson(element.value) : null;
    if (person) seen.push(by);
    return person ?? [];
  });
  const typing = findHook('classicField', container, field);
  if (typing) seen.push(typing.by);
  if (values.length > 0 || !typing) return distinct(values);
  const line = typing.element.closest('tr') ?? typing.element.parentElement;
  const chips = line ? peopleIn(line, ['classicChip'], seen) : [];
  return chips.length > 0 ? chips : peopleTyped(typing.element);
}

/** Before there were chips, addresses stood in the field as they were written. One that is being written may not be whole. */
function peopleTyped(field: HTMLElement): readonly Person[] {
  if (!(field instanceof HTMLTextAreaElement) || field.ownerDocument.activeElement === field) return [];
  const written = field.value.split(/[,;\n]+/).filter((part) => wholeAddress.test(part));
  return distinct(written.flatMap((part) => parsePerson(part) ?? []));
}

const wholeAddress = /[^\s<>"]+@[^\s<>".]+\.[^\s<>"]{2,}>?\s*$/;

function peopleIn(root: ParentNode, ways: readonly Hook[], seen: string[]): readonly Person[] {
  for (const way of ways) {
    const found = findAllByHook(way, root);
    if (found[0]) {
      seen.push(found[0].by);
      return distinct(found.flatMap(({ element }) => personOfChip(element)));
    }
  }
  return [];
}

function personOfChip(chip: HTMLElement): readonly Person[] {
  const address = chip.getAttribute('email') ?? chip.dataset.hovercardId ?? '';
  const name = chip.dataset.name ?? chip.getAttribute('name') ?? chip.textContent;
  return address.includes('@') ? [personOf(address, name)] : [];
}

/** "Dana Example <dana@example.com>" or the address alone. */
function parsePerson(value: string): Person | null {
  const [, name = '', address = ''] = /^\s*(?:"?([^"<]*)"?\s*<)?([^\s<>"]+@[^\s<>",]+)>?/.exec(value) ?? [];
  return address ? personOf(address, name) : null;
}

/** Gmail repeats the address where it knows no name. */
export function personOf(address: string, name: string | null): Person {
  const plain = address.trim().toLowerCase();
  const called = name?.replaceAll(/\s+/g, ' ').trim() ?? '';
  return { address: plain, name: called === '' || called.toLowerCase() === plain ? null : called };
}

const distinct = (people: readonly Person[]): readonly Person[] =>
  [...new Map(people.toReversed().map((person) => [person.address, person])).values()].toReversed();
