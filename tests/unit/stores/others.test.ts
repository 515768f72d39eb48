import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clientBook } from '../../../lib/browser/client-book';
import { hashAddress } from '../../../lib/browser/hash-address';
import { openHistory } from '../../../lib/browser/history';
import type { Report } from '../../../lib/browser/messages';
import { defaultSettings, settings } from '../../../lib/browser/settings';
import { nameHistoryIds } from '../../../lib/browser/summary-sources';
import { addClient } from '../../../lib/clients/changes';
import { createPopupStore } from '../../../lib/stores/create-popup-store';
import { createSettingsStore } from '../../../lib/stores/create-settings-store';
import { createSummaryStore } from '../../../lib/stores/create-summary-store';
import { findReport } from '../../../lib/browser/reports';
import { fromGmail, fromPanel, newWorld, snapshot } from '../background/world';
import { reply } from '../week/replies';

let leave: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  leave = new AbortController();
});
afterEach(() => {
  leave.abort();
  vi.restoreAllMocks();
});

const add = (name: string, address: string, id: string) =>
  clientBook.change(addClient({ name, address }, { id, at: 1 }));

describe('the popup', () => {
  /** A popup over a real worker, with a draft to Anna in the tab in front. */
  async function popup() {
    const world = newWorld();
    const { handlers } = world.start();
    await handlers.coachDraft(snapshot(), fromGmail);
    let tell: (report: Report | null) => void = () => {};
    const refresh = async () => tell((await findReport('c1')) ?? null);
    let ids = 0;
    const store = createPopupStore(
      {
        watchReport: (onChange) => {
          tell = onChange;
          void refresh();
        },
        worker: { pause: (choice) => handlers.pause(choice, fromPanel) },
        clientBook,
        settings,
        reassignHistory: world.history.reassign,
        now: () => 5,
        newId: () => `new-${(ids += 1)}`,
      },
      { signal: leave.signal },
    );
    await vi.waitFor(() => expect(store.getState().ready).toBe(true));
    return { store, world, refresh };
  }
  const note = { kind: 'reminder', field: null, text: 'Likes short mails', because: null } as const;

  it('opens on the recipient, who comes into the book with the first note', async () => {
    const { store } = await popup();
    expect(store.getState()).toMatchObject({
      recipient: { name: 'Anna Client', id: null },
      client: null,
      showsRecipient: true,
      coaching: { mail: true, client: true, everywhere: true },
    });

    await store.getState().addNote(note);

    expect(store.getState()).toMatchObject({ client: { name: 'Anna Client', notes: [{ text: note.text }] } });
    expect(await clientBook.get()).toMatchObject([
      { addresses: ['anna@client.example'], notes: [{ on: true }] },
    ]);
  });

  it('two notes at once make one client with both', async () => {
    const { store } = await popup();
    await Promise.all([
      store.getState().addNote(note),
      store.getState().addNote({ ...note, text: 'Second' }),
    ]);
    const clients = await clientBook.get();
    expect(clients).toHaveLength(1);
    expect(clients[0]?.notes).toHaveLength(2);
  });

  it('switches, edits and deletes a note', async () => {
    const { store } = await popup();
    await store.getState().addNote(note);
    const id = store.getState().client?.notes[0]?.id ?? '';
    await store.getState().toggleNote(id, false);
    await store.getState().editNote(id, { text: 'Likes tables' });
    expect((await clientBook.get())[0]?.notes).toMatchObject([{ on: false, text: 'Likes tables' }]);
    await store.getState().deleteNote(id);
    expect((await clientBook.get())[0]?.notes).toEqual([]);
  });

  it('finds clients by every word, in name, address or domain, sorted by name', async () => {
    await popup();
    const { store } = await popup();
    await add('Zoe Baker', 'zoe@bakery.example', 'zoe');
    await add('adam Baker', 'adam@x.example', 'adam');
    await add('Österlund', 'o@y.example', 'oe');
    await vi.waitFor(() => expect(store.getState().clientCount).toBe(3));
    const find = (text: string) => {
      store.getState().searchFor(text);
      return store.getState().found.map(({ id }) => id);
    };
    expect(find('')).toEqual(['adam', 'oe', 'zoe']);
    expect(find('BAKER')).toEqual(['adam', 'zoe']);
    expect(find('baker bakery.ex')).toEqual(['zoe']);
    expect(find('nobody')).toEqual([]);
  });

  it('merging takes the history along and goes on showing the one that is left', async () => {
    const { store, world } = await popup();
    await add('Anna', 'anna@client.example', 'anna');
    await add('Anna old', 'anna@old.example', 'old');
    await world.history.add(reply({ clientId: 'old' }));
    await vi.waitFor(() => expect(store.getState().clientCount).toBe(2));
    store.getState().choose('old');

    await store.getState().mergeClients('old', 'anna');

    expect(store.getState()).toMatchObject({ client: { id: 'anna' }, clientCount: 1 });
    expect((await world.history.all()).map(({ clientId }) => clientId)).toEqual(['anna']);
  });

  it.each(['mail', 'client', 'everywhere'] as const)('coaching off and on: %s', async (scope) => {
    const { store, refresh } = await popup();
    await store.getState().setCoaching(scope, false);
    await refresh();
    await vi.waitFor(() => expect(store.getState().coaching[scope]).toBe(false));
    expect(await findReport('c1')).toMatchObject({ paused: scope });

    await store.getState().setCoaching(scope, true);
    await refresh();
    await vi.waitFor(() => expect(store.getState().coaching[scope]).toBe(true));
    expect(await findReport('c1')).toMatchObject({ paused: null });
  });

  it('pauses the client shown, not the one of the draft', async () => {
    const { store } = await popup();
    await add('Bob', 'bob@other.example', 'bob');
    await vi.waitFor(() => expect(store.getState().clientCount).toBe(1));
    store.getState().choose('bob');
    await store.getState().setCoaching('client', false);
    expect(await clientBook.get()).toMatchObject([{ id: 'bob', paused: true }]);
    expect(await findReport('c1')).toMatchObject({ paused: null });
  });

  it('says when a change could not be kept', async () => {
    const { store } = await popup();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await store.getState().addNote(note);
    expect(store.getState().trouble).toBe(true);
  });
});

