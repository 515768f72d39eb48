import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { beforeEach, describe, expect, it } from 'vitest';
import { importBackup, makeBackup } from '../../lib/browser/backup';
import { clientBook } from '../../lib/browser/client-book';
import { openHistory } from '../../lib/browser/history';
import { settings } from '../../lib/browser/settings';
import { findStoredItems, storedKeys } from '../../lib/browser/stored-items';
import { addClient } from '../../lib/clients/changes';
import { fromGmail, newWorld, snapshot } from './background/world';

// PRIVACY.md promises to name everything that is kept. It is held to the code's own list, and the list to what is written.

/** Rows of the table "What it keeps, and where". */
const rows = /## What it keeps[^]*?\n\n\| what[^\n]*\n[^\n]*\n((?:\|[^\n]*\n)+)/
  .exec(readFileSync('PRIVACY.md', 'utf8'))?.[1]
  ?.trimEnd()
  .split('\n')
  .map((row) => row.split('|').slice(1, -1));

/** Names in the table by the place of their row; "…" stands for what differs from one to the next. */
const named = (place: RegExp): readonly string[] =>
  (rows ?? [])
    .filter(([, where = '']) => place.test(where))
    .map(([, , name = '']) => name.replaceAll(/[`\s…]/g, ''))
    .toSorted();

const keysIn = (area: 'local' | 'session'): readonly string[] =>
  storedKeys
    .flatMap(([start]) => (start.startsWith(`${area}:`) ? [start.slice(area.length + 1)] : []))
    .toSorted();

beforeEach(() => fakeBrowser.reset());

describe('PRIVACY.md', () => {
  it('says of every row what, where, under which name and how long', () => {
    for (const row of rows ?? [])
      expect(row.map((cell) => cell.trim() !== '')).toEqual([true, true, true, true]);
    expect(rows?.length).toBeGreaterThan(5);
  });

  it.each(['local', 'session'] as const)('names every key of %s storage, and no other', (area) => {
    expect(named(new RegExp(`${area} storage`))).toEqual(keysIn(area));
  });

  it('names the database and every table of it, and no other', async () => {
    const history = openHistory();
    await history.count();
    history.close();

    const found = await Promise.all((await Dexie.getDatabaseNames()).map(tablesOf));

    expect(found).toEqual([{ name: 'evenkeel', tables: named(/database/) }]);
    expect(readFileSync('PRIVACY.md', 'utf8')).toContain('(IndexedDB) `evenkeel`');
  });
});

describe('the list of what is stored', () => {
  it('knows every key a day of use leaves, in any storage', async () => {
    const world = newWorld();
    const { handlers } = world.start();
    await settings.change((old) => ({ ...old, sensitivity: 'keen' }));
    await clientBook.change(addClient({ name: 'Bo', address: 'bo@client.example' }, { id: 'bo', at: 1 }));
    await handlers.coachDraft(snapshot(), fromGmail);
    await handlers.draftSent({ composeId: 'c1', brake: 'none' }, fromGmail);
    await importBackup(JSON.stringify(await makeBackup(world.history)), 'merge', world.history);
    await storage.setItem('local:settings', 'broken');
    await settings.get();

    const items = await findStoredItems(world.history);

    expect(items.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['settings', 'clients', 'history', 'salt', 'aside', 'reports', 'focus', 'sent']),
    );
    expect(items.map(({ name }) => name)).not.toContain('other');
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });

  it('calls by their name only what it knows', async () => {
    await storage.setItem('local:newcomer', 1);
    // Known in the session, not on the disk: a report there would be mail on the disk.
    await storage.setItem('local:report:c1', 1);
    expect(await findStoredItems(emptyHistory())).toMatchObject([{ name: 'other', count: 2 }]);
  });

  it('knows every key the sources spell out, and they use no storage beside it', () => {
    const texts = ['lib', 'entrypoints', 'components'].flatMap(sourcesIn);
    const spelt = texts.flatMap((text) => [
      ...text.matchAll(/['"`]((?:local|session|sync|managed):[\w$]+)/g),
    ]);
    const unknown = spelt
      .map(([, key = '']) => key)
      .filter((key) => !storedKeys.some(([start]) => start === key || start === `${key}:`));

    expect(spelt.length).toBeGreaterThan(5);
    // `local:${name}` and the like take their names from keys that are known.
    expect(unknown.filter((key) => !key.endsWith('$'))).toEqual([]);
    expect(
      texts.filter((text) => /\b(?:localStorage|sessionStorage|document\.cookie|caches\.open)\b/.test(text)),
    ).toEqual([]);
    expect(texts.filter((text) => /new Dexie\b|indexedDB\.open/.test(text))).toHaveLength(1);
  });
});

const emptyHistory = () => openHistory(`evenkeel-${crypto.randomUUID()}`);

async function tablesOf(name: string): Promise<{ name: string; tables: readonly string[] }> {
  const db = await new Dexie(name).open();
  const tables = db.tables.map((table) => table.name).toSorted();
  db.close();
  return { name, tables };
}

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
