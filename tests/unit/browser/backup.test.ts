import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backupFile, importBackup, journalKey, makeBackup, recoverImport } from '../../../lib/browser/backup';
import { findAsides } from '../../../lib/browser/aside';
import { clientBook } from '../../../lib/browser/client-book';
import { hashAddress } from '../../../lib/browser/hash-address';
import { type History, openHistory } from '../../../lib/browser/history';
import { backupVersion } from '../../../lib/browser/schemas/backup';
import { settings } from '../../../lib/browser/settings';
import { eraseEverything, findStoredItems } from '../../../lib/browser/stored-items';
import { addClient, addNote, changeNote } from '../../../lib/clients/changes';
import { reply } from '../week/replies';

let history: History;
beforeEach(() => {
  fakeBrowser.reset();
  history = openHistory(`evenkeel-${crypto.randomUUID()}`, () => 'Europe/Berlin');
});

const note = { kind: 'reminder', field: null, text: 'Likes short mails', because: null } as const;

/** A client with a note, a changed setting, two replies and a salt. */
async function live(): Promise<void> {
  await clientBook.change(addClient({ name: 'Anna', address: 'anna@client.example' }, { id: 'anna', at: 1 }));
  await clientBook.change(addNote('anna', note, { id: 'n1', at: 2 }));
  await settings.change((old) => ({ ...old, sensitivity: 'keen' }));
  await history.add(reply({ id: 'r1', clientId: 'anna' }));
  await history.add(reply({ id: 'r2', clientId: await hashAddress('bob@other.example') }));
}

const everything = async () => ({
  clients: await clientBook.get(),
  settings: await settings.get(),
  history: await history.all(),
  bob: await hashAddress('bob@other.example'),
});

const exported = async () => JSON.stringify(await makeBackup(history, 5));

describe('a backup', () => {
  it('put into an empty browser brings everything back', async () => {
    await live();
    const text = await exported();
    const before = await everything();
    await eraseEverything(history);

    const imported = await importBackup(text, 'replace', history);

    expect(imported).toEqual({ ok: true, clients: 1, replies: 2 });
    expect(await everything()).toEqual(before);
  });

  it('put in twice is the same as once', async () => {
    await live();
    const text = await exported();
    const before = await everything();
    await importBackup(text, 'merge', history);
    expect(await everything()).toEqual(before);
  });

  it('merged keeps what is new on either side, and the later of two notes', async () => {
    await live();
    const text = await exported();
    await clientBook.change(changeNote('anna', 'n1', { text: 'Written later' }, 9));
    await clientBook.change(addClient({ name: 'Cy', address: 'cy@new.example' }, { id: 'cy', at: 9 }));
    await history.remove('r2');
    await history.add(reply({ id: 'r3' }));

    await importBackup(text, 'merge', history);

    const [anna, cy] = await clientBook.get();
    expect(anna?.notes.map((one) => one.text)).toEqual(['Written later']);
    expect(cy?.name).toBe('Cy');
    expect((await history.all()).map(({ id }) => id).sort()).toEqual(['r1', 'r2', 'r3']);
  });

  it('merged knows a client again by the address, with the replies', async () => {
    await live();
    const text = await exported();
    await eraseEverything(history);
    await clientBook.change(
      addClient({ name: 'Anna', address: 'anna@client.example' }, { id: 'other', at: 9 }),
    );

    await importBackup(text, 'merge', history);

    expect(await clientBook.get()).toMatchObject([{ id: 'other', notes: [{ id: 'n1' }] }]);
    expect((await history.all()).map(({ clientId }) => clientId)).toContain('other');
  });

  it('replacing leaves nothing of before', async () => {
    await live();
    const text = await exported();
    await clientBook.change(addClient({ name: 'Cy', address: 'cy@new.example' }, { id: 'cy', at: 9 }));
    await history.add(reply({ id: 'r3' }));
    await importBackup(text, 'replace', history);
    expect((await clientBook.get()).map(({ id }) => id)).toEqual(['anna']);
    expect(await history.count()).toBe(2);
  });
});

