import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Handlers } from '../../../entrypoints/background/coach-service';
import { type Sender, accept, answer } from '../../../entrypoints/background/routes';
import { patientAsk } from '../../../entrypoints/gmail.content/ask';
import { ownUrl } from '../../../lib/browser/pages';
import { browser } from 'wxt/browser';
import { type World, newWorld, snapshot } from './world';

let world: World;
let handlers: Handlers;
beforeEach(() => {
  world = newWorld();
  handlers = world.start().handlers;
});

const gmail = (): Sender => ({
  id: browser.runtime.id,
  url: 'https://mail.google.com/mail/u/0/#inbox',
  tab: { id: 7 },
});

describe('who may speak', () => {
  it.each([
    ['our content script in Gmail', () => gmail(), 'gmail'],
    ['our side panel', () => ({ id: browser.runtime.id, url: ownUrl('/sidepanel.html') }), 'own'],
    [
      'our practice page',
      () => ({ id: browser.runtime.id, url: ownUrl('/practice.html'), tab: { id: 3 } }),
      'own',
    ],
  ] as const)('%s', (_, sender, page) => {
    expect(accept('coachDraft', snapshot(), sender())?.from.page).toBe(page);
  });

  it.each([
    ['another extension', () => ({ ...gmail(), id: 'another' })],
    ['nobody in particular', () => ({})],
    [
      'a page that only begins like Gmail',
      () => ({ ...gmail(), url: 'https://mail.google.com.evil.example/' }),
    ],
    ['Gmail without a lock', () => ({ ...gmail(), url: 'http://mail.google.com/' })],
    ['another page of the same maker', () => ({ ...gmail(), url: 'https://docs.google.com/' })],
    ['Gmail without a tab', () => ({ ...gmail(), tab: undefined })],
  ] as const)('not %s', async (_, sender) => {
    expect(await answer('coachDraft', handlers, snapshot(), sender())).toEqual({
      ok: false,
      reason: 'coach-failed',
    });
  });
});

describe('what may be said', () => {
  const good = snapshot();
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'coachDraft'],
    ['no compose', { ...good, composeId: undefined }],
    ['an empty compose id', { ...good, composeId: '' }],
    ['a revision that is none', { ...good, revision: -1 }],
    ['a half revision', { ...good, revision: 1.5 }],
    ['a kind that is none', { ...good, kind: 'evil' }],
    ['a text that is none', { ...good, text: ['x'] }],
    ['recipients that are none', { ...good, to: 'anna@client.example' }],
    ['a recipient without an address', { ...good, to: [{ name: 'Anna' }] }],
    ['six million characters', { ...good, text: 'x'.repeat(6_000_000) }],
  ])('not %s', async (_, data) => {
    const reply = await answer('coachDraft', handlers, data, gmail());
    expect(reply).toEqual({ ok: false, reason: 'coach-failed' });
  });

  it('every message is answered with its refusal, and no handler runs', async () => {
    const ran: string[] = [];
    const watched = Object.fromEntries(
      Object.keys(handlers).map((name) => [name, async () => void ran.push(name)]),
    ) as unknown as Handlers;

    const replies: Record<string, unknown> = {};
    for (const name of Object.keys(handlers) as (keyof Handlers)[])
      replies[name] = await answer(name, watched, { composeId: 7 }, gmail());

    expect(ran).toEqual([]);
    expect(replies).toEqual({
      coachDraft: { ok: false, reason: 'coach-failed' },
      suggest: [],
      propose: null,
      starters: [],
      listRules: [],
      caretMoved: undefined,
      typing: undefined,
      cannotSee: undefined,
      closeDraft: undefined,
      pageOpened: undefined,
      rewriteApplied: undefined,
      dismiss: { ok: false },
      undismiss: { ok: false },
      pause: { ok: false },
      draftSent: { ok: false },
      sendWithdrawn: { ok: false },
    });
  });

  it('what nobody asked for is taken off', () => {
    const accepted = accept('closeDraft', { composeId: 'c1', more: 'x' }, gmail());
    expect(accepted?.data).toEqual({ composeId: 'c1' });
  });
});

describe('a handler that throws', () => {
  it.each(['draftSent', 'sendWithdrawn', 'rewriteApplied'] as const)(
    '%s rejects, so that its sender asks again, and then it is done',
    async (name) => {
      vi.spyOn(console, 'error').mockImplementation(() => {});
      await answer('coachDraft', handlers, snapshot(), gmail());
      let times = 0;
      const shaky = {
        ...handlers,
        [name]: async (data: never, from: never) => {
          times += 1;
          if (times < 3) throw new Error('storage says no to "words of a mail"');
          return handlers[name](data, from);
        },
      };
      const message = { composeId: 'c1', brake: 'none', undone: false, editId: 'e1' };
      const ask = patientAsk(
        () => answer(name, shaky, message, gmail()) as never,
        () => false,
      );
      await expect(answer(name, shaky, message, gmail())).rejects.toThrow(new Error(`${name} failed`));
      await ask(name, message as never);
      expect(times).toBe(3);
      expect(await world.history.count()).toBe(name === 'draftSent' ? 1 : 0);
    },
  );

  it('answers a reason and is told once, without a word of the mail', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken: Handlers = {
      ...handlers,
      coachDraft: async ({ text }) => {
        throw new TypeError(`cannot read "${text}"`);
      },
    };

    const replies = [
      await answer('coachDraft', broken, snapshot(), gmail()),
      await answer('coachDraft', broken, snapshot(), gmail()),
    ];

    expect(replies).toEqual([
      { ok: false, reason: 'coach-failed' },
      { ok: false, reason: 'coach-failed' },
    ]);
    expect(said).toHaveBeenCalledTimes(1);
    const line = String(said.mock.calls[0]?.[0]);
    expect(line).toContain('coachDraft: TypeError');
    expect(line).not.toMatch(/Anna|already|files/);
  });
});
