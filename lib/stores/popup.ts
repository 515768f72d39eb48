import type { StoreApi } from 'zustand/vanilla';
import type { WorkerLine } from '../browser/line';
import type { LockedItem } from '../browser/locked-item';
import type { ClientOfDraft, PauseScope, Report } from '../browser/messages';
import type { Settings } from '../browser/settings';
import type { Client, NewNote, NoteChange } from '../clients';

export interface PopupState {
  /** False until the first look came back. */
  readonly ready: boolean;
  /** Report on the draft in the tab in front; null: none is open. */
  readonly report: Report | null;
  /** Whom that draft goes to, known or not; null: no draft or nobody to be told. */
  readonly recipient: ClientOfDraft | null;
  /** The client shown: the chosen one, else the recipient's entry; null: not in the book. */
  readonly client: Client | null;
  /** True while the client shown is the recipient of the draft in front (also when not in the book yet). */
  readonly showsRecipient: boolean;
  readonly search: string;
  /** The clients the search lets through, by name. */
  readonly found: readonly Client[];
  /** Count of all clients. */
  readonly clientCount: number;
  /** Which coaching switches are on. `mail` and `client` are null when there is no such thing to switch. */
  readonly coaching: {
    readonly mail: boolean | null;
    readonly client: boolean | null;
    readonly everywhere: boolean;
  };
  /** True when the last change could not be kept. */
  readonly trouble: boolean;
}

export interface PopupActions {
  /** Shows a client of the book; null: back to the recipient of the draft in front. */
  choose(clientId: string | null): void;
  searchFor(text: string): void;
  /** Adds a note to the client shown; a recipient who is not in the book yet is added with it. */
  addNote(note: NewNote): Promise<void>;
  editNote(noteId: string, change: NoteChange): Promise<void>;
  deleteNote(noteId: string): Promise<void>;
  toggleNote(noteId: string, on: boolean): Promise<void>;
  /** Adds a client by hand, or the recipient; returns the id. */
  addClient(name: string, address: string | null): Promise<string | undefined>;
  renameClient(clientId: string, name: string): Promise<void>;
  /** Everything of `fromId` (addresses, notes, history) goes to `intoId`. */
  mergeClients(fromId: string, intoId: string): Promise<void>;
  deleteClient(clientId: string): Promise<void>;
  addAddress(clientId: string, address: string): Promise<void>;
  removeAddress(clientId: string, address: string): Promise<void>;
  /** A whole domain counts as this client; null: only the addresses do. */
  setDomain(clientId: string, domain: string | null): Promise<void>;
  /** `on: false` pauses coaching in that scope. `client` acts on the client shown. */
  setCoaching(scope: PauseScope, on: boolean): Promise<void>;
}

export type PopupStore = StoreApi<PopupState & PopupActions>;

/** `popupSources()` in lib/browser gives the real ones. */
export interface PopupSources {
  watchReport(onChange: (report: Report | null) => void, options: { signal: AbortSignal }): void;
  readonly worker: Pick<WorkerLine, 'pause'>;
  readonly clientBook: LockedItem<readonly Client[]>;
  readonly settings: LockedItem<Settings>;
  /** Moves the history of one client to another. */
  reassignHistory(fromId: string, intoId: string): Promise<void>;
  now(): number;
  newId(): string;
}
