import { fakeBrowser } from 'wxt/testing/fake-browser';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { journalKey } from '../../../lib/browser/backup';
import { clientBook } from '../../../lib/browser/client-book';
import { settings } from '../../../lib/browser/settings';
import { clearAccount } from '../../../lib/browser/sync/account';
import { rememberRemovedMs } from '../../../lib/browser/sync/reconcile';
import { shareOnce } from '../../../lib/browser/sync/round';
import { sharing, switchSharing } from '../../../lib/browser/sync/sharing';
import { addClient, addNote, changeNote, removeClient, removeNote } from '../../../lib/clients/changes';

const start = Date.parse('2026-11-18T10:00:00Z');
const account = () => fakeBrowser.storage.sync.get();
const word = { kind: 'reminder', field: null, because: null } as const;
let world = { now: start };

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  world = { now: start };
});

/** One browser of the writer: its own storage, its own clock, and the account all of them see. */
function device({ skew = 0, id = 'anna' } = {}) {
  let kept: Record<string, unknown> = {};
  const now = () => world.now + skew;
  /** Nothing else happens meanwhile: the fake browser has one local storage, which the devices take in turns. */
  const use = async <T>(work: () => Promise<T>): Promise<T> => {
    await fakeBrowser.storage.local.clear();
    await fakeBrowser.storage.local.set(kept);
    try {
      return await work();
    } finally {
      kept = structuredClone(await fakeBrowser.storage.local.get());
      world.now += 1_000;
    }
  };
  const share = () => use(() => shareOnce({ clientBook, settings, now }));
  const own = {
    use,
    share,
    on: async () => {
      await use(() => switchSharing(true));
      await share();
    },
    off: () => use(() => switchSharing(false)),
    client: () =>
      use(() =>
        clientBook.change(addClient({ name: 'Anna', address: 'anna@client.example' }, { id, at: now() })),
      ),
    note: (noteId: string, text = noteId) =>
      use(() => clientBook.change(addNote(id, { ...word, text }, { id: noteId, at: now() }))),
    edit: (noteId: string, text: string) =>
      use(() =>
        clientBook.change((book) =>
          book.reduce((all, client) => changeNote(client.id, noteId, { text }, now())(all), book),
        ),
      ),
    remove: (noteId: string) =>
      use(() =>
        clientBook.change((book) =>
          book.reduce((all, client) => removeNote(client.id, noteId, now())(all), book),
        ),
      ),
    notes: () =>
      use(async () =>
        (await clientBook.get()).flatMap(({ notes }) => notes.map(({ text }) => text)).toSorted(),
      ),
    clients: () => use(() => clientBook.get()),
    choose: (change: Partial<Awaited<ReturnType<typeof settings.get>>>) =>
      use(() => settings.change((old) => ({ ...old, ...change }))),
    settings: () => use(() => settings.get()),
    sharing: () => use(() => sharing.get()),
  };
  return own;
}

/** Two browsers that share, one note known to both. */
async function pair({ skew = 0 } = {}) {
  const [a, b] = [device(), device({ skew, id: 'other' })];
  await a.client();
  await a.note('n1', 'Likes short mails');
  await a.on();
  await b.on();
  return [a, b] as const;
}
type Device = ReturnType<typeof device>;
const settle = async (...devices: readonly Device[]) => {
  for (let round = 0; round < 3; round += 1) for (const one of devices) await one.share();
};

describe('off, as it is unless switched on', () => {
  it('nothing is put into the account, whatever is done', async () => {
    const a = device();
    await a.client();
    await a.note('n1');
    await a.choose({ sensitivity: 'keen' });
    await a.share();
    expect(await account()).toEqual({});
  });

  it('nothing is taken from it', async () => {
    const [, b] = await pair();
    await b.off();
    const c = device();
    await c.share();
    expect(await c.clients()).toEqual([]);
    expect((await b.clients()).length).toBe(1);
  });
});