describe('a backup under a passphrase', () => {
  const sealed = async () => backupFile(await makeBackup(history, 5), 'blue heron – é');

  it('says nothing to whoever reads the file', async () => {
    await live();
    const text = await sealed();
    expect(text).not.toMatch(/client\.example|clients|short mails/i);
    expect(await sealed()).not.toBe(text);
  });

  it('opens with it, however its letters were typed', async () => {
    await live();
    const text = await sealed();
    const before = await everything();
    await eraseEverything(history);
    const typed = 'blue heron – é'.normalize('NFD');
    expect(await importBackup(text, 'replace', history, typed)).toEqual({ ok: true, clients: 1, replies: 2 });
    expect(await everything()).toEqual(before);
  });

  const bend = (text: string, edit: (file: Record<string, unknown>) => void): string => {
    const file = JSON.parse(text) as Record<string, unknown>;
    edit(file);
    return JSON.stringify(file);
  };
  it.each([
    ['no passphrase', '', (text: string) => text, { reason: 'needs-passphrase' }],
    ['another', 'blue heron', (text: string) => text, { reason: 'wrong-passphrase' }],
    [
      'one letter of the data changed',
      'blue heron – é',
      (text: string) =>
        bend(text, (file) => {
          const data = String(file.data);
          file.data = `${data[0] === 'A' ? 'B' : 'A'}${data.slice(1)}`;
        }),
      { reason: 'wrong-passphrase' },
    ],
    [
      'an iv of no length',
      'blue heron – é',
      (text: string) => bend(text, (file) => (file.iv = '')),
      { reason: 'wrong-passphrase' },
    ],
    [
      'a key that would take for ever to make',
      'blue heron – é',
      (text: string) =>
        bend(text, (file) => (file.key = { ...(file.key as object), iterations: 1_000_000_000 })),
      { reason: 'broken', where: 'key.iterations' },
    ],
    [
      'a cipher unknown',
      'blue heron – é',
      (text: string) => bend(text, (file) => (file.cipher = 'ROT13')),
      { reason: 'broken', where: 'cipher' },
    ],
    [
      'a later version',
      'blue heron – é',
      (text: string) => bend(text, (file) => (file.version = 2)),
      { reason: 'newer-version', version: 2 },
    ],
  ])('with %s changes nothing and says why', async (_, passphrase, change, fault) => {
    await live();
    const before = await everything();
    const text = change(await sealed());
    expect(await importBackup(text, 'replace', history, passphrase)).toEqual({ ok: false, fault });
    expect(await everything()).toEqual(before);
  });
});

