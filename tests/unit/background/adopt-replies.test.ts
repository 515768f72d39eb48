import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { registerAlarms } from '../../../entrypoints/background/alarms';
import { clientBook } from '../../../lib/browser/client-book';
import { hashAddress, saltKey } from '../../../lib/browser/hash-address';
import { settings } from '../../../lib/browser/settings';
import { addAddress, addClient, setDomain } from '../../../lib/clients/changes';
import { type World, fromGmail, newWorld, snapshot } from './world';

let world: World;
beforeEach(() => {
  world = newWorld();
});

const anna = 'anna@client.example';
const bob = 'bob@client.example';

let sent = 0;
async function sendTo(address: string): Promise<void> {
  const composeId = `c${(sent += 1)}`;
  const { handlers } = world.start();
  await handlers.coachDraft(snapshot({ composeId, to: [{ address, name: 'Somebody' }] }), fromGmail);
  await handlers.draftSent({ composeId, brake: 'none' }, fromGmail);
  world.clock.now += 60_000;
}
const receivers = async () => (await world.history.all()).map((row) => row.clientId);
const add = (address: string | null, id: string) =>
  clientBook.change(addClient({ name: id, address }, { id, at: 1 }));

describe('replies sent before to strangers', () => {
  it('become those of the client who is made of that address, and nobody else’s', async () => {
    await sendTo(anna);
    await sendTo(bob);
    await sendTo(anna);
    await add(anna, 'anna');

    await world.start().adoptReplies();

    expect(await receivers()).toEqual(['anna', await hashAddress(bob), 'anna']);
  });

  it('follow an address a client gains later', async () => {
    await add(anna, 'anna');
    await sendTo(anna);
    await sendTo(bob);
    await clientBook.change(addAddress('anna', ` ${bob.toUpperCase()}`, 2));

    await world.start().adoptReplies();

    expect(await receivers()).toEqual(['anna', 'anna']);
  });

  it('leave the sums of their week as they were, but for whom they went to', async () => {
    await add(anna, 'anna');
    await sendTo(anna);
    await sendTo(bob);
    const { clients: two, ...before } = await world.history.findWeek('2026-11-16');
    await clientBook.change(addAddress('anna', bob, 2));

    await world.start().adoptReplies();

    const { clients, ...after } = await world.history.findWeek('2026-11-16');
    expect(after).toEqual(before);
    expect(two).toHaveLength(2);
    expect(clients).toMatchObject([{ clientId: 'anna', replies: 2 }]);
  });

  it('stay strangers while the book does not name the address, as with a domain or no address', async () => {
    await sendTo(anna);
    await add(null, 'nobody');
    await clientBook.change(setDomain('nobody', 'client.example', 2));

    await world.start().adoptReplies();

    expect(await receivers()).toEqual([await hashAddress(anna)]);
  });

  it('are adopted once: a second worker at the same time, and a second look, change nothing', async () => {
    await sendTo(anna);
    await add(anna, 'anna');

    await Promise.all([world.start().adoptReplies(), world.start().adoptReplies()]);
    const once = await world.history.all();
    await world.start().adoptReplies();

    expect(await world.history.all()).toEqual(once);
    expect(once).toMatchObject([{ clientId: 'anna' }]);
  });

  it('are looked for again each day, for those a change of the book has missed', async () => {
    await sendTo(anna);
    await add(anna, 'anna');
    const { history } = world;
    vi.spyOn(browser.permissions.onAdded, 'addListener').mockImplementation(() => {});
    vi.spyOn(browser.notifications.onClicked, 'addListener').mockImplementation(() => {});
    registerAlarms({ settings, history, sweep: async () => {}, adoptReplies: world.start().adoptReplies });

    await fakeBrowser.alarms.onAlarm.trigger({
      name: 'daily',
      scheduledTime: 0,
      persistAcrossSessions: true,
    });

    await vi.waitFor(async () => expect(await receivers()).toEqual(['anna']));
  });

  it('are looked for only where there are any: with an empty history not even a salt is made', async () => {
    await add(anna, 'anna');
    await world.start().adoptReplies();
    expect(await storage.getItem(saltKey)).toBeNull();
  });
});