describe('what leaves', () => {
  it('is settings that mean the same everywhere, and notes with their client; nothing else', async () => {
    const a = device();
    await a.client();
    await a.note('n1', 'Likes short mails');
    await a.choose({ wordingsIgnored: ['words of a mail'], retentionWeeks: 4, notClients: ['bank.example'] });
    await a.use(() => fakeBrowser.storage.local.set({ salt: 'grain', 'aside:x:1': 'odd' }));
    await a.on();
    const names = ['brake', 'coaching', 'codesOff', 'notClients', 'rulesOff', 'sensitivity'];
    expect(Object.keys(await account()).toSorted()).toEqual([
      'note:n1',
      ...names.map((name) => `setting:${name}`),
    ]);
    expect((await account())['note:n1']).toEqual({
      v: 1,
      at: expect.any(Number),
      value: {
        client: { id: 'anna', name: 'Anna', addresses: ['anna@client.example'], domain: null },
        ...word,
        text: 'Likes short mails',
        on: true,
      },
    });
    expect(JSON.stringify(await account())).not.toMatch(/words of a mail|grain|odd/);
  });
});

describe('two browsers', () => {
  it('have the same notes and choices after each has had its turn', async () => {
    const [a, b] = await pair();
    expect(await b.notes()).toEqual(['Likes short mails']);
    await b.use(() =>
      clientBook.change(addNote('anna', { ...word, text: 'From b' }, { id: 'n2', at: world.now })),
    );
    await a.choose({ brake: 'off', rulesOff: ['soon'] });
    await settle(a, b);
    expect(await a.notes()).toEqual(['From b', 'Likes short mails']);
    expect(await b.notes()).toEqual(await a.notes());
    expect(await b.settings()).toMatchObject({ brake: 'off', rulesOff: ['soon'] });
  });

  it('say nothing more once they agree', async () => {
    const [a, b] = await pair();
    await settle(a, b);
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    await settle(a, b);
    expect(set).not.toHaveBeenCalled();
  });

  it('that both changed one note keep the later words', async () => {
    const [a, b] = await pair();
    await a.edit('n1', 'first');
    await b.edit('n1', 'second');
    await b.share();
    await settle(a, b);
    expect([await a.notes(), await b.notes()]).toEqual([['second'], ['second']]);
  });

  it('that changed different notes keep both, and different settings too', async () => {
    const [a, b] = await pair();
    await a.note('n2', 'two');
    await settle(a, b);
    await a.edit('n1', 'one by a');
    await b.edit('n2', 'two by b');
    await a.choose({ sensitivity: 'keen' });
    await b.choose({ brake: 'off' });
    await settle(b, a);
    for (const one of [a, b]) {
      expect(await one.notes()).toEqual(['one by a', 'two by b']);
      expect(await one.settings()).toMatchObject({ sensitivity: 'keen', brake: 'off' });
    }
  });

  it('a note removed on one is removed on the other; the client stays', async () => {
    const [a, b] = await pair();
    await a.remove('n1');
    await settle(a, b);
    expect(await b.notes()).toEqual([]);
    expect((await b.clients()).map(({ name }) => name)).toEqual(['Anna']);
    await settle(b, a);
    expect(await a.notes()).toEqual([]);
  });

  it('a note removed on one and changed later on the other is there again on both', async () => {
    const [a, b] = await pair();
    await a.remove('n1');
    await a.share();
    await b.edit('n1', 'still true');
    await settle(a, b);
    expect([await a.notes(), await b.notes()]).toEqual([['still true'], ['still true']]);
  });

  it('a client removed with its notes: the notes go everywhere, the client only here', async () => {
    const [a, b] = await pair();
    await a.use(() => clientBook.change(removeClient('anna')));
    await settle(a, b);
    expect(await a.clients()).toEqual([]);
    expect(await b.clients()).toMatchObject([{ name: 'Anna', notes: [] }]);
  });

  it('know one client by the address, although each made it by itself, and stay calm about it', async () => {
    const [a, b] = [device(), device({ id: 'zz' })];
    await a.client();
    await a.note('n1');
    await b.client();
    await b.note('n2');
    await a.on();
    await b.on();
    await settle(a, b);
    expect(await a.clients()).toMatchObject([{ id: 'anna', notes: [{ id: 'n1' }, { id: 'n2' }] }]);
    expect(await b.clients()).toMatchObject([{ id: 'zz', notes: [{ id: 'n2' }, { id: 'n1' }] }]);
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    await settle(a, b);
    expect(set).not.toHaveBeenCalled();
  });

  it('a browser that joins takes the choices of the account, not its own first ones', async () => {
    const a = device();
    await a.choose({ sensitivity: 'gentle', brake: 'off' });
    await a.on();
    const b = device();
    await b.choose({ sensitivity: 'keen' });
    await b.on();
    expect(await b.settings()).toMatchObject({ sensitivity: 'gentle', brake: 'off' });
    await settle(a, b);
    expect(await a.settings()).toMatchObject({ sensitivity: 'gentle', brake: 'off' });
  });
});

