import type { Client, Note } from '../../../lib/clients';

/** So many clients with three notes each; the first is the one given. */
export const clientsOfOffice = (
  count: number,
  first: { readonly name: string; readonly address: string },
): readonly Client[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `client-${at}`,
    name: at === 0 ? first.name : `${names[at % names.length]} ${at}`,
    addresses: [at === 0 ? first.address : `office@client${at}.example`],
    domain: null,
    paused: false,
    dismissed: { rules: [], codes: [] },
    notes: notesOf(at),
    createdAt: 0,
    updatedAt: 0,
  }));

const names = ['Osei Print', 'Kaltenbrunner', 'Café Lindenhof', 'Finch & Daughters', 'Nair Studio'];

const notesOf = (at: number): readonly Note[] => [
  { ...note(at, 'reminder', 'Answer the question first, then the complaint.') },
  { ...note(at, 'agreement', 'Monday to Friday, 9 to 5'), field: 'workingHours' },
  { ...note(at, 'like', 'Short mails with one clear date') },
];

const note = (at: number, kind: Note['kind'], text: string): Note => ({
  id: `note-${at}-${kind}`,
  kind,
  field: null,
  text,
  because: null,
  on: true,
  updatedAt: 0,
});
