import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findAsides } from '../../../lib/browser/aside';
import { lockedItem } from '../../../lib/browser/locked-item';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const put = (items: Record<string, unknown>) => fakeBrowser.storage.local.set(items);
const stored = () => fakeBrowser.storage.local.get();

/** An item in its third version: a name, then a list of names, then a list of records. */
const peopleIn = (version: 1 | 2 | 3) =>
  lockedItem<readonly { readonly name: string }[]>('local:settings', {
    fallback: [],
    version,
    migrations: {
      2: (name) => [v.parse(v.string(), name)],
      3: (names) => v.parse(v.array(v.string()), names).map((name) => ({ name })),
    },
    schema: v.array(v.object({ name: v.string() })),
    repair: (broken) =>
      (Array.isArray(broken) ? broken : []).filter((one): one is { name: string } =>
        v.is(v.object({ name: v.string() }), one),
      ),
  });

describe('a value of an older version', () => {
  it.each([
    ['the first, which wrote no version', { settings: 'Anna' }],
    ['the first', { settings: 'Anna', settings$: { v: 1 } }],
    ['the second', { settings: ['Anna'], settings$: { v: 2 } }],
    ['the third', { settings: [{ name: 'Anna' }], settings$: { v: 3 } }],
  ])('%s is read, written down as the present one, and nothing is set aside', async (_, items) => {
    await put(items);
    expect(await peopleIn(3).get()).toEqual([{ name: 'Anna' }]);
    expect(await stored()).toEqual({ settings: [{ name: 'Anna' }], settings$: { v: 3 } });
  });

  it('is migrated once, however many windows look at once, and a change meanwhile is not lost', async () => {
    await put({ settings: 'Anna' });
    const windows = Array.from({ length: 20 }, () => peopleIn(3));
    await Promise.all(
      windows.map((item, n) =>
        n % 2 === 0 ? item.get() : item.change((people) => [...people, { name: `${n}` }]),
      ),
    );
    const names = (await peopleIn(3).get()).map(({ name }) => name);
    expect(names[0]).toBe('Anna');
    expect(names).toHaveLength(11);
    expect(await findAsides()).toEqual([]);
  });

  it('that its migration does not understand is set aside', async () => {
    await put({ settings: { not: 'a name' }, settings$: { v: 1 } });
    expect(await peopleIn(3).get()).toEqual([]);
    expect(await findAsides()).toMatchObject([{ name: 'settings', value: { not: 'a name' } }]);
    expect(await stored()).toMatchObject({ settings: [], settings$: { v: 3 } });
  });

  it('stays as it is while the disk is full, and is read all the same', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await put({ settings: ['Anna'], settings$: { v: 2 } });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await peopleIn(3).get()).toEqual([{ name: 'Anna' }]);
    expect(await stored()).toEqual({ settings: ['Anna'], settings$: { v: 2 } });
  });
});

describe('a value of a later version', () => {
  const later = { settings: [{ name: 'Anna', born: 1990 }, 'a form unknown here'], settings$: { v: 4 } };

  it('is set aside whole before the part that can be understood is taken on', async () => {
    await put(later);
    expect(await peopleIn(3).get()).toEqual([{ name: 'Anna', born: 1990 }]);
    expect(await findAsides()).toMatchObject([{ name: 'settings', value: later.settings }]);
    expect(await stored()).toMatchObject({ settings$: { v: 3 } });
  });

  it('is not touched while it cannot be set aside', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await put(later);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const item = peopleIn(3);
    expect(await item.get()).toEqual([{ name: 'Anna', born: 1990 }]);
    await expect(item.change((people) => people)).rejects.toThrow('QUOTA');
    expect(await stored()).toEqual(later);
  });
});

describe('a version that says nothing', () => {
  it.each([7, 'two', null, { v: 'x' }, { v: -1 }, { v: 1.5 }])('%j is taken for the first', async (meta) => {
    await put({ settings: 'Anna', settings$: meta });
    expect(await peopleIn(3).get()).toEqual([{ name: 'Anna' }]);
  });
});