describe('a clock that is wrong', () => {
  it.each([
    ['a day behind', -86_400_000],
    ['a year ahead', 31_536_000_000],
  ])('%s: what is changed after it was seen counts, on either side', async (_, skew) => {
    const [a, b] = await pair({ skew });
    for (const [n, one] of [b, a, b, a, b].entries()) {
      await one.edit('n1', `words ${n}`);
      await one.choose({ rulesOff: [`rule-${n}`] });
      await settle(one, a, b);
      expect([await a.notes(), await b.notes()]).toEqual([[`words ${n}`], [`words ${n}`]]);
      expect((await a.settings()).rulesOff).toEqual([`rule-${n}`]);
      expect((await b.settings()).rulesOff).toEqual([`rule-${n}`]);
    }
    await a.remove('n1');
    await settle(a, b);
    expect([await a.notes(), await b.notes()]).toEqual([[], []]);
  });
});

describe('no room', () => {
  it('one note that is too long stays here and is counted; the others go', async () => {
    const a = device();
    await a.client();
    await a.note('long', 'x'.repeat(9_000));
    await a.note('angles', '<'.repeat(2_000));
    await a.note('n1');
    await a.on();
    expect(Object.keys(await account())).toContain('note:n1');
    expect(Object.keys(await account())).not.toContain('note:long');
    expect(Object.keys(await account())).not.toContain('note:angles');
    expect(await a.sharing()).toMatchObject({ on: true, leftOut: 2, failed: false });
    expect(await a.notes()).toHaveLength(3);
    await a.edit('long', 'short now');
    await a.share();
    expect(Object.keys(await account())).toContain('note:long');
  });

  it('as much goes as fits, the latest notes first; nothing is lost here', async () => {
    const a = device();
    await a.client();
    for (let n = 0; n < 30; n += 1) await a.note(`n${n}`, `${n} `.repeat(2_000));
    await a.on();
    const names = Object.keys(await account());
    const bytes = JSON.stringify(await account()).length;
    expect(bytes).toBeLessThan(102_400);
    expect(bytes).toBeGreaterThan(80_000);
    expect(names).toContain('note:n29');
    expect(names).not.toContain('note:n0');
    expect(names).toContain('setting:brake');
    expect(await a.notes()).toHaveLength(30);
    expect((await a.sharing()).leftOut).toBe(30 - names.filter((name) => name.startsWith('note:')).length);
  });

  it('no more items than browsers take', async () => {
    const a = device();
    await a.client();
    await a.use(() =>
      clientBook.change((book) =>
        Array.from({ length: 600 }, (_, n) => n).reduce(
          (all, n) => addNote('anna', { ...word, text: `${n}` }, { id: `n${n}`, at: n })(all),
          book,
        ),
      ),
    );
    await a.on();
    expect(Object.keys(await account()).length).toBeLessThanOrEqual(512);
    expect((await a.sharing()).leftOut).toBeGreaterThan(80);
  });

  it('a sync that refuses is said, keeps what is here, and is tried again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const a = device();
    await a.client();
    await a.note('n1');
    const set = vi
      .spyOn(fakeBrowser.storage.sync, 'set')
      .mockRejectedValue(new Error('MAX_WRITE_OPERATIONS'));
    await a.on();
    expect(await a.sharing()).toMatchObject({ on: true, failed: true });
    expect(await a.notes()).toEqual(['n1']);
    set.mockRestore();
    await a.share();
    expect(await a.sharing()).toMatchObject({ failed: false });
    expect(Object.keys(await account())).toContain('note:n1');
  });
});

