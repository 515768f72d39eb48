import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dana } from './harness/dana';
import { composeAt, type, untilMarked } from './harness/compose';
import { readHistory } from './harness/history';
import { expectNothingWrong } from './harness/nothing-wrong';
import { allowReloads, reloadExtension } from './harness/reload-extension';
import { openWorld, type World } from './harness/world';

// What the writer keeps, over the life of the extension: written by all at once, into a full disk, over an update, until it
// is erased or the extension goes.

interface Area {
  get(key?: string): Promise<Readonly<Record<string, unknown>>>;
  set(items: object): Promise<void>;
  remove(key: string): Promise<void>;
  getBytesInUse(): Promise<number>;
}

/** What of a page of ours is used inside `evaluate`. */
interface WithChrome {
  readonly chrome: {
    readonly storage: { readonly local: Area; readonly session: Area; readonly sync: Area };
    readonly management: { uninstallSelf(): Promise<void> };
  };
}

type Book = readonly { readonly notes: readonly { readonly text: string }[] }[];

let world: World;
let page: Page;
beforeAll(async () => {
  world = await openWorld({ open: [{ kind: 'reply' }] });
  await allowReloads(world);
  page = await world.openPage('popup');
  await page.evaluate(
    (client) => (globalThis as unknown as WithChrome).chrome.storage.local.set({ clients: [client] }),
    dana,
  );
});
afterAll(() => world.close());

/** A window with Dana's notes in view. */
async function openNotes(): Promise<Page> {
  const popup = await world.openPage('popup');
  await popup.getByRole('tab', { name: 'Clients' }).click();
  await popup.locator('.client-row').click();
  return popup;
}

/** All but the key that keeps it. */
async function writeNote(popup: Page, text: string): Promise<Locator> {
  await popup.getByRole('button', { name: 'Phrase to avoid' }).click();
  const field = popup.getByRole('textbox', { name: 'Phrase' });
  await field.fill(text);
  return field;
}
const addNote = async (popup: Page, text: string) => (await writeNote(popup, text)).press('Enter');

const stored = (area: 'local' | 'session' | 'sync') =>
  page.evaluate((name) => (globalThis as unknown as WithChrome).chrome.storage[name].get(), area);
const notes = async () => {
  const { clients } = await stored('local');
  return (clients as Book).flatMap((client) => client.notes.map(({ text }) => text)).toSorted();
};
/** Each of them three writers at once. */
const rounds = 4;

describe('what is kept', () => {
  it('is lost in no part when two windows and the worker write at once', async () => {
    const options = await world.openPage('options');
    await options.getByRole('switch', { name: /^Share settings and notes/ }).click();
    await expect.poll(() => stored('sync')).toHaveProperty('setting:brake');
    const windows = [await openNotes(), await openNotes()];
    for (let round = 0; round < rounds; round += 1) {
      const fields = await Promise.all(windows.map((popup, n) => writeNote(popup, `window ${n}, ${round}`)));
      // What comes from another browser is written here by the worker.
      const arrived = { v: 1, at: round + 1, value: { ...noteOfDana, text: `elsewhere, ${round}` } };
      await Promise.all([
        ...fields.map((field) => field.press('Enter')),
        page.evaluate((items) => (globalThis as unknown as WithChrome).chrome.storage.sync.set(items), {
          [`note:elsewhere-${round}`]: arrived,
        }),
      ]);
    }

    const all = ['elsewhere', 'window 0', 'window 1'].flatMap((by) =>
      Array.from({ length: rounds }, (_, round) => `${by}, ${round}`),
    );
    await expect.poll(notes).toEqual(all);
    await expect
      .poll(async () => Object.keys(await stored('sync')).filter((key) => key.startsWith('note:')))
      .toHaveLength(all.length);
    for (const one of [options, ...windows]) await one.close();
    expectNothingWrong(world);
  });

  it('stays when there is no room for more; the writer is told, coached, and can go on once there is', async () => {
    const before = await notes();
    await page.evaluate(fillUp);
    const popup = await openNotes();
    await addNote(popup, 'too much '.repeat(40));
    await expect.poll(() => popup.locator('body').innerText()).toMatch(/could not be (?:kept|saved|stored)/i);
    expect(await notes()).toEqual(before);
    await type(composeAt(world.mail), 'I will call you soon.');
    await untilMarked(world.mail, 'soon');

    await page.evaluate(() => (globalThis as unknown as WithChrome).chrome.storage.local.remove('filler'));
    await popup.close();
    const again = await openNotes();
    await addNote(again, 'there is room');
    await expect.poll(notes).toEqual([...before, 'there is room'].toSorted());
    await again.close();
  });

  it('survives an update', async () => {
    await composeAt(world.mail).send.click();
    await expect.poll(() => page.evaluate(readHistory)).toHaveLength(1);
    const before = [await stored('local'), await stored('sync'), await page.evaluate(readHistory)];
    await reloadExtension(world);
    page = await openAgain();
    expect([await stored('local'), await stored('sync'), await page.evaluate(readHistory)]).toEqual(before);
  });

  it('is gone, all of it and everywhere, once it is erased', async () => {
    await world.mail.goto('about:blank');
    const options = await world.openPage('options');
    await options.getByRole('button', { name: 'Erase everything' }).click();
    await options.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
    await expect.poll(() => options.locator('#data').innerText()).toContain('Nothing is stored');
    expect([await stored('local'), await stored('session'), await stored('sync')]).toEqual([{}, {}, {}]);
    expect(await page.evaluate(readTables)).toEqual({ replies: 0, days: 0, marks: 0 });
    await options.close();
  });

  it('goes with the extension: nothing of it is left on the disk', async () => {
    await page.evaluate(
      (client) => (globalThis as unknown as WithChrome).chrome.storage.local.set({ clients: [client] }),
      dana,
    );
    await expect
      .poll(folders)
      .toEqual(
        expect.arrayContaining([
          expect.stringMatching(/Extension Settings/),
          expect.stringMatching(/IndexedDB/),
        ]),
      );

    await page
      .evaluate(() => (globalThis as unknown as WithChrome).chrome.management.uninstallSelf())
      .catch(() => {});

    await expect.poll(folders).toEqual([]);
  });
});

const noteOfDana = {
  client: { id: 'dana', name: 'Dana Whitlock', addresses: [dana.addresses[0]], domain: null },
  kind: 'landmine',
  field: null,
  because: null,
  on: true,
};

/** The extension starts by and by. */
async function openAgain(): Promise<Page> {
  for (let tries = 0; ; tries += 1) {
    const opened = await world.openPage('popup').catch((error: unknown) => {
      if (tries > 40) throw error;
    });
    if (opened) return opened;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** Folders of the profile that carry the extension's name. */
const folders = (): readonly string[] =>
  readdirSync(join(world.browser.profile, 'Default'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.split('/').at(-1)?.includes(world.browser.extensionId),
  );

/** To be evaluated in a page of ours: leaves room for hardly a word. */
async function fillUp(): Promise<void> {
  const { local } = (globalThis as unknown as WithChrome).chrome.storage;
  const room = 10_485_760 - (await local.getBytesInUse());
  await local.set({ filler: 'x'.repeat(room - 100) });
}

/** To be evaluated in a page of ours: rows of each table. */
async function readTables(): Promise<Record<string, number>> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => request.addEventListener('success', () => resolve(request.result)));
  const database = await done(indexedDB.open('evenkeel'));
  const tables: Record<string, number> = {};
  for (const name of database.objectStoreNames)
    tables[name] = await done(database.transaction(name).objectStore(name).count());
  database.close();
  return tables;
}
