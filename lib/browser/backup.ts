import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { Client } from '../clients';
import { findSame, mergeBooks } from '../clients/merge-books';
import { clientBook } from './client-book';
import { findSalt, saltKey } from './hash-address';
import type { History } from './history';
import { inLock } from './locked-item';
import { type BackupFault, parseBackup } from './parse-backup';
import { reportError } from './report-error';
import { setAside } from './aside';
import { type Backup, backupVersion } from './schemas/backup';
import { clientsSchema, sentReplySchema, settingsSchema } from './schemas/stored';
import { seal } from './seal';
import { type Settings, settings } from './settings';

export type ImportMode = 'merge' | 'replace';

export type Imported =
  | { readonly ok: true; readonly clients: number; readonly replies: number }
  | { readonly ok: false; readonly fault: BackupFault | { readonly reason: 'not-written' } };

/** What stood in storage before an import, to go back to when it is not finished. */
const journalSchema = v.object({
  id: v.string(),
  clients: clientsSchema,
  settings: settingsSchema,
  salt: v.nullable(v.string()),
});
type Journal = Before & { readonly id: string };

interface Before {
  readonly clients: readonly Client[];
  readonly settings: Settings;
  readonly salt: string | null;
}

export const journalKey = 'local:import';
const importLock = 'import';

/** A backup as the text of a file; under a passphrase nobody can read it without. An empty passphrase is none. */
export async function backupFile(backup: Backup, passphrase = ''): Promise<string> {
  const text = JSON.stringify(backup, null, 2);
  return `${passphrase === '' ? text : JSON.stringify(await seal(text, passphrase), null, 2)}\n`;
}

/**
 * Everything the writer keeps, as one document. Reports of open drafts are no part of it: they hold mail. A row of
 * history that this version does not understand stays where it is: with it the file could not be read again.
 */
export async function makeBackup(history: History, now = Date.now()): Promise<Backup> {
  const [clients, chosen, rows, salt] = await Promise.all([
    clientBook.get(),
    settings.get(),
    history.all(),
    // One that is damaged and, the disk being full, cannot be set aside: the rest is worth a file all the same.
    findSalt().catch(() => null),
  ]);
  return {
    app: 'evenkeel',
    kind: 'backup',
    version: backupVersion,
    exportedAt: now,
    // Through JSON, so that what is given is plain and free to change.
    ...(JSON.parse(JSON.stringify({ clients, settings: chosen, history: rows.filter(isReply) })) as Pick<
      Backup,
      'clients' | 'settings' | 'history'
    >),
    salt,
  };
}

/**
 * Puts a backup in, wholly or not at all. `merge` keeps what is there and adds what is new, the later of two notes
 * winning; `replace` leaves nothing of before. A file that cannot be read changes nothing and says why.
 *
 * Settings and clients stand in another store than the history. What they were is written down first, and the history
 * takes a mark in the same stroke as its rows: whoever finds the writing without the mark goes back, with it goes on.
 */
export async function importBackup(
  text: string,
  mode: ImportMode,
  history: History,
  passphrase?: string,
): Promise<Imported> {
  const parsed = await parseBackup(text, passphrase);
  if (!parsed.ok) return parsed;
  const { backup } = parsed;
  const imported: Imported = { ok: true, clients: backup.clients.length, replies: backup.history.length };

  return inImport(async () => {
    try {
      await finishImport(history);
      await putIn(backup, mode, history);
      await finishImport(history);
      return imported;
    } catch (error) {
      reportError('import', error);
      await finishImport(history).catch((again: unknown) => reportError('import, going back', again));
      return { ok: false, fault: { reason: 'not-written' } };
    }
  });
}

/** Settles an import that was cut off: for the start of the worker and of the data page. */
export async function recoverImport(history: History): Promise<void> {
  if (await storage.getItem(journalKey)) await inImport(() => finishImport(history));
}

async function putIn(backup: Backup, mode: ImportMode, history: History): Promise<void> {
  const before = await readNow();
  const id = crypto.randomUUID();
  await storage.setItem<Journal>(journalKey, { id, ...before });
  const after = mode === 'replace' ? backup : merged(before, backup);
  await writeAll(after);
  // A client who was known here under another id takes the replies along.
  const ids = new Map(backup.clients.map((client) => [client.id, findSame(after.clients, client)?.id]));
  const rows = backup.history.map((row) => ({
    ...row,
    clientId: (row.clientId === null ? null : ids.get(row.clientId)) ?? row.clientId,
  }));
  await history.load(rows, mode, id);
}

async function inImport<T>(work: () => Promise<T>): Promise<T> {
  // What is broken is repaired before: repairing takes the same locks.
  await Promise.all([clientBook.get(), settings.get()]);
  return alone(work);
}

/** One import (or erasing) at a time, and nobody else changes clients or settings meanwhile. */
export const alone = <T>(work: () => Promise<T>): Promise<T> =>
  inLock(importLock, () => inLock(clientBook.key, () => inLock(settings.key, work)));

/** Waits for an import that is going on, and keeps the next one waiting. */
export const whenNoImport = <T>(work: () => Promise<T>): Promise<T> => inLock(importLock, work);

async function finishImport(history: History): Promise<void> {
  const stored = await storage.getItem<unknown>(journalKey);
  if (stored == null) return;
  if (!v.is(journalSchema, stored)) {
    // Nobody can tell what to go back to: what stands now stays, and what stood here is kept for the writer.
    await setAside('import', stored);
    return storage.removeItem(journalKey);
  }
  const journal: Journal = stored;
  if (!(await history.hasMark(journal.id))) await writeAll(journal);
  await storage.removeItem(journalKey);
  await history.dropMark(journal.id);
}

async function readNow(): Promise<Before> {
  const [clients, chosen, salt] = await Promise.all([clientBook.get(), settings.get(), findSalt()]);
  return { clients, settings: chosen, salt };
}

/** One call for all: the browser writes them together or not at all. */
async function writeAll({ clients, settings: chosen, salt }: Before): Promise<void> {
  await storage.setItems([
    ...clientBook.entries(clients),
    ...settings.entries(chosen),
    ...(salt === null ? [] : [{ key: saltKey, value: salt } as const]),
  ]);
}

const isReply = (row: unknown): boolean => v.is(sentReplySchema, row);

/** Own settings stay; the salt too, unless there is none yet. */
const merged = (now: Before, backup: Backup): Before => ({
  clients: mergeBooks(now.clients, backup.clients),
  settings: now.settings,
  salt: now.salt ?? backup.salt,
});