describe('rubbish in the account', () => {
  const notes = { v: 1, at: start, value: { client: { id: 'x' }, text: 7 } };
  it.each([
    ['a note that is none', { 'note:n1': notes }],
    ['a note without words', { 'note:n1': 'x' }],
    ['no times', { 'note:n1': { v: 1, at: 'yesterday' }, 'setting:brake': { v: 1, at: -1, value: 'off' } }],
    ['a time beyond all time', { 'note:n1': { v: 1, at: 1e300 } }],
    ['a setting that is none', { 'setting:brake': { v: 1, at: start + 1e9, value: 'sometimes' } }],
    ['a setting without a value', { 'setting:brake': { v: 1, at: start + 1e9 } }],
    ['settings that are not shared', { 'setting:welcomed': { v: 1, at: start + 1e9, value: false } }],
    ['keys of nobody', { 'note:': 1, x: null, 'setting:__proto__': { v: 1, at: start + 1e9, value: {} } }],
  ])('%s changes nothing here, and ours is put in its place', async (_, items) => {
    const [a, b] = await pair();
    await a.choose({ brake: 'hot-or-unanswered' });
    await settle(a, b);
    const before = [await a.clients(), await a.settings()];
    await fakeBrowser.storage.sync.set<Record<string, unknown>>(items);
    await settle(a, b);
    expect([await a.clients(), await a.settings()]).toEqual(before);
    expect(await b.notes()).toEqual(['Likes short mails']);
    const c = device({ id: 'c' });
    await c.on();
    expect(await c.notes()).toEqual(['Likes short mails']);
  });

  it('what a later version wrote is neither read nor written over', async () => {
    const [a, b] = await pair();
    const later = { v: 2, at: start + 1e9, words: 'unknown here' };
    await fakeBrowser.storage.sync.set({ 'note:n1': later, 'setting:brake': later });
    await a.edit('n1', 'changed here');
    await a.choose({ brake: 'off' });
    await settle(a, b);
    expect(await account()).toMatchObject({ 'note:n1': later, 'setting:brake': later });
    expect(await a.notes()).toEqual(['changed here']);
    expect(await b.notes()).toEqual(['Likes short mails']);
  });

  it('any value at all in place of an entry: no throw, valid storage, our own note still there', async () => {
    const junk = fc.oneof(
      fc.jsonValue(),
      fc.record({ v: fc.constant(1), at: fc.nat(), value: fc.jsonValue() }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('note:zz', 'setting:brake', 'setting:rulesOff', 'other'),
        junk,
        async (key, value) => {
          fakeBrowser.reset();
          const a = device();
          await a.client();
          await a.note('n1');
          await fakeBrowser.storage.sync.set({ [key]: value });
          await a.on();
          expect(await a.notes()).toContain('n1');
          expect(['off', 'hot', 'hot-or-unanswered']).toContain((await a.settings()).brake);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('an account that was emptied takes nothing from anybody: it is filled again', async () => {
    const [a, b] = await pair();
    await fakeBrowser.storage.sync.clear();
    await settle(b, a);
    expect(await a.notes()).toEqual(['Likes short mails']);
    expect(Object.keys(await account())).toContain('note:n1');
  });
});

describe('trouble here', () => {
  it('a client book that broke is not taken for removed notes: they come back from the account', async () => {
    const [a, b] = await pair();
    await a.use(() => fakeBrowser.storage.local.set({ clients: 'broken', settings: 7 }));
    await settle(a, b);
    expect([await a.notes(), await b.notes()]).toEqual([['Likes short mails'], ['Likes short mails']]);
    await a.remove('n1');
    await settle(a, b);
    expect([await a.notes(), await b.notes()]).toEqual([[], []]);
  });

  it('half an import does not spread', async () => {
    const [a, b] = await pair();
    await a.use(() =>
      fakeBrowser.storage.local.set({ [journalKey.slice('local:'.length)]: { id: 'x' }, clients: [] }),
    );
    await settle(a, b);
    expect(await b.notes()).toEqual(['Likes short mails']);
  });

  it('death at any write: the next round goes on, nothing is lost on either side', async () => {
    for (let last = 0; last < 12; last += 1) {
      fakeBrowser.reset();
      world = { now: start };
      const [a, b] = await pair();
      await a.edit('n1', 'by a');
      await b.use(() =>
        clientBook.change(addNote('anna', { ...word, text: 'by b' }, { id: 'n3', at: world.now })),
      );
      await b.choose({ brake: 'off' });
      await b.share();
      const revive = dieAfter(last);
      await a.share().catch(() => {});
      revive();
      await settle(a, b);
      for (const one of [a, b]) {
        expect(await one.notes()).toEqual(['by a', 'by b']);
        expect((await one.settings()).brake).toBe('off');
      }
    }
  });

  /** From the n-th write on nothing is written: as if the worker had ended there. */
  function dieAfter(n: number): () => void {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    let writes = 0;
    const { local, sync } = fakeBrowser.storage;
    // The first write of `use` itself puts this device's storage in place.
    const spies = [local, sync].map((area) => {
      const real = area.set.bind(area);
      return vi.spyOn(area, 'set').mockImplementation((items) => {
        writes += 1;
        return writes > n + 1 ? Promise.reject(new Error('dead')) : real(items);
      });
    });
    return () => spies.forEach((spy) => spy.mockRestore());
  }
});

describe('switched off', () => {
  it('leaves everything here and in the account', async () => {
    const [a, b] = await pair();
    const before = [await b.clients(), await b.settings(), await account()];
    await b.off();
    await b.share();
    expect([await b.clients(), await b.settings(), await account()]).toEqual(before);
    await a.remove('n1');
    await settle(a, b);
    expect(await b.notes()).toEqual(['Likes short mails']);
  });

  it('half-way through a round: what came stays, and nothing more leaves', async () => {
    const [a, b] = await pair();
    await a.note('n2', 'from a');
    await a.share();
    await b.edit('n1', 'only here');
    const before = await account();
    const get = fakeBrowser.storage.sync.get.bind(fakeBrowser.storage.sync);
    const spy = vi.spyOn(fakeBrowser.storage.sync, 'get').mockImplementation((async () => {
      const all = await get();
      await switchSharing(false);
      return all;
    }) as never);
    await b.share();
    spy.mockRestore();
    expect(await b.notes()).toEqual(['from a', 'only here']);
    expect(await account()).toEqual(before);
  });

  it('and on again: a choice made meanwhile counts, so does a removal', async () => {
    const [a, b] = await pair();
    await b.off();
    await b.choose({ brake: 'off' });
    await b.remove('n1');
    await b.on();
    await settle(a, b);
    expect((await a.settings()).brake).toBe('off');
    expect(await a.notes()).toEqual([]);
  });

  it('and taken out of the account: nobody loses what is here', async () => {
    const [a, b] = await pair();
    await a.use(clearAccount);
    await a.share();
    expect(await account()).toEqual({});
    expect((await a.sharing()).on).toBe(false);
    expect(await a.notes()).toEqual(['Likes short mails']);
    await b.share();
    expect(await b.notes()).toEqual(['Likes short mails']);
  });
});

describe('traces of what was removed', () => {
  it('go after half a year', async () => {
    const [a, b] = await pair();
    await a.remove('n1');
    await settle(a, b);
    expect((await account())['note:n1']).toEqual({ v: 1, at: expect.any(Number) });
    world.now += rememberRemovedMs + 1;
    await settle(a, b);
    expect(Object.keys(await account())).not.toContain('note:n1');
    expect([await a.notes(), await b.notes()]).toEqual([[], []]);
    expect(Object.keys((await a.sharing()).known)).not.toContain('note:n1');
  });
});