describe('the description of the file', () => {
  const page = readFileSync('lib/browser/schemas/backup.md', 'utf8');
  /** Names of fields, however deep; keys of records that the writer's own data makes are none. */
  const fieldsOf = (value: unknown): readonly string[] => {
    if (Array.isArray(value)) return value.flatMap(fieldsOf);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) => [
      name,
      ...(name === 'counts' ? [] : fieldsOf(inner)),
    ]);
  };

  it('names every field of a plain file and of an encrypted one', async () => {
    await live();
    const backup = await makeBackup(history);
    const sealed: unknown = JSON.parse(await backupFile(backup, 'x'));
    const fields = [...new Set([...fieldsOf(backup), ...fieldsOf(sealed)])];
    expect(fields.length).toBeGreaterThan(40);
    expect(fields.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('tells the version', () => {
    expect(page).toContain(`\`version\` is ${backupVersion}`);
  });
});

describe('what is exported can be imported', () => {
  it('even when the history holds a row that is not understood: it stays where it is', async () => {
    await live();
    await history.add({ ...reply({ id: 'odd' }), stance: 'sideways' as never });
    const text = await exported();
    expect(await importBackup(text, 'merge', history)).toEqual({ ok: true, clients: 1, replies: 2 });
    expect(await history.count()).toBe(3);
  });
});

describe('a broken file changes nothing and says why', () => {
  const change = (edit: (backup: Record<string, unknown>) => void) => (text: string) => {
    const backup = JSON.parse(text) as Record<string, unknown>;
    edit(backup);
    return JSON.stringify(backup);
  };
  it.each([
    ['empty', () => '', { reason: 'not-json' }],
    ['cut off', (text: string) => text.slice(0, -20), { reason: 'not-json' }],
    ['something else', () => '{"name":"x"}', { reason: 'not-a-backup' }],
    ['a list', () => '[]', { reason: 'not-a-backup' }],
    [
      'of a later version',
      change((backup) => (backup.version = 99)),
      { reason: 'newer-version', version: 99 },
    ],
    [
      'with a client without a name',
      change((backup) => (backup.clients = [{ ...(backup.clients as object[])[0], name: 7 }])),
      { reason: 'broken', where: 'clients.0.name' },
    ],
    [
      'with a score of 200',
      change((backup) => (backup.history = [{ ...(backup.history as object[])[0], score: 200 }])),
      { reason: 'broken', where: 'history.0.score' },
    ],
    ['without settings', change((backup) => delete backup.settings), { reason: 'broken', where: 'settings' }],
  ])('%s', async (_, broken, fault) => {
    await live();
    const before = await everything();
    const imported = await importBackup(broken(await exported()), 'replace', history);
    expect(imported).toEqual({ ok: false, fault });
    expect(await everything()).toEqual(before);
  });

  it('a byte order mark is no fault', async () => {
    await live();
    expect(await importBackup(`\uFEFF${await exported()}`, 'replace', history)).toMatchObject({ ok: true });
  });
});

describe('an import that is cut off', () => {
  const other = async () => {
    await live();
    const text = await exported();
    await eraseEverything(history);
    await clientBook.change(addClient({ name: 'Cy', address: 'cy@new.example' }, { id: 'cy', at: 9 }));
    await history.add(reply({ id: 'r9' }));
    return text;
  };

  it('by a database that refuses goes back and says so', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const text = await other();
    const before = await everything();
    const refusing = { ...history, load: () => Promise.reject(new Error('full')) };

    const imported = await importBackup(text, 'replace', refusing);

    expect(imported).toEqual({ ok: false, fault: { reason: 'not-written' } });
    expect(await everything()).toEqual(before);
  });

  it('by death before the history was written goes back at the next start', async () => {
    const text = await other();
    const before = await everything();
    // Never answers, as a page that was closed never does: its locks are then given back by the browser.
    const locks = vi.spyOn(navigator.locks, 'request').mockImplementation(unlocked);
    void importBackup(text, 'replace', { ...history, load: () => new Promise(() => {}) });
    await vi.waitFor(async () => expect((await clientBook.get())[0]?.id).toBe('anna'));
    locks.mockRestore();

    await recoverImport(history);

    expect(await everything()).toEqual(before);
    expect((await findStoredItems(history)).map(({ name }) => name)).not.toContain('import');
  });

  it('by death after the history was written is taken as done', async () => {
    const text = await other();
    const locks = vi.spyOn(navigator.locks, 'request').mockImplementation(unlocked);
    const dying: History = { ...history, hasMark: () => new Promise(() => {}) };
    void importBackup(text, 'replace', dying);
    await vi.waitFor(async () => expect(await history.count()).toBe(2));
    locks.mockRestore();

    await recoverImport(history);

    expect((await clientBook.get()).map(({ id }) => id)).toEqual(['anna']);
    expect((await history.all()).map(({ id }) => id)).toEqual(['r1', 'r2']);
    expect((await findStoredItems(history)).map(({ name }) => name)).not.toContain('import');
  });

  it('at any write at all leaves all of before or all of after', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const outcomes = new Set<string>();
    let died = true;
    for (let last = 0; died; last += 1) {
      fakeBrowser.reset();
      history = openHistory(`evenkeel-${crypto.randomUUID()}`, () => 'Europe/Berlin');
      const text = await other();
      const before = await everything();
      const life = { writes: last, dead: false };
      const lived = dyingAt(life);
      await importBackup(text, 'replace', lived);
      vi.mocked(fakeBrowser.storage.local.set).mockRestore();
      vi.mocked(fakeBrowser.storage.local.remove).mockRestore();
      died = life.dead;

      await recoverImport(history);

      const ids = (await clientBook.get()).map(({ id }) => id);
      const done = ids.includes('anna');
      outcomes.add(done ? 'after' : 'before');
      const after = { ids: ['anna'], rows: ['r1', 'r2'] };
      const now = { ids, rows: (await history.all()).map(({ id }) => id) };
      expect(done ? now : await everything()).toEqual(done ? after : before);
      expect(await storage.getItem(journalKey)).toBeNull();
    }
    expect([...outcomes].sort()).toEqual(['after', 'before']);
  });

  /** From a certain write on nothing is written any more, to storage or to the database. */
  function dyingAt(life: { writes: number; dead: boolean }): History {
    const write = async <T>(work: () => Promise<T>): Promise<T> => {
      life.writes -= 1;
      if (life.writes < 0) {
        life.dead = true;
        throw new Error('dead');
      }
      return work();
    };
    const { local } = fakeBrowser.storage;
    const [set, remove] = [local.set.bind(local), local.remove.bind(local)];
    vi.spyOn(local, 'set').mockImplementation((items) => write(() => set(items)));
    vi.spyOn(local, 'remove').mockImplementation((keys) => write(() => remove(keys)));
    return {
      ...history,
      load: (...given) => write(() => history.load(...given)),
      dropMark: (id) => write(() => history.dropMark(id)),
    };
  }

  it('and whose notice is damaged puts no rubbish back: what stands stays, the notice is kept aside', async () => {
    await live();
    const before = await everything();
    await storage.setItem(journalKey, { id: 'x', clients: 'none', settings: 7 });
    await recoverImport(history);
    expect(await everything()).toEqual(before);
    expect(await findAsides()).toMatchObject([{ name: 'import', value: { clients: 'none' } }]);
    expect(await storage.getItem(journalKey)).toBeNull();
  });

  const unlocked = ((_: string, work: () => unknown) =>
    Promise.resolve(work())) as typeof navigator.locks.request;
});

