import { storage } from 'wxt/utils/storage';
import type { Client } from '../../clients';
import { findAsides } from '../aside';
import { journalKey, whenNoImport } from '../backup';
import { inLock, type LockedItem } from '../locked-item';
import { reportError } from '../report-error';
import type { Settings } from '../settings';
import { type Entry, type EntryKey, fromStored, isEntryKey, isLater } from './entry';
import { entriesOf, withNotes, withSettings } from './local-entries';
import { type Agreement, type Known, reconcile } from './reconcile';
import { fitting } from './room';
import { sharing } from './sharing';

/** How the keys in the browser's sync storage begin. */
export const accountPrefixes = { setting: 'sync:setting:', note: 'sync:note:' } as const;

export interface RoundSources {
  readonly clientBook: LockedItem<readonly Client[]>;
  readonly settings: LockedItem<Settings>;
  now(): number;
}

/** One round, or whatever else must not meet one, at a time. */
export const betweenRounds = <T>(work: () => Promise<T>): Promise<T> => inLock('sharing', work);

/**
 * Brings this browser and the account together, when sharing is on. May be cut off anywhere and done over again: what
 * comes from the account is written here first, what was agreed is noted then, and the account is told last; it is
 * looked at anew each time.
 */
export const shareOnce = (sources: RoundSources): Promise<void> =>
  betweenRounds(async () => {
    if (!(await sharing.get()).on) return;
    await whenNoImport(async () => {
      // An import that was cut off is settled first: half of it must not spread.
      if ((await storage.getItem(journalKey)) == null) await share(sources);
    });
  });

async function share(sources: RoundSources): Promise<void> {
  const { clientBook, settings, now } = sources;
  const [chosen, clients] = await Promise.all([settings.get(), clientBook.get()]);
  const account = await storage.snapshot('sync');
  const foreign = new Set(Object.keys(account).filter((key) => isLater(account[key])));
  const isOurs = ([key]: readonly [string, unknown]) => !foreign.has(key);
  const local = new Map([...entriesOf(chosen, clients)].filter(isOurs));
  const before = await knownHere();
  const agreement = reconcile(local, readAccount(account), onlyOurs(before, foreign), now());

  await takeOver(agreement, local, sources);
  const { items, leftOut } = fitting(agreement.toAccount, account);
  const { on } = await sharing.change((state) =>
    state.on ? { ...state, known: { ...onlyForeign(before, foreign), ...agreement.known }, leftOut } : state,
  );
  // Switched off meanwhile: what came stays, and nothing more leaves.
  if (on) await tell(items, agreement.forgotten);
}

/** What was agreed; nothing, when something here broke since: then what is missing was lost, not removed. */
async function knownHere(): Promise<Known> {
  const broken = (await findAsides()).filter(({ name }) => name === 'clients' || name === 'settings');
  const brokenAt = Math.max(0, ...broken.map(({ at }) => at));
  const state = await sharing.get();
  if (brokenAt <= state.brokenAt) return state.known;
  await sharing.change((current) => ({ ...current, known: {}, brokenAt }));
  return {};
}

function readAccount(account: Readonly<Record<string, unknown>>): ReadonlyMap<EntryKey, Entry> {
  return new Map(
    Object.entries(account).flatMap(([key, stored]) => {
      const entry = isEntryKey(key) ? fromStored(key, stored) : undefined;
      return entry ? [[key as EntryKey, entry] as const] : [];
    }),
  );
}

async function takeOver(
  { toLocal }: Agreement,
  seen: ReadonlyMap<EntryKey, Entry>,
  { clientBook, settings }: RoundSources,
): Promise<void> {
  const keys = [...toLocal.keys()];
  if (keys.some((key) => key.startsWith('setting:')))
    await settings.change((current) => withSettings(current, toLocal, seen));
  if (keys.some((key) => key.startsWith('note:')))
    await clientBook.change((current) => withNotes(current, toLocal, seen));
}

async function tell(items: Readonly<Record<string, unknown>>, forgotten: readonly EntryKey[]): Promise<void> {
  try {
    const writes = Object.entries(items).map(([key, value]) => ({ key: `sync:${key}` as const, value }));
    if (writes.length > 0) await storage.setItems(writes);
    if (forgotten.length > 0) await storage.removeItems(forgotten.map((key) => `sync:${key}` as const));
    await noteFailed(false);
  } catch (error) {
    reportError('sharing', error);
    await noteFailed(true);
  }
}

async function noteFailed(failed: boolean): Promise<void> {
  if ((await sharing.get()).failed !== failed) await sharing.change((state) => ({ ...state, failed }));
}

const onlyOurs = (known: Known, foreign: ReadonlySet<string>): Known =>
  Object.fromEntries(Object.entries(known).filter(([key]) => !foreign.has(key)));
const onlyForeign = (known: Known, foreign: ReadonlySet<string>): Known =>
  Object.fromEntries(Object.entries(known).filter(([key]) => foreign.has(key)));
