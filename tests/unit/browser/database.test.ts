import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openHistory } from '../../../lib/browser/history';
import { reply } from '../week/replies';

let name: string;
beforeEach(() => {
  name = `evenkeel-${crypto.randomUUID()}`;
});
const open = () => openHistory(name, () => 'Europe/Berlin');
const ids = async (history: ReturnType<typeof open>) => (await history.all()).map(({ id }) => id);

describe('another version of the database', () => {
  /** What a later release would do: one table more. */
  const later = (blocked?: () => void) =>
    openDB(name, 20, {
      upgrade: (db) => void db.createObjectStore('more', { keyPath: 'id' }),
      ...(blocked && { blocked }),
    });

  it('is not held up by a window that is open still: the upgrade goes through', async () => {
    const old = open();
    await old.add(reply({ id: 'r1' }));
    const blocked = vi.fn<() => void>();

    const db = await later(blocked);

    expect(await db.count('replies')).toBe(1);
    expect(blocked).not.toHaveBeenCalled();
    db.close();
  });

  it('made by a later release is read and written by this one, nothing lost', async () => {
    const first = open();
    await first.add(reply({ id: 'r1' }));
    first.close();
    const db = await later();
    await db.put('more', { id: 'x' });
    db.close();

    const again = open();
    await again.add(reply({ id: 'r2', sentAt: reply().sentAt + 1 }));

    expect(await ids(again)).toEqual(['r1', 'r2']);
    again.close();
    const still = await later();
    expect(await still.count('more')).toBe(1);
    still.close();
  });

  it('passing by does not stop a window of this one: it writes on afterwards', async () => {
    const old = open();
    await old.add(reply({ id: 'r1' }));
    const db = await later();
    db.close();
    await old.add(reply({ id: 'r2', sentAt: reply().sentAt + 1 }));
    expect(await ids(old)).toEqual(['r1', 'r2']);
    expect((await old.findWeek('2026-11-16')).replies).toBe(2);
  });

  it('held open by a tab that does not let go: what is written waits, and is there once it lets go', async () => {
    // What stood here before the first version.
    const before = await rawOpen(name, 1);
    const history = open();
    let isWritten = false;
    const writing = history.add(reply({ id: 'r1' })).then(() => (isWritten = true));
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(isWritten).toBe(false);
    before.close();
    await writing;
    expect(await ids(history)).toEqual(['r1']);
  });

  it('that cannot be opened at all says so each time, and is opened when it can be', async () => {
    const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    const history = open();
    await expect(history.add(reply({ id: 'r1' }))).rejects.toThrow(/backing store/);
    await expect(history.count()).rejects.toThrow(/backing store/);
    refused.mockRestore();
    const next = open();
    await next.add(reply({ id: 'r1' }));
    expect(await next.count()).toBe(1);
  });

  it('two windows and the worker write at once and lose nothing', async () => {
    const windows = [open(), open(), open()];
    await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        windows[n % 3]?.add(reply({ id: `r${String(n).padStart(2, '0')}` })),
      ),
    );
    const [first] = windows;
    if (!first) throw new Error('no window');
    expect(await first.count()).toBe(60);
    expect((await first.findWeek('2026-11-16')).replies).toBe(60);
  });
});

describe('a transaction that the browser aborts', () => {
  it.each(['add', 'remove', 'reassign', 'forgetBefore', 'clear'] as const)(
    '%s leaves rows and totals as they were',
    async (name_) => {
      const history = open();
      await history.load([reply({ id: 'r1', clientId: 'a' }), reply({ id: 'r2', clientId: 'b' })], 'merge');
      const before = [await history.all(), await history.findWeek('2026-11-16')];
      const aborted = abortAtWriteOf('days');

      const work = {
        add: () => history.add(reply({ id: 'r3' })),
        remove: () => history.remove('r1'),
        reassign: () => history.reassign('a', 'b'),
        forgetBefore: () => history.forgetBefore(reply().sentAt + 1),
        clear: () => history.clear(),
      }[name_];
      await expect(work()).rejects.toThrow(/abort|not allowed/i);

      expect(aborted.count()).toBeGreaterThan(0);
      aborted.restore();
      expect([await history.all(), await history.findWeek('2026-11-16')]).toEqual(before);
    },
  );

  it('and the next one goes through', async () => {
    const history = open();
    const aborted = abortAtWriteOf('days');
    await expect(history.add(reply({ id: 'r1' }))).rejects.toThrow(/abort|not allowed/i);
    aborted.restore();
    await history.add(reply({ id: 'r1' }));
    expect(await history.count()).toBe(1);
    expect((await history.findWeek('2026-11-16')).replies).toBe(1);
  });
});

/** Opens it as a tab does that nobody can ask to let go. */
const rawOpen = (database: string, version: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(database, version);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
  });

/** Aborts every transaction that writes into this store, as a browser does that runs out of room. */
function abortAtWriteOf(store: string): { count(): number; restore(): void } {
  let count = 0;
  const spies = (['put', 'delete', 'clear'] as const).map((how) => {
    const real = IDBObjectStore.prototype[how] as (...given: unknown[]) => IDBRequest;
    return vi.spyOn(IDBObjectStore.prototype, how).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      const request = real.apply(this, given);
      if (this.name === store) {
        count += 1;
        this.transaction.abort();
      }
      return request as never;
    });
  });
  return { count: () => count, restore: () => spies.forEach((spy) => spy.mockRestore()) };
}
