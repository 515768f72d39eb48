import fc from 'fast-check';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from 'wxt/browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Handlers } from '../../../entrypoints/background/coach-service';
import { accept, answer } from '../../../entrypoints/background/routes';
import { type WorkerMessage, workerMessages } from '../../../lib/browser/schemas/messages';
import { newWorld, snapshot } from './world';

const names = Object.keys(workerMessages) as WorkerMessage[];
const gmail = { id: browser.runtime.id, url: 'https://mail.google.com/', tab: { id: 7 } };

/** A good message of each kind. */
const good: { readonly [Name in WorkerMessage]: unknown } = {
  coachDraft: snapshot(),
  suggest: { composeId: 'c1', key: 'k' },
  propose: { composeId: 'c1' },
  starters: { composeId: null },
  openPanel: { composeId: 'c1' },
  caretMoved: { composeId: 'c1', caret: 3 },
  closeDraft: { composeId: 'c1' },
  pageOpened: undefined,
  cannotSee: { composeId: 'c1' },
  rewriteApplied: { composeId: 'c1', undone: false },
  dismiss: { composeId: 'c1', key: 'k', scope: 'here' },
  undismiss: { composeId: 'c1', key: 'k', scope: 'always' },
  pause: { composeId: null, scope: 'everywhere', on: true },
  draftSent: { composeId: 'c1', brake: 'none' },
  sendWithdrawn: { composeId: 'c1' },
};

describe('messages from anybody', () => {
  it.each(names)('a good %s is accepted, from us alone', (name) => {
    expect(accept(name, good[name], gmail)).toBeDefined();
    expect(accept(name, good[name], { ...gmail, id: 'another' })).toBeUndefined();
  });

  it('nothing made up is accepted', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names.filter((name) => name !== 'pageOpened')),
        fc.anything({ withNullPrototype: true, withBigInt: true }),
        (name, data) => {
          expect(accept(name, data, gmail)).toBeUndefined();
        },
      ),
      { numRuns: 4_000 },
    );
  });

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
        expect(accept(name, forged, gmail)).toBeUndefined();
      }),
      { numRuns: 4_000 },
    );
  });

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
          expect(accept('propose', good.propose, sender)).toBeUndefined();
        },
      ),
      { numRuns: 2_000 },
    );
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
