import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { SentReply } from '../week';
import type { Day } from '../week/days';
import type { DayTotals } from '../week/totals';

/** A row as it is kept: with the day it was sent on, where it was sent. */
export interface StoredReply extends SentReply {
  readonly day: Day;
}

interface Tables extends DBSchema {
  replies: {
    key: string;
    value: StoredReply;
    indexes: { sentAt: number; clientId: string; day: Day };
  };
  days: { key: Day; value: DayTotals };
  /** Rows that are no replies. */
  marks: { key: string; value: { readonly id: string } };
}

const names = ['replies', 'days', 'marks'] as const;

export type Connection = IDBPDatabase<Tables>;
export type Transaction = IDBPTransaction<Tables, (typeof names)[number][], 'readwrite'>;

export interface HistoryDatabase {
  /** Runs the work on the open database. */
  read<T>(work: (db: Connection) => Promise<T>): Promise<T>;
  /** Runs the work in one transaction over all tables: all of it is done, or none. It may await nothing but the database. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Calls back after each write of any window or the worker, until the signal aborts. */
  watch(onChange: () => void, options: { signal: AbortSignal }): void;
  close(): void;
}

/** Opens at the first use; a connection that had to be given up, for a later release or by the browser, at the next one. */
export function historyDatabase(name: string): HistoryDatabase {
  let connection: Promise<Connection> | undefined;
  const forget = (): void => void (connection = undefined);
  const connect = (): Promise<Connection> => {
    // A failure is not remembered: the next use tries anew.
    connection ??= open(name, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return connection;
  };
  let channel: BroadcastChannel | undefined;
  const changes = (): BroadcastChannel => (channel ??= new BroadcastChannel(`${name}-history`));

  return {
    read: async (work) => work(await connect()),
    write: async (work) => {
      const done = await inTransaction(await connect(), work);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin, a window is not.
      changes().postMessage(null);
      return done;
    },
    watch: (onChange, { signal }) => {
      // A channel does not hear itself, and the page that writes wants to know, too.
      const ears = new BroadcastChannel(`${name}-history`);
      ears.addEventListener('message', onChange);
      signal.addEventListener('abort', () => ears.close());
    },
    close: () => {
      channel?.close();
      channel = undefined;
      connection?.then((db) => db.close()).catch(() => {});
      forget();
    },
  };
}

/** What stood in the first release; the number counts in tens, as the library of that release did. */
const VERSION = 10;

async function open(name: string, forget: () => void): Promise<Connection> {
  const callbacks = {
    upgrade: createTables,
    // Whoever waits to upgrade goes first.
    blocking: (_: number, __: number | null, { target }: IDBVersionChangeEvent) => {
      forget();
      (target as IDBDatabase).close();
    },
    terminated: forget,
  };
  try {
    return await openDB<Tables>(name, VERSION, callbacks);
  } catch (error) {
    // Made by a later release: its tables are these and more.
    if (error instanceof DOMException && error.name === 'VersionError')
      return openDB<Tables>(name, undefined, callbacks);
    throw error;
  }
}

function createTables(db: Connection): void {
  const replies = db.createObjectStore('replies', { keyPath: 'id' });
  for (const index of ['sentAt', 'clientId', 'day'] as const) replies.createIndex(index, index);
  db.createObjectStore('days', { keyPath: 'day' });
  db.createObjectStore('marks', { keyPath: 'id' });
}

async function inTransaction<T>(db: Connection, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const tx = db.transaction([...names], 'readwrite');
  try {
    const done = await work(tx);
    await tx.done;
    return done;
  } catch (error) {
    abort(tx);
    await tx.done.catch(() => {});
    throw error;
  }
}

function abort(tx: Transaction): void {
  try {
    tx.abort();
  } catch {
    // Over already: the browser itself ended it.
  }
}
