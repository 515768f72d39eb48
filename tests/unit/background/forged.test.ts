import fc from 'fast-check';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from 'wxt/browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Handlers } from '../../../entrypoints/background/coach-service';
import { accept, answer } from '../../../entrypoints/background/routes';
import { openPanel } from '../../../entrypoints/background/open-panel';
import { ownUrl } from '../../../lib/browser/pages';
import { type WorkerMessage, workerMessages } from '../../../lib/browser/schemas/messages';
import { findFocus, findReport } from '../../../lib/browser/reports';
import { settings } from '../../../lib/browser/settings';
import { newWorld, snapshot } from './world';

const names = Object.keys(workerMessages) as WorkerMessage[];
const gmail = { id: browser.runtime.id, url: 'https://mail.google.com/', tab: { id: 7 } };

const panel = { id: browser.runtime.id, url: ownUrl('/sidepanel.html') };

/** A good message of each kind. */
const good: { readonly [Name in WorkerMessage]: unknown } = {
  coachDraft: snapshot(),
  suggest: { composeId: 'c1', key: 'k' },
  propose: { composeId: 'c1' },
  starters: { composeId: null },
  listRules: undefined,
  openPanel: { composeId: 'c1' },
  caretMoved: { composeId: 'c1', caret: 3 },
  typing: { composeId: 'c1' },
  closeDraft: { composeId: 'c1' },
  pageOpened: undefined,
  cannotSee: { composeId: 'c1' },
  rewriteApplied: { composeId: 'c1', undone: false, editId: 'e1' },
  dismiss: { composeId: 'c1', key: 'k', scope: 'here' },
  undismiss: { composeId: 'c1', key: 'k', scope: 'always' },
  pause: { composeId: null, scope: 'everywhere', on: true },
  draftSent: { composeId: 'c1', brake: 'none' },
  sendWithdrawn: { composeId: 'c1' },
};

describe('messages from anybody', () => {
  it.each(names)('a good %s is accepted, from us alone', (name) => {
    expect(accept(name, good[name], panel)).toBeDefined();
    expect(accept(name, good[name], { ...panel, id: 'another' })).toBeUndefined();
  });

  it('a mail tab is let ask what it needs, and nothing else', () => {
    const refused = names.filter((name) => accept(name, good[name], gmail) === undefined);
    expect(refused).toEqual(['propose', 'starters', 'listRules', 'undismiss', 'pause']);
  });

  it('a frame within the mail is nobody', () => {
    expect(accept('coachDraft', good.coachDraft, { ...gmail, frameId: 0 })).toBeDefined();
    expect(accept('coachDraft', good.coachDraft, { ...gmail, frameId: 3 })).toBeUndefined();
  });

  it('nothing made up is accepted', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names.filter((name) => name !== 'pageOpened' && name !== 'listRules')),
        fc.anything({ withNullPrototype: true, withBigInt: true }),
        (name, data) => {
          expect(accept(name, data, panel)).toBeUndefined();
        },
      ),
      { numRuns: 4_000 },
    );
  }, 60_000);

  it('no good message with one thing wrong is accepted', () => {
    const wrong = fc.oneof(
      fc.constant(undefined),
      fc.float({ noInteger: true, noNaN: true }),
      fc.constant(Number.NaN),
      fc.object(),
      fc.array(fc.nat(), { minLength: 1 }),
    );
    const cases = names.flatMap((name) =>
      Object.keys((good[name] as object | undefined) ?? {}).map((field) => ({ name, field })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...cases), wrong, ({ name, field }, value) => {
        const forged = { ...(good[name] as object), [field]: value };
        expect(accept(name, forged, panel)).toBeUndefined();
      }),
      { numRuns: 4_000 },
    );
  }, 60_000);

  it('no sender made up is one of us', () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            id: fc.oneof(fc.string(), fc.constant(browser.runtime.id)),
            url: fc.oneof(fc.webUrl(), fc.string(), fc.constant('https://mail.google.com.evil.example/')),
            tab: fc.record({ id: fc.nat() }, { requiredKeys: [] }),
          },
          { requiredKeys: [] },
        ),
        (sender) => {
          expect(accept('coachDraft', good.coachDraft, sender)).toBeUndefined();
        },
      ),
      { numRuns: 2_000 },
    );
  }, 60_000);
});

