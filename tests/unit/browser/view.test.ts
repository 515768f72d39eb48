import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { setFocus } from '../../../lib/browser/reports';
import { lookAtTab, lookInFront, watchLook } from '../../../lib/browser/view';
import type { View } from '../../../lib/stores/panel';
import { fromGmail, newWorld, snapshot } from '../background/world';

let leave: AbortController;
beforeEach(() => {
  leave = new AbortController();
});
afterEach(() => {
  leave.abort();
  vi.restoreAllMocks();
});

/** The panel of tab 7, with the views it has been shown. */
function watchTab(): View[] {
  const views: View[] = [];
  watchLook(
    () => lookAtTab(7),
    (view) => views.push(view),
    { signal: leave.signal },
  );
  return views;
}

describe('what is in view of a tab', () => {
  it('goes with the compose from opening to close', async () => {
    const { handlers } = newWorld().start();
    const views = watchTab();
    const now = () => views.at(-1);
    await vi.waitFor(() => expect(now()?.phase).toBe('nothing-open'));

    await handlers.caretMoved({ composeId: 'c1', caret: 3 }, fromGmail);
    await vi.waitFor(() => expect(now()).toMatchObject({ phase: 'analysing', caret: 3 }));
    await handlers.coachDraft(snapshot(), fromGmail);
    await vi.waitFor(() =>
      expect(now()).toMatchObject({ phase: 'ready', report: { composeId: 'c1' }, caret: 3 }),
    );
    await handlers.cannotSee({ composeId: 'c1' }, fromGmail);
    await vi.waitFor(() => expect(now()).toMatchObject({ phase: 'cannot-see', report: null }));
    await handlers.coachDraft(snapshot({ revision: 2 }), fromGmail);
    await vi.waitFor(() => expect(now()).toMatchObject({ phase: 'ready', report: { revision: 2 } }));
    await handlers.closeDraft({ composeId: 'c1' }, fromGmail);
    await vi.waitFor(() => expect(now()?.phase).toBe('nothing-open'));
  });

  it('is not what another tab shows', async () => {
    const { handlers } = newWorld().start();
    const views = watchTab();
    await handlers.coachDraft(snapshot(), { tabId: 8, page: 'gmail' });
    await handlers.coachDraft(snapshot({ composeId: 'c2' }), fromGmail);
    await vi.waitFor(() => expect(views.at(-1)?.report?.composeId).toBe('c2'));
  });

  it('says so when session storage does not answer', async () => {
    newWorld();
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('gone'));
    const views = watchTab();
    await vi.waitFor(() => expect(views.at(-1)?.phase).toBe('storage-broken'));
  });

  it('is told no more after leaving', async () => {
    newWorld();
    const views = watchTab();
    await vi.waitFor(() => expect(views).toHaveLength(1));
    leave.abort();
    await setFocus(7, { composeId: 'c1', caret: 1, seen: true });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(views).toHaveLength(1);
  });
});

describe('what is in view in front', () => {
  it.each([
    ['https://mail.google.com/mail/u/0/#inbox', 'ready'],
    ['https://mail.google.com.evil.example/', 'nothing-open'],
    [undefined, 'nothing-open'],
  ] as const)('of a tab at %s is %s', async (url, phase) => {
    const { handlers } = newWorld().start();
    const front = await fakeBrowser.windows.create({ focused: true });
    const tab = await fakeBrowser.tabs.create({ active: true, windowId: front?.id, ...(url && { url }) });
    await handlers.coachDraft(snapshot(), { tabId: tab.id ?? null, page: 'gmail' });
    expect((await lookInFront()).phase).toBe(phase);
  });
});

describe('a worker whose session storage does not answer', () => {
  it('still answers the draft', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { handlers } = newWorld().start();
    for (const name of ['get', 'set', 'remove'] as const)
      vi.spyOn(fakeBrowser.storage.session, name).mockRejectedValue(new Error('gone'));
    const reply = await handlers.coachDraft(snapshot(), fromGmail);
    expect(reply).toMatchObject({ ok: true, paused: null });
    expect(reply.ok && reply.reading?.words).toBeGreaterThan(10);
  });

  it('makes room when it is full, oldest drafts first', async () => {
    const world = newWorld();
    const { handlers } = world.start();
    for (const n of [1, 2, 3, 4]) {
      world.clock.now += 1;
      await handlers.coachDraft(snapshot({ composeId: `c${n}` }), fromGmail);
    }
    const real = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
    vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation((async (
      values: Record<string, unknown>,
    ) => {
      if (
        Object.keys(await fakeBrowser.storage.session.get()).filter((key) => key.startsWith('report:'))
          .length > 3
      )
        throw new Error('QUOTA_BYTES quota exceeded');
      await real(values);
    }) as never);

    await handlers.coachDraft(snapshot({ composeId: 'c5' }), fromGmail);

    const left = Object.keys(await fakeBrowser.storage.session.get()).filter((key) =>
      key.startsWith('report:'),
    );
    expect(left.sort()).toEqual(['report:c3', 'report:c4', 'report:c5']);
  });
});