describe('a salt that is damaged', () => {
  const damaged = { half: 'grain' };
  beforeEach(async () => {
    await live();
    await fakeBrowser.storage.local.set({ salt: damaged });
  });
  const aside = async () => (await findAsides()).map(({ name, value }) => [name, value]);

  it('is set aside once, however many look at once, and replies go on being counted', async () => {
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => hashAddress('bob@other.example')));
    expect(new Set([first, ...others]).size).toBe(1);
    expect(await hashAddress('bob@other.example')).toBe(first);
    expect(await aside()).toEqual([['salt', damaged]]);
  });

  it('spoils no backup: what is exported can be imported', async () => {
    expect(await importBackup(await exported(), 'replace', history)).toMatchObject({ ok: true });
    expect(await aside()).toEqual([['salt', damaged]]);
  });

  it('is not written over by that of a file, but set aside before', async () => {
    const text = JSON.stringify({ ...(await makeBackup(history)), salt: 'from the file' });
    await fakeBrowser.storage.local.clear();
    await fakeBrowser.storage.local.set({ salt: damaged });
    expect(await importBackup(text, 'merge', history)).toMatchObject({ ok: true });
    expect(await aside()).toEqual([['salt', damaged]]);
    expect(await storage.getItem('local:salt')).toBe('from the file');
  });

  it('stays where it is while the disk is full: a backup is made, a hash is not', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await makeBackup(history)).toMatchObject({ clients: [{ id: 'anna' }], salt: null });
    await expect(hashAddress('bob@other.example')).rejects.toThrow('QUOTA');
    expect((await fakeBrowser.storage.local.get('salt')).salt).toEqual(damaged);
    vi.restoreAllMocks();
  });
});

describe('what is stored', () => {
  it('is listed by name, with count and size', async () => {
    await live();
    const items = await findStoredItems(history);
    expect(items.map(({ name, where, count }) => [name, where, count])).toEqual([
      ['settings', 'local', 1],
      ['clients', 'local', 1],
      ['history', 'database', 2],
      ['salt', 'local', 1],
    ]);
    for (const { bytes } of items) expect(bytes).toBeGreaterThan(10);
  });

  it('is gone after erasing everything', async () => {
    await live();
    await fakeBrowser.storage.session.set({ 'report:c1': { text: 'a draft' }, 'focus:7': {} });
    expect(await eraseEverything(history)).toEqual({ left: [] });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await fakeBrowser.storage.session.get()).toEqual({});
    expect(await history.findWeeks()).toEqual([]);
  });

  it('is erased as far as it lets itself be, and the rest is named', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await live();
    const refusing = { ...history, clear: () => Promise.reject(new Error('locked')) };
    expect(await eraseEverything(refusing)).toMatchObject({ left: [{ name: 'history', count: 2 }] });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('does not come back with a change that was on its way', async () => {
    await live();
    const changes = Array.from({ length: 20 }, (_, n) =>
      clientBook.change(addNote('anna', note, { id: `late-${n}`, at: n })),
    );
    await eraseEverything(history);
    await Promise.all(changes);
    expect(await clientBook.get()).toEqual([]);
  });
});