describe('a mail tab that was taken over', () => {
  const other = { ...gmail, tab: { id: 8 } };
  const keyOf = async () => (await findReport('c1'))?.reading?.findings[0]?.key ?? '';
  beforeEach(() => fakeBrowser.reset());

  it('learns nothing of the composes of another tab, and changes nothing there', async () => {
    const world = newWorld();
    const { handlers } = world.start();
    await answer('coachDraft', handlers, snapshot(), gmail);
    const key = await keyOf();
    const before = [await findReport('c1'), await findFocus(8), await settings.get()];

    const replies = [
      await answer('coachDraft', handlers, snapshot({ revision: 9, text: 'Forged words.' }), other),
      await answer('suggest', handlers, { composeId: 'c1', key }, other),
      await answer('dismiss', handlers, { composeId: 'c1', key, scope: 'always' }, other),
      await answer('draftSent', handlers, { composeId: 'c1', brake: 'none' }, other),
      await answer('sendWithdrawn', handlers, { composeId: 'c1' }, other),
    ];
    await answer('closeDraft', handlers, { composeId: 'c1' }, other);
    await answer('caretMoved', handlers, { composeId: 'c1', caret: 3 }, other);
    await answer('cannotSee', handlers, { composeId: 'c1' }, other);
    await answer('rewriteApplied', handlers, { composeId: 'c1', undone: false, editId: 'e1' }, other);

    const no = { ok: false };
    expect(replies).toEqual([{ ok: false, reason: 'coach-failed' }, [], no, no, no]);
    expect([await findReport('c1'), await findFocus(8), await settings.get()]).toEqual(before);
    expect(await world.history.count()).toBe(0);
    expect(await answer('suggest', handlers, { composeId: 'c1', key }, gmail)).not.toEqual([]);
  });

  it('opens the panel for its own click, but not upon the compose of another tab', async () => {
    const { handlers } = newWorld().start();
    const open = vi.spyOn(browser.sidePanel, 'open').mockImplementation(async () => {});
    await answer('coachDraft', handlers, snapshot(), gmail);
    await answer('coachDraft', handlers, snapshot({ composeId: 'c2' }), other);

    expect(await openPanel({ composeId: 'c1' }, other)).toEqual({ opened: true });
    expect(await openPanel({ composeId: 'practice' }, other)).toEqual({ opened: true });
    await answer('suggest', handlers, { composeId: 'c1', key: 'k' }, other);
    expect((await findFocus(8))?.composeId).toBe('c2');

    expect(await openPanel({ composeId: 'c1' }, gmail)).toEqual({ opened: true });
    await vi.waitFor(async () => expect(await findFocus(7)).toMatchObject({ composeId: 'c1', caret: null }));
    expect(open.mock.calls).toEqual([[{ tabId: 8 }], [{ tabId: 8 }], [{ tabId: 7 }]]);
    expect(await openPanel({ composeId: 7 }, gmail)).toEqual({ opened: false });
    expect(await openPanel({ composeId: 'c1' }, { ...gmail, id: 'another' })).toEqual({ opened: false });
    open.mockRestore();
  });

  it.each(['practice', 'practice:1'])('cannot stand in for the practice page as %s', async (composeId) => {
    const { handlers } = newWorld().start();
    const forged = snapshot({ composeId });
    expect(await answer('coachDraft', handlers, forged, gmail)).toMatchObject({ ok: false });
    expect(await findReport(composeId)).toBeUndefined();
  });

  it('does not put the messages of an honest tab out of order', async () => {
    const { handlers } = newWorld().start();
    const said = Array.from({ length: 12 }, (_, revision) =>
      answer('coachDraft', handlers, snapshot({ revision, text: `Draft number ${revision}.` }), gmail),
    );
    await Promise.all([...said, answer('closeDraft', handlers, { composeId: 'c1' }, gmail)]);
    const report = await findReport('c1');
    expect(report).toMatchObject({ revision: 11, snapshot: { text: 'Draft number 11.' } });
    expect(report?.closedAt).not.toBeNull();
  });
});

describe('any draft at all', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is answered, and nothing throws', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const handlers: Handlers = newWorld().start().handlers;
    const words = fc.string({ unit: 'binary', maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(words, fc.nat(), fc.option(words), async (text, revision, incoming) => {
        const draft = snapshot({
          text,
          revision,
          incoming: incoming === null ? null : { from: null, text: incoming },
        });
        const reply = await answer('coachDraft', handlers, draft, gmail);
        expect(reply).toMatchObject({ ok: true, revision });
      }),
      { numRuns: 200 },
    );
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });
});
