import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dropAside, findAsides } from '../../../lib/browser/aside';
import { clientBook } from '../../../lib/browser/client-book';
import { defaultSettings, settings } from '../../../lib/browser/settings';
import { shareOnce } from '../../../lib/browser/sync/round';
import { sharing } from '../../../lib/browser/sync/sharing';
import { addClient } from '../../../lib/clients/changes';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const stored = (values: Record<string, unknown>) => fakeBrowser.storage.local.set(values);

describe('writing', () => {
  it('fifty writers at once lose nothing', async () => {
    await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        clientBook.change(
          addClient({ name: `Client ${n}`, address: `c${n}@x.example` }, { id: `c${n}`, at: n }),
        ),
      ),
    );
    expect((await clientBook.get()).map(({ id }) => id).sort()).toEqual(
      Array.from({ length: 50 }, (_, n) => `c${n}`).sort(),
    );
  });

  it('a change that throws leaves what was there, and the next one through', async () => {
    await settings.change((old) => ({ ...old, sensitivity: 'keen' }));
    const broken = settings.change(() => {
      throw new Error('bug');
    });
    await expect(broken).rejects.toThrow('bug');
    await settings.change((old) => ({ ...old, welcomed: true }));
    expect(await settings.get()).toEqual({ ...defaultSettings, sensitivity: 'keen', welcomed: true });
  });

  it('tells watchers the value and the one before', async () => {
    const seen: unknown[] = [];
    const stop = settings.watch((value, before) => seen.push([before.brake, value.brake]));
    await settings.change((old) => ({ ...old, brake: 'off' }));
    stop();
    await settings.change((old) => ({ ...old, brake: 'hot' }));
    expect(seen).toEqual([['hot', 'off']]);
  });
});

describe('a value that cannot be understood', () => {
  it.each([
    ['a text', 'settings', defaultSettings],
    ['a number', 7, defaultSettings],
    ['a list', [], defaultSettings],
    ['no coaching', { ...defaultSettings, coaching: 'yes' }, defaultSettings],
    [
      'one setting broken, another chosen',
      { ...defaultSettings, brake: 'sometimes', sensitivity: 'keen' },
      { ...defaultSettings, sensitivity: 'keen' },
    ],
  ])('settings: %s', async (_, broken, repaired) => {
    await stored({ settings: broken });

    expect(await settings.get()).toEqual(repaired);
    expect(await findAsides()).toMatchObject([{ name: 'settings', value: broken }]);
    expect((await fakeBrowser.storage.local.get('settings')).settings).toEqual(repaired);
  });

  it('settings: one that a later release added is no fault', async () => {
    await stored({ settings: { sensitivity: 'gentle' } });
    expect(await settings.get()).toEqual({ ...defaultSettings, sensitivity: 'gentle' });
    expect(await findAsides()).toEqual([]);
  });

  it('clients: one damaged note costs neither the other notes nor the client', async () => {
    const [anna] = addClient({ name: 'Anna', address: 'a@x.example' }, { id: 'anna', at: 1 })([]);
    const note = {
      id: 'n1',
      kind: 'like',
      field: null,
      text: 'Short',
      because: null,
      on: true,
      updatedAt: 1,
    };
    const broken = { ...anna, domain: 7, notes: [note, { ...note, kind: 'rumour' }, null], dismissed: 'x' };
    await stored({ clients: [broken] });

    expect(await clientBook.get()).toEqual([{ ...anna, notes: [note] }]);
    expect(await findAsides()).toMatchObject([{ value: [broken] }]);
  });

  it('clients: those that are whole stay', async () => {
    const [anna] = addClient({ name: 'Anna', address: 'a@x.example' }, { id: 'anna', at: 1 })([]);
    await stored({ clients: [anna, { id: 'half' }, null] });
    expect((await clientBook.get()).map(({ id }) => id)).toEqual(['anna']);
    expect(await findAsides()).toMatchObject([{ name: 'clients', value: [anna, { id: 'half' }, null] }]);
  });

  it.each([
    ['a text', 'on'],
    ['on, and nothing known', { on: true }],
    ['a number for yes', { ...sharing.fallback, on: 1 }],
    [
      'times that are none',
      { ...sharing.fallback, on: true, known: { 'note:n1': { at: 'now', sense: null } } },
    ],
  ])('sharing: %s is off, so that nothing leaves by mistake', async (_, broken) => {
    await clientBook.change(addClient({ name: 'Anna', address: 'a@x.example' }, { id: 'anna', at: 1 }));
    await stored({ sharing: broken });
    await shareOnce({ clientBook, settings, now: () => 9 });
    expect(await sharing.get()).toEqual(sharing.fallback);
    expect(await findAsides()).toMatchObject([{ name: 'sharing', value: broken }]);
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });

  it('is set aside once, however many look at once', async () => {
    await stored({ clients: 'broken' });
    await Promise.all([clientBook.get(), clientBook.get(), clientBook.change((old) => old)]);
    expect(await findAsides()).toHaveLength(1);
  });

  it('is never overwritten by a change before it was set aside', async () => {
    await stored({ clients: 'broken' });
    await clientBook.change(addClient({ name: 'Anna', address: null }, { id: 'anna', at: 1 }));
    expect(await findAsides()).toMatchObject([{ value: 'broken' }]);
    expect(await clientBook.get()).toHaveLength(1);
  });

  it('stays where it is while the disk is full: reading goes on, writing says no', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await stored({ clients: 'broken' });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));

    expect(await clientBook.get()).toEqual([]);
    await expect(clientBook.change((old) => old)).rejects.toThrow('QUOTA');
    expect((await fakeBrowser.storage.local.get('clients')).clients).toBe('broken');
  });

  it('does not reach watchers', async () => {
    const seen: unknown[] = [];
    const stop = settings.watch((value) => seen.push(value));
    await stored({ settings: { ...defaultSettings, brake: 'sometimes', welcomed: true } });
    await vi.waitFor(() => expect(seen.length).toBeGreaterThan(0));
    stop();
    for (const value of seen) expect(value).toEqual({ ...defaultSettings, welcomed: true });
  });

  it('can be dropped by the writer', async () => {
    await stored({ clients: 'broken', settings: 'broken' });
    await Promise.all([clientBook.get(), settings.get()]);
    const [first] = await findAsides();
    if (first) await dropAside(first);
    expect(await findAsides()).toHaveLength(1);
  });
});
