import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { findAsides } from '../../../lib/browser/aside';
import { importBackup } from '../../../lib/browser/backup';
import { clientBook } from '../../../lib/browser/client-book';
import { hashAddress } from '../../../lib/browser/hash-address';
import { openHistory } from '../../../lib/browser/history';
import { backupVersion } from '../../../lib/browser/schemas/backup';
import { settings } from '../../../lib/browser/settings';
import { shareOnce } from '../../../lib/browser/sync/round';
import { sharing, switchSharing } from '../../../lib/browser/sync/sharing';
import { shippedAccount, shippedBackups, shippedDatabases, shippedItems, shippedSealed } from './shipped';

// Whoever raises a version adds what the one before has written, or the last test of each part fails.

beforeEach(() => fakeBrowser.reset());

const freshName = () => `evenkeel-${crypto.randomUUID()}`;
const open = (name = freshName()) => openHistory(name, () => 'Europe/Berlin');
const versionsOf = (all: object) => Object.keys(all).map(Number);

describe('stored items of past versions', () => {
  const items = { settings, clients: clientBook, sharing } as const;
  type Name = keyof typeof items;
  const cases = Object.entries(shippedItems).flatMap(([name, versions]) =>
    Object.entries(versions).map(([version, value]) => ({ name: name as Name, version, value })),
  );

  it.each(cases)('$name, version $version, is read whole with nothing set aside', async (one) => {
    const { name, version, value } = one;
    await fakeBrowser.storage.local.set({ [name]: value, [`${name}$`]: { v: Number(version) } });
    // At version 1 the form is today's: every field is there again. A later version says here what it makes of it.
    expect(await items[name].get()).toEqual(value);
    expect(await findAsides()).toEqual([]);
  });

  it('the first, from before a number stood beside it, too', async () => {
    await fakeBrowser.storage.local.set({ settings: shippedItems.settings[1] });
    expect(await settings.get()).toEqual(shippedItems.settings[1]);
    expect(await findAsides()).toEqual([]);
  });

  it.each(Object.keys(items) as Name[])('%s: every version is among them', (name) => {
    const [, version] = items[name].entries(items[name].fallback as never);
    const versions = versionsOf(shippedItems[name]);
    expect(versions).toEqual(versions.map((_, place) => place + 1));
    expect(version?.value).toEqual({ v: versions.length });
  });
});

describe('databases of past versions', () => {
  it.each(versionsOf(shippedDatabases))('version %i is opened with rows, sums and marks', async (version) => {
    const name = freshName();
    const { rows } = shippedDatabases[version as 1];
    await writeRaw(name, version as 1);
    const history = open(name);
    const [{ day, ...reply }] = rows.replies;
    expect(await history.all()).toEqual([reply]);
    expect(await history.findWeeks()).toEqual(['2026-11-16']);
    const week = await history.findWeek('2026-11-16');
    expect(week).toMatchObject({ replies: 1, score: 60, leadingShare: 1, improvedBy: 20 });
    expect(week.days.filter(({ replies }) => replies > 0).map((one) => one.day)).toEqual([day]);
    expect(await history.clientIds('an')).toEqual(['anna']);
    expect(await history.hasMark('an import')).toBe(true);
    expect(await history.forgetBefore(Date.now() * 2)).toBe(1);
    expect(await history.findWeeks()).toEqual([]);
  });

  it('every version is among them', async () => {
    const name = freshName();
    const history = open(name);
    await history.count();
    history.close();
    const opened = (await indexedDB.databases()).find((database) => database.name === name);
    // The library writes versions times ten.
    expect(opened?.version).toBe(versionsOf(shippedDatabases).length * 10);
  });

  /** Made with the browser's own calls alone. */
  function writeRaw(name: string, version: 1): Promise<void> {
    const { indexes, keys, rows } = shippedDatabases[version];
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(name, version * 10);
      request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
      request.addEventListener('upgradeneeded', () => {
        for (const table of ['replies', 'days', 'marks'] as const) {
          const store = request.result.createObjectStore(table, { keyPath: keys[table] });
          for (const index of indexes[table]) store.createIndex(index, index);
          for (const row of rows[table]) store.add(row);
        }
      });
      request.addEventListener('success', () => {
        request.result.close();
        resolve();
      });
    });
  }
});

describe('backup files of past versions', () => {
  it.each(versionsOf(shippedBackups))('version %i is imported whole', async (version) => {
    const file = shippedBackups[version as 1];
    const history = open();
    const imported = await importBackup(JSON.stringify(file), 'replace', history);
    expect(imported).toEqual({ ok: true, clients: 1, replies: 1 });
    expect([await clientBook.get(), await settings.get()]).toEqual([file.clients, file.settings]);
    expect(await history.all()).toEqual(file.history);
    expect(await fakeBrowser.storage.local.get('salt')).toEqual({ salt: 'grain' });
    // The salt, a colon and the address, by SHA-256: reckoned elsewhere.
    expect(await hashAddress('bob@other.example')).toBe('h-82507dae4fc8064358f5db109e3ef76b');
  });

  it.each(versionsOf(shippedSealed))('encrypted, version %i is opened by its passphrase', async (version) => {
    const text = JSON.stringify(shippedSealed[version as 1]);
    const imported = await importBackup(text, 'replace', open(), 'blue heron – é');
    expect(imported).toMatchObject({ ok: true });
    expect(await settings.get()).toMatchObject({ sensitivity: 'keen', welcomed: true });
    expect(await fakeBrowser.storage.local.get('salt')).toEqual({ salt: 'grain' });
  });

  it('every version is among them', () => {
    expect(versionsOf(shippedBackups)).toHaveLength(backupVersion);
  });
});

describe('entries of the account of past versions', () => {
  it.each(versionsOf(shippedAccount))('version %i is taken over', async (version) => {
    await clientBook.change(() => shippedItems.clients[1] as never);
    await fakeBrowser.storage.sync.set(shippedAccount[version as 1]);
    await switchSharing(true);
    await shareOnce({ clientBook, settings, now: () => 9 });
    expect((await settings.get()).brake).toBe('off');
    expect(await clientBook.get()).toMatchObject([{ id: 'anna', notes: [{ id: 'n1', text: 'Very short' }] }]);
  });
});
