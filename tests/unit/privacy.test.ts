import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB } from 'idb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { beforeEach, describe, expect, it } from 'vitest';
import { importBackup, makeBackup } from '../../lib/browser/backup';
import { clientBook } from '../../lib/browser/client-book';
import { openHistory } from '../../lib/browser/history';
import { changeReport } from '../../lib/browser/reports';
import { settings } from '../../lib/browser/settings';
import { eraseEverything, findStoredItems, storedKeys } from '../../lib/browser/stored-items';
import { sharedSettings } from '../../lib/browser/sync/entry';
import { shareOnce } from '../../lib/browser/sync/round';
import { switchSharing } from '../../lib/browser/sync/sharing';
import { addClient, addNote } from '../../lib/clients/changes';
import { type World, fromGmail, newWorld, snapshot } from './background/world';

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

const keysIn = (area: 'local' | 'session' | 'sync'): readonly string[] =>
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

  it.each(['local', 'session', 'sync'] as const)('names every key of %s storage, and no other', (area) => {
    expect(named(new RegExp(`${area} storage`))).toEqual(keysIn(area));
  });

  it('names the database and every table of it, and no other', async () => {
    const history = openHistory();
    await history.count();
    history.close();

    const found = await Promise.all((await indexedDB.databases()).map(({ name }) => tablesOf(name ?? '')));

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

  it('knows every key that sharing leaves, and PRIVACY.md every setting that goes', async () => {
    const world = newWorld();
    await clientBook.change(addClient({ name: 'Bo', address: 'bo@client.example' }, { id: 'bo', at: 1 }));
    const note = { kind: 'reminder', field: null, text: 'Short mails', because: null } as const;
    await clientBook.change(addNote('bo', note, { id: 'n1', at: 2 }));
    await switchSharing(true);
    await shareOnce({ clientBook, settings, now: () => 5 });

    const items = await findStoredItems(world.history);

    expect(items.map(({ name, where, count }) => [name, where, count])).toEqual([
      ['clients', 'local', 1],
      ['sharing', 'local', 1],
      ['shared', 'sync', sharedSettings.length + 1],
    ]);
    const [, sharingPart = ''] = readFileSync('PRIVACY.md', 'utf8').split('## Sharing between');
    const told = {
      coaching: 'whether coaching is on',
      sensitivity: 'sensitivity',
      codesOff: 'codes and rules switched off',
      rulesOff: 'codes and rules switched off',
      brake: 'the breath before Send',
      notClients: 'the addresses that are not clients',
    } satisfies Record<(typeof sharedSettings)[number], string>;
    for (const words of Object.values(told)) expect(sharingPart.replaceAll('\n', ' ')).toContain(words);

    expect(await eraseEverything(world.history)).toEqual({ left: [] });
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
    expect(texts.filter((text) => /\bopenDB\b|indexedDB\.open/.test(text))).toHaveLength(1);
  });
});

describe('no text of a mail', () => {
  const draft = snapshot();
  /** Three words in a row: as little as tells where it comes from. */
  const piecesOf = (line: string): readonly string[] => {
    const words = line.toLowerCase().split(' ');
    return words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '));
  };
  const pieces = `${draft.text}\n${draft.incoming?.text}`.split('\n').flatMap(piecesOf);
  const onDisk = async (world: World) =>
    JSON.stringify([
      await fakeBrowser.storage.local.get(),
      await fakeBrowser.storage.sync.get(),
      await world.history.all(),
    ]).toLowerCase();
  const read = async (handlers: ReturnType<World['start']>['handlers']) => {
    const reply = await handlers.coachDraft(draft, fromGmail);
    const ofRules = reply.ok ? reply.reading?.findings.filter(({ layer }) => layer === 'rule') : undefined;
    const [first, second] = ofRules ?? [];
    if (!first || !second) throw new Error('the draft holds no two findings of rules');
    return [first, second] as const;
  };

  it('is on the disk after a mail was coached, rewritten, partly dismissed and sent; nor who it went to', async () => {
    const world = newWorld();
    const { handlers } = world.start();
    const [first, second] = await read(handlers);
    await handlers.caretMoved({ composeId: 'c1', caret: 12 }, fromGmail);
    await handlers.rewriteApplied({ composeId: 'c1', undone: false, editId: 'e1' }, fromGmail);
    await handlers.dismiss({ composeId: 'c1', key: first.key, scope: 'here' }, fromGmail);
    await handlers.dismiss({ composeId: 'c1', key: second.key, scope: 'always' }, fromGmail);
    await handlers.draftSent({ composeId: 'c1', brake: 'none' }, fromGmail);
    const kept = await onDisk(world);
    expect(kept).toContain(`"rulesoff":["${second.rule}"]`);
    expect(kept).toContain('"rewritesapplied":1');
    expect([...pieces, 'anna', 'client.example', 'mia'].filter((piece) => kept.includes(piece))).toEqual([]);
    const inMemory = JSON.stringify(await fakeBrowser.storage.session.get()).toLowerCase();
    expect(pieces.filter((piece) => !inMemory.includes(piece))).toEqual([]);
  });

  it('but for the wording the writer will not hear of again: it is in the settings, as PRIVACY.md says', async () => {
    const world = newWorld();
    const { handlers } = world.start();
    const [{ key, start, end }] = await read(handlers);
    // The same passage, as the classifier would have heard it.
    await changeReport('c1', (report) => {
      const findings = report?.reading?.findings.map((one) => ({ ...one, layer: 'classifier' as const }));
      return report?.reading && findings
        ? { ...report, reading: { ...report.reading, findings } }
        : undefined;
    });
    await handlers.dismiss({ composeId: 'c1', key, scope: 'always' }, fromGmail);
    const { wordingsIgnored } = await settings.get();
    expect(wordingsIgnored).toEqual([draft.text.slice(start, end)]);
    await settings.change((old) => ({ ...old, wordingsIgnored: [] }));
    const kept = await onDisk(world);
    expect(pieces.filter((piece) => kept.includes(piece))).toEqual([]);
    const page = readFileSync('PRIVACY.md', 'utf8');
    for (const told of ['with the wordings you told it to ignore always', 'that you dismiss with “always”'])
      expect(page).toContain(told);
  });
});

const emptyHistory = () => openHistory(`evenkeel-${crypto.randomUUID()}`);

async function tablesOf(name: string): Promise<{ name: string; tables: readonly string[] }> {
  const db = await openDB(name);
  const tables = [...db.objectStoreNames].toSorted();
  db.close();
  return { name, tables };
}

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
