import { storage } from 'wxt/utils/storage';
import { asidePrefix } from './aside';
import { alone, journalKey } from './backup';
import { clientBook } from './client-book';
import { saltKey } from './hash-address';
import type { History } from './history';
import { reportError } from './report-error';
import { reportPrefixes } from './reports';
import { settings } from './settings';
import { accountPrefixes, betweenRounds } from './sync/round';
import { sharing } from './sync/sharing';

/** Everything the extension can have stored, by what it is. The data page and PRIVACY.md name each of them. */
const storedNames = [
  'settings',
  'clients',
  'history',
  'salt',
  'aside',
  'import',
  'sharing',
  'shared',
  'reports',
  'focus',
  'sent',
  'other',
] as const;
type StoredName = (typeof storedNames)[number];

export interface StoredItem {
  readonly name: StoredName;
  /** `session` is gone with the browser and never on the disk; `sync` is what the browser takes to the writer's other ones. */
  readonly where: 'local' | 'session' | 'sync' | 'database';
  readonly count: number;
  /** About; of the history reckoned from its first hundred replies. */
  readonly bytes: number;
}

/** What is stored now; what is not there is not listed. */
export async function findStoredItems(history: History): Promise<readonly StoredItem[]> {
  const [local, session, sync, replies] = await Promise.all([
    storage.snapshot('local'),
    storage.snapshot('session').catch(() => ({})),
    storage.snapshot('sync').catch(() => ({})),
    history.size(),
  ]);
  const items = [
    ...itemsOf(local, 'local'),
    ...itemsOf(session, 'session'),
    ...itemsOf(sync, 'sync'),
    { name: 'history', where: 'database', ...replies } as const,
  ];
  return items.filter((item) => item.count > 0).sort((a, b) => rank(a) - rank(b));
}

/** The stored values under one name, to be shown as they are. */
export async function readStoredItem({ name, where }: StoredItem, history: History): Promise<unknown> {
  if (where === 'database') return history.all();
  const all = await storage.snapshot(where);
  return Object.fromEntries(Object.entries(all).filter(([key]) => nameOf(key, where) === name));
}

/**
 * Erases all there is, then looks: `left` is empty when nothing is stored any more. Whoever is about to write has
 * written before or finds nothing to go on with: no change that began earlier brings old things back. One store that
 * refuses does not save the others.
 */
export async function eraseEverything(history: History): Promise<{ readonly left: readonly StoredItem[] }> {
  const erase = async () => {
    const done = await Promise.allSettled([
      history.clear(),
      storage.clear('local'),
      storage.clear('session').catch(() => {}),
      storage.clear('sync').catch(() => {}),
    ]);
    for (const part of done) if (part.status === 'rejected') reportError('erase', part.reason);
    return { left: await findStoredItems(history) };
  };
  // Sharing between the two would take what is gone here for removed, and remove it everywhere.
  return betweenRounds(() => alone(erase));
}

/** Every key the extension writes, or how it begins, with its area before it. */
export const storedKeys: readonly (readonly [start: string, name: StoredName])[] = [
  [settings.key, 'settings'],
  [clientBook.key, 'clients'],
  [saltKey, 'salt'],
  [asidePrefix, 'aside'],
  [journalKey, 'import'],
  [sharing.key, 'sharing'],
  [accountPrefixes.setting, 'shared'],
  [accountPrefixes.note, 'shared'],
  [reportPrefixes.report, 'reports'],
  [reportPrefixes.focus, 'focus'],
  [reportPrefixes.sent, 'sent'],
];

type Area = Exclude<StoredItem['where'], 'database'>;

const nameOf = (key: string, where: Area): StoredName =>
  storedKeys.find(([start]) => `${where}:${key}`.startsWith(start))?.[1] ?? 'other';

function itemsOf(all: Record<string, unknown>, where: Area): readonly StoredItem[] {
  const items = new Map<StoredName, StoredItem>();
  for (const [key, value] of Object.entries(all)) {
    const name = nameOf(key, where);
    const { count = 0, bytes = 0 } = items.get(name) ?? {};
    const more = countOf(name, key, value);
    items.set(name, { name, where, count: count + more, bytes: bytes + bytesOf(key) + bytesOf(value) });
  }
  return [...items.values()];
}

/** The number of an item's form, kept beside it, is no entry of its own. */
const countOf = (name: StoredName, key: string, value: unknown): number =>
  key.endsWith('$') ? 0 : name === 'clients' && Array.isArray(value) ? value.length : 1;

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value) ?? '').byteLength;

const rank = ({ name }: StoredItem): number => storedNames.indexOf(name);
