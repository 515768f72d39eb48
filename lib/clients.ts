import type { ActiveNotes, AgreementField } from './tone/context';

export const noteKinds = ['reminder', 'agreement', 'landmine', 'like'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** One thing the writer wants kept in mind with a client. */
export interface Note {
  readonly id: string;
  readonly kind: NoteKind;
  /** Which part of the working agreement; only with kind `agreement`. */
  readonly field: AgreementField | null;
  /** What it says; of a landmine the phrase to look for. */
  readonly text: string;
  /** Said beside a landmine when it turns up in a draft. */
  readonly because: string | null;
  readonly on: boolean;
  /** ms since the epoch */
  readonly updatedAt: number;
}

/** A note as the writer enters it. */
export type NewNote = Pick<Note, 'kind' | 'field' | 'text' | 'because'>;

/** What can change about a note. */
export type NoteChange = Partial<NewNote & Pick<Note, 'on'>>;

/** What the writer dismissed for one client. */
interface ClientDismissals {
  readonly rules: readonly string[];
  /** Codes, for findings of the classifier. */
  readonly codes: readonly string[];
}

/** A person or company the writer writes to: a name, addresses, and a whole domain if the writer says so. */
export interface Client {
  readonly id: string;
  readonly name: string;
  /** Lower case. */
  readonly addresses: readonly string[];
  /** Lower case, without "@"; null when only the addresses count. */
  readonly domain: string | null;
  /** True: no coaching with this client. */
  readonly paused: boolean;
  readonly dismissed: ClientDismissals;
  readonly notes: readonly Note[];
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** An address as it is compared and kept: lower case, no spaces around it. */
export const normaliseAddress = (address: string): string => address.trim().toLowerCase();

/** The client an address belongs to: by address first, then by domain. */
export function findClient(clients: readonly Client[], address: string): Client | undefined {
  const wanted = normaliseAddress(address);
  const domain = wanted.slice(wanted.lastIndexOf('@') + 1);
  return (
    clients.find((client) => client.addresses.includes(wanted)) ??
    clients.find((client) => client.domain !== null && client.domain === domain)
  );
}

/** The switched-on notes of a client, in the form the coach reads. */
export function activeNotes(client: Client | undefined): ActiveNotes {
  const on = (client?.notes ?? []).filter((note) => note.on && note.text.trim() !== '');
  const textsOf = (kind: NoteKind) => on.filter((note) => note.kind === kind).map((note) => note.text);
  return {
    agreement: Object.fromEntries(
      on.flatMap((note) => (note.kind === 'agreement' && note.field ? [[note.field, note.text]] : [])),
    ),
    landmines: on
      .filter((note) => note.kind === 'landmine')
      .map((note) => ({ phrase: note.text, note: note.because ?? note.text })),
    likes: textsOf('like'),
    reminders: textsOf('reminder'),
  };
}
