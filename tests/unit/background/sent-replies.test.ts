import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clientBook } from '../../../lib/browser/client-book';
import { hashAddress } from '../../../lib/browser/hash-address';
import { addClient } from '../../../lib/clients/changes';
import { type World, fromGmail, harsh, newWorld, snapshot } from './world';

let world: World;
beforeEach(() => {
  world = newWorld();
});

const send = (composeId = 'c1') => world.start().handlers.draftSent({ composeId, brake: 'none' }, fromGmail);
const read = (change = {}) => world.start().handlers.coachDraft(snapshot(change), fromGmail);

describe('a reply that was sent', () => {
  it('becomes one row of numbers', async () => {
    await read();
    expect(await send()).toEqual({ ok: true });

    const [row, ...more] = await world.history.all();
    expect(more).toEqual([]);
    expect(row).toMatchObject({ sentAt: world.clock.now, brake: 'none', rewritesApplied: 0, dismissed: 0 });
    expect(row?.words).toBeGreaterThan(10);
    expect(row?.score).toBe(row?.firstScore);
    expect(row?.counts.vague).toBe(1);
  });

  it('leaves no word and no address in the row', async () => {
    await read();
    await send();
    const written = JSON.stringify(await world.history.all()).toLowerCase();
    for (const word of [
      ...harsh.split(/\W+/).filter((one) => one.length > 5),
      'anna',
      'client.example',
      'files',
    ])
      expect(written).not.toContain(word.toLowerCase());
  });

  it('counts a recipient who is in no book under a hash, always the same, never the address', async () => {
    await read();
    await send();
    const [row] = await world.history.all();
    expect(row?.clientId).toBe(await hashAddress(' Anna@Client.example'));
    expect(row?.clientId).not.toBe(await hashAddress('bob@client.example'));
  });

  it('counts a client of the book under the id there', async () => {
    await clientBook.change(
      addClient({ name: 'Anna', address: 'anna@client.example' }, { id: 'anna', at: 1 }),
    );
    await read();
    await send();
    expect(await world.history.all()).toMatchObject([{ clientId: 'anna' }]);
  });

  it.each([
    ['full', 'QUOTA_BYTES quota exceeded', [{ clientId: null, words: 30 }]],
    ['broken', 'gone', []],
  ])(
    'with a disk that is %s for the salt is counted if asking again will not help',
    async (_, fault, rows) => {
      vi.spyOn(console, 'error').mockImplementation(() => {});
      await read();
      vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error(fault));
      await send().catch(() => {});
      expect(await world.history.all()).toMatchObject(rows);
      vi.restoreAllMocks();
    },
  );

  it('told twice is one row, also when told to two workers at once', async () => {
    await read();
    await send();
    await Promise.all([send(), send()]);
    expect(await world.history.count()).toBe(1);
  });

  it('is counted although its compose was closed before', async () => {
    await read();
    await world.start().handlers.closeDraft({ composeId: 'c1' }, fromGmail);
    expect(await send()).toEqual({ ok: true });
    expect(await world.history.count()).toBe(1);
  });

  it('is no row when it was practice, paused, or never read', async () => {
    await read({ composeId: 'practice', kind: 'practice' });
    expect(await send('practice')).toEqual({ ok: false });
    await read();
    await world.start().handlers.pause({ composeId: 'c1', scope: 'mail', on: true }, fromGmail);
    expect(await send()).toEqual({ ok: false });
    expect(await send('never read')).toEqual({ ok: false });
    expect(await world.history.count()).toBe(0);
  });
});

describe('a send that was withdrawn', () => {
  const withdraw = (composeId = 'c1') => world.start().handlers.sendWithdrawn({ composeId }, fromGmail);

  it('takes its own row and no other', async () => {
    await read({ composeId: 'a' });
    await read({ composeId: 'b' });
    await send('a');
    await send('b');
    const [a] = await world.history.all();

    expect(await withdraw('b')).toEqual({ ok: true });

    expect(await world.history.all()).toEqual([a]);
  });

  it('and sent again is one row', async () => {
    await read();
    await send();
    await withdraw();
    await read({ revision: 2 });
    await send();
    expect(await world.history.count()).toBe(1);
  });

  it('that was never seen takes nothing', async () => {
    await read();
    await send();
    expect(await withdraw('other')).toEqual({ ok: false });
    expect(await withdraw()).toEqual({ ok: true });
    expect(await withdraw()).toEqual({ ok: false });
    expect(await world.history.count()).toBe(0);
  });
});