describe('the settings', () => {
  it('mirror what is stored, and write part by part', async () => {
    const store = createSettingsStore({ settings }, { signal: leave.signal });
    expect(store.getState()).toMatchObject({ ready: false, settings: defaultSettings });
    await vi.waitFor(() => expect(store.getState().ready).toBe(true));

    await Promise.all([
      store.getState().change({ sensitivity: 'keen' }),
      store.getState().changeBy(({ rulesOff }) => ({ rulesOff: [...rulesOff, 'soon'] })),
      store.getState().changeBy(({ rulesOff }) => ({ rulesOff: [...rulesOff, 'just'] })),
    ]);

    expect(await settings.get()).toEqual({
      ...defaultSettings,
      sensitivity: 'keen',
      rulesOff: ['soon', 'just'],
    });
    await settings.change((old) => ({ ...old, brake: 'off' }));
    await vi.waitFor(() => expect(store.getState().settings.brake).toBe('off'));
  });

  it('say when they could not be kept', async () => {
    const store = createSettingsStore({ settings }, { signal: leave.signal });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await store.getState().change({ brake: 'off' });
    expect(store.getState()).toMatchObject({ trouble: true, settings: { brake: 'hot' } });
  });
});

describe('the summary', () => {
  const today = '2026-11-18';
  function summary(change = {}) {
    const history = openHistory(`evenkeel-${crypto.randomUUID()}`, () => 'Europe/Berlin');
    const store = createSummaryStore(
      {
        findWeek: history.findWeek,
        findWeeks: history.findWeeks,
        nameHistoryIds,
        watchHistory: history.watch,
        clientBook,
        today: () => today,
        ...change,
      },
      { signal: leave.signal },
    );
    return { history, store };
  }
  const ready = (store: ReturnType<typeof summary>['store']) =>
    vi.waitFor(() => expect(store.getState().phase).toBe('ready'));

  it('opens on this week, goes back, and never beyond today', async () => {
    const { store } = summary();
    await ready(store);
    expect(store.getState()).toMatchObject({ monday: '2026-11-16', isCurrent: true, week: { replies: 0 } });
    await store.getState().previous();
    expect(store.getState()).toMatchObject({ monday: '2026-11-09', isCurrent: false });
    await store.getState().next();
    await store.getState().next();
    expect(store.getState()).toMatchObject({ monday: '2026-11-16', isCurrent: true });
    await store.getState().show('2026-10-25');
    expect(store.getState().week?.monday).toBe('2026-10-19');
  });

  it('sees a reply that is sent meanwhile, beside the week before', async () => {
    const { store, history } = summary();
    await history.add(reply({ sentAt: Date.parse('2026-11-11T10:00:00Z') }));
    await ready(store);
    await history.add(reply());
    await store.getState().show(today);
    expect(store.getState()).toMatchObject({
      week: { replies: 1 },
      weekBefore: { replies: 1 },
      weeks: ['2026-11-16', '2026-11-09'],
    });
  });

  it('knows a client by id and by what was sent before there was one', async () => {
    const { store, history } = summary();
    await history.add(reply({ clientId: await hashAddress('anna@client.example') }));
    await history.add(reply({ clientId: 'someone else' }));
    await add('Anna', 'anna@client.example', 'anna');
    await store.getState().show(today);
    const { week, clientNames } = store.getState();
    expect(week?.clients.map(({ clientId }) => clientNames[clientId ?? ''])).toContain('Anna');
    expect(clientNames['someone else']).toBeUndefined();
  });

  it('says when the history does not answer', async () => {
    const { store } = summary({ findWeek: () => Promise.reject(new Error('blocked')) });
    await vi.waitFor(() => expect(store.getState().phase).toBe('failed'));
  });
});
