import {
  type Client,
  type NewNote,
  type Note,
  type NoteChange,
  findClient,
  normaliseAddress,
} from '../clients';

/** A change of the client book: the book before, the book after. Whoever is not in it is left alone. */
export type BookChange = (clients: readonly Client[]) => readonly Client[];

/** What a change needs from outside. */
export interface Made {
  readonly id: string;
  /** ms since the epoch */
  readonly at: number;
}

export interface NewClient {
  readonly name: string;
  readonly address: string | null;
}

/** Adds a client; nothing changes when the address is in the book already. */
export const addClient =
  ({ name, address }: NewClient, { id, at }: Made): BookChange =>
  (clients) => {
    if (address !== null && findClient(clients, address)) return clients;
    return [...clients, newClient(name.trim() || (address ?? ''), address, { id, at })];
  };

export const renameClient = (clientId: string, name: string, at: number): BookChange =>
  changeClient(clientId, at, (client) => ({ ...client, name: name.trim() || client.name }));

export const removeClient =
  (clientId: string): BookChange =>
  (clients) =>
    clients.filter((client) => client.id !== clientId);

/** Gives everything of one client to another, who keeps the own name and pause. */
export const mergeClients =
  (fromId: string, intoId: string, at: number): BookChange =>
  (clients) => {
    const from = clients.find((client) => client.id === fromId);
    if (!from || fromId === intoId || !clients.some((client) => client.id === intoId)) return clients;
    const merge = changeClient(intoId, at, (into) => ({
      ...into,
      addresses: union(into.addresses, from.addresses),
      domain: into.domain ?? from.domain,
      dismissed: {
        rules: union(into.dismissed.rules, from.dismissed.rules),
        codes: union(into.dismissed.codes, from.dismissed.codes),
      },
      notes: [...into.notes, ...from.notes],
    }));
    return removeClient(fromId)(merge(clients));
  };

/** Gives an address to a client; whoever had it loses it, for an address is one client's. */
export const addAddress =
  (clientId: string, address: string, at: number): BookChange =>
  (clients) => {
    const wanted = normaliseAddress(address);
    if (wanted === '' || !clients.some((client) => client.id === clientId)) return clients;
    return clients.map((client) => {
      if (client.id === clientId)
        return touch({ ...client, addresses: union(client.addresses, [wanted]) }, at);
      return client.addresses.includes(wanted) ? without(client, wanted, at) : client;
    });
  };

export const removeAddress = (clientId: string, address: string, at: number): BookChange =>
  changeClient(clientId, at, (client) => without(client, normaliseAddress(address), at));

/** A whole domain counts as this client; null or an empty text: only the addresses do. */
export const setDomain = (clientId: string, domain: string | null, at: number): BookChange =>
  changeClient(clientId, at, (client) => ({
    ...client,
    domain: normaliseAddress(domain ?? '').replace(/^.*@/, '') || null,
  }));

export const setPaused = (clientId: string, paused: boolean, at: number): BookChange =>
  changeClient(clientId, at, (client) => ({ ...client, paused }));

export const addNote = (clientId: string, note: NewNote, { id, at }: Made): BookChange =>
  changeClient(clientId, at, (client) => ({
    ...client,
    notes: [...client.notes, tidyNote({ ...note, id, on: true, updatedAt: at })],
  }));

export const changeNote = (clientId: string, noteId: string, change: NoteChange, at: number): BookChange =>
  changeClient(clientId, at, (client) => ({
    ...client,
    notes: client.notes.map((note) =>
      note.id === noteId ? tidyNote({ ...note, ...change, updatedAt: at }) : note,
    ),
  }));

export const removeNote = (clientId: string, noteId: string, at: number): BookChange =>
  changeClient(clientId, at, (client) => ({
    ...client,
    notes: client.notes.filter((note) => note.id !== noteId),
  }));

/** A rule or a code is not to be shown for this client any more. */
export const dismissForClient = (
  clientId: string,
  what: 'rules' | 'codes',
  name: string,
  at: number,
): BookChange =>
  changeClient(clientId, at, (client) => ({
    ...client,
    dismissed: { ...client.dismissed, [what]: union(client.dismissed[what], [name]) },
  }));

export const undismissForClient = (
  clientId: string,
  what: 'rules' | 'codes',
  name: string,
  at: number,
): BookChange =>
  changeClient(clientId, at, (client) => ({
    ...client,
    dismissed: { ...client.dismissed, [what]: client.dismissed[what].filter((other) => other !== name) },
  }));

const newClient = (name: string, address: string | null, { id, at }: Made): Client => ({
  id,
  name,
  addresses: address === null ? [] : [normaliseAddress(address)],
  domain: null,
  paused: false,
  dismissed: { rules: [], codes: [] },
  notes: [],
  createdAt: at,
  updatedAt: at,
});

const changeClient =
  (clientId: string, at: number, change: (client: Client) => Client): BookChange =>
  (clients) =>
    clients.map((client) => (client.id === clientId ? touch(change(client), at) : client));

const touch = (client: Client, at: number): Client => ({ ...client, updatedAt: at });

const without = (client: Client, address: string, at: number): Client =>
  touch({ ...client, addresses: client.addresses.filter((other) => other !== address) }, at);

/** Only agreements have a field, only landmines a reason. */
const tidyNote = (note: Note): Note => ({
  ...note,
  text: note.text.trim(),
  field: note.kind === 'agreement' ? note.field : null,
  because: note.kind === 'landmine' ? note.because?.trim() || null : null,
});

const union = (some: readonly string[], more: readonly string[]): readonly string[] => [
  ...new Set([...some, ...more]),
];
