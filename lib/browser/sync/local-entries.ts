import type { Client, Note } from '../../clients';
import { findSame } from '../../clients/merge-books';
import type { Settings } from '../settings';
import {
  type Entry,
  type EntryKey,
  type SharedNote,
  entryOf,
  noteKey,
  settingKey,
  sharedSettings,
} from './entry';

/** More would take the room of other notes; the first few tell who it is. */
const addressesShared = 5;

/** What this browser has to share. A note carries its own time; a setting has none, and stands at 0. */
export const entriesOf = (settings: Settings, clients: readonly Client[]): ReadonlyMap<EntryKey, Entry> =>
  new Map([...settingsIn(settings), ...notesIn(clients)]);

const settingsIn = (settings: Settings): ReadonlyMap<EntryKey, Entry> =>
  new Map(
    sharedSettings.map((name) => {
      const key = settingKey(name);
      return [key, entryOf(key, settings[name], 0)];
    }),
  );

const notesIn = (clients: readonly Client[]): ReadonlyMap<EntryKey, Entry> =>
  new Map(
    clients.flatMap((client) =>
      client.notes.map((note) => {
        const key = noteKey(note.id);
        return [key, entryOf(key, sharedNote(client, note), note.updatedAt)] as const;
      }),
    ),
  );

/** Settings with these changes in; what was changed here since `seen` stays, for it is later. */
export function withSettings(
  settings: Settings,
  changes: ReadonlyMap<EntryKey, Entry>,
  seen: ReadonlyMap<EntryKey, Entry>,
): Settings {
  const now = settingsIn(settings);
  const taken = sharedSettings.flatMap((name) => {
    const key = settingKey(name);
    const change = changes.get(key);
    return change && now.get(key)?.sense === seen.get(key)?.sense ? [[name, change.value] as const] : [];
  });
  return taken.length === 0 ? settings : { ...settings, ...Object.fromEntries(taken) };
}

/** The client book with these notes in, and those removed elsewhere out. Clients are never removed. */
export function withNotes(
  clients: readonly Client[],
  changes: ReadonlyMap<EntryKey, Entry>,
  seen: ReadonlyMap<EntryKey, Entry>,
): readonly Client[] {
  const now = notesIn(clients);
  return [...changes]
    .filter(([key]) => key.startsWith('note:') && now.get(key)?.sense === seen.get(key)?.sense)
    .reduce((book, [key, entry]) => withNote(book, key.slice('note:'.length), entry), clients);
}

function withNote(clients: readonly Client[], id: string, { at, sense, value }: Entry): readonly Client[] {
  const holder = clients.find(({ notes }) => notes.some((note) => note.id === id));
  if (sense === null)
    return holder
      ? put(
          clients,
          holder,
          at,
          holder.notes.filter((note) => note.id !== id),
        )
      : clients;
  const { client, ...content } = value as SharedNote;
  const note: Note = { ...content, id, updatedAt: at };
  if (holder)
    return put(
      clients,
      holder,
      at,
      holder.notes.map((one) => (one.id === id ? note : one)),
    );
  const whole = clientFrom(client, at);
  const known = findSame(clients, whole);
  if (known) return put(clients, known, at, [...known.notes, note]);
  // An address is one client's: who has it here keeps it.
  const free = whole.addresses.filter((one) => !clients.some(({ addresses }) => addresses.includes(one)));
  return [...clients, { ...whole, addresses: free, notes: [note] }];
}

const put = (clients: readonly Client[], holder: Client, at: number, notes: readonly Note[]) =>
  clients.map((client) =>
    client === holder ? { ...client, notes, updatedAt: Math.max(client.updatedAt, at) } : client,
  );

const clientFrom = (client: SharedNote['client'], at: number): Client => ({
  ...client,
  paused: false,
  dismissed: { rules: [], codes: [] },
  notes: [],
  createdAt: at,
  updatedAt: at,
});

const sharedNote = (
  { id, name, addresses, domain }: Client,
  { kind, field, text, because, on }: Note,
): SharedNote => ({
  client: { id, name, addresses: addresses.slice(0, addressesShared), domain },
  kind,
  field,
  text,
  because,
  on,
});
