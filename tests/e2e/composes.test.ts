import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { composeAt, markedWords, textOf, type } from './harness/compose';
import { expectNothingWrong } from './harness/nothing-wrong';
import { openWorld, type World } from './harness/world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => expectNothingWrong(world));
afterAll(() => world.close());

describe('several drafts at once', () => {
  it('reads each on its own, popups and an inline reply, open at load or opened later', async () => {
    await world.load({
      open: [
        { kind: 'reply', text: 'I will call you soon.' },
        { kind: 'new', to: [{ name: 'Kit', address: 'kit@client.example' }], subject: 'Invoice' },
      ],
    });
    await world.mail.locator('[gh=cm]').click();
    const [inline, first, second] = [0, 1, 2].map((index) => composeAt(world.mail, index));
    if (!inline || !first || !second) throw new Error('Three composes were opened');
    await expect.poll(() => inline.badge.getAttribute('aria-label')).toMatch(/\d+ of 100/);

    await type(first, 'I will pay you at some point, as I told you before, and I will write soon.');
    await type(second, 'The invoice is attached. It is due on Friday.');

    await expect.poll(() => first.badge.getAttribute('aria-label')).toMatch(/\d+ of 100/);
    await expect.poll(() => second.badge.getAttribute('aria-label')).toMatch(/\d+ of 100/);
    const marks = (await markedWords(world.mail))['evenkeel-flee'] ?? [];
    expect(marks.filter((words) => words === 'soon')).toHaveLength(2);
  });

  it('stays with a reply that is moved into a popup and to full screen', async () => {
    await world.load({ open: [{ kind: 'reply', text: 'I will call you soon.' }] });
    const compose = composeAt(world.mail);
    await expect.poll(() => markedWords(world.mail)).toMatchObject({ 'evenkeel-flee': ['soon'] });

    await world.mail.locator('.aAr').click();
    await type(compose, 'Hello. ');
    await expect.poll(() => textOf(compose)).toBe('Hello. I will call you soon.');
    await expect.poll(() => markedWords(world.mail)).toMatchObject({ 'evenkeel-flee': ['soon'] });
    await world.mail.locator('button.Hq').click();

    await expect.poll(() => compose.badge.count()).toBe(1);
    await expect.poll(() => markedWords(world.mail)).toMatchObject({ 'evenkeel-flee': ['soon'] });
  });
});

describe('other mailboxes', () => {
  it.each([
    ['German labels, dark theme', { language: 'de', theme: 'dark' }, 'evenkeel-flee-dark'],
    ['Japanese labels, classic chips', { language: 'ja', chips: 'classic' }, 'evenkeel-flee'],
    ['an editor that comes late', { lateBodyMs: 1500 }, 'evenkeel-flee'],
    ['words suggested behind the caret', { guests: ['ghost', 'grammarly', 'gemini'] }, 'evenkeel-flee'],
    [
      'a signature, the quote unfolded, an older thread behind',
      { signature: 'As I told you\nSoon Ltd', quote: 'unfolded', staleView: true },
      'evenkeel-flee',
    ],
  ] as const)('%s', async (_, options, name) => {
    await world.load({ ...options, open: [{ kind: 'reply' }] });

    await type(composeAt(world.mail), 'I will write to you soon.');

    await expect.poll(() => markedWords(world.mail)).toEqual({ [name]: ['soon'] });
    // Those of the page before are closed a moment after it is gone.
    await expect.poll(() => world.reports()).toHaveLength(1);
    const reports = await world.reports();
    expect(reports[0]?.snapshot).toMatchObject({
      kind: 'inline-reply',
      text: 'I will write to you soon.',
      subject: 'Re: The November newsletter',
      to: [{ address: 'dana@whitlockinteriors.example' }],
      me: 'jo@hartleyadmin.example',
      incoming: { from: { address: 'dana@whitlockinteriors.example' } },
    });
    expect(reports[0]?.snapshot.incoming?.text).toContain('October offer'.toUpperCase().slice(0, 7));
    expect(reports[0]?.snapshot.incoming?.text).not.toContain('1,840 readers');
  });
});

describe('a mailbox', () => {
  it('in plain text mode: the score is there, nothing is underlined, and the badge says so', async () => {
    await world.load({ mode: 'plain', open: [{ kind: 'reply', text: 'I will call you soon.' }] });
    const compose = composeAt(world.mail);
    await expect.poll(() => compose.badge.getAttribute('aria-label')).toMatch(/\d+ of 100.*plain text/);
    expect(await markedWords(world.mail)).toEqual({});
    const [report] = await world.reports();
    expect(report?.snapshot.text).toBe('I will call you soon.');
  });

  it('in a window of its own is coached like any other', async () => {
    await world.load({ open: [{ kind: 'new', container: 'window', text: 'I will call you soon.' }] });
    await expect.poll(() => markedWords(world.mail)).toEqual({ 'evenkeel-flee': ['soon'] });
    await expect
      .poll(async () => (await world.reports()).map(({ snapshot }) => snapshot.kind))
      .toEqual(['window']);
  });

  it('in which nothing leads to the editor: it is owned up to, and the mail goes as always', async () => {
    await world.load({
      renamed: {
        classes: ['Am', 'Al', 'editable', 'LW-avf', 'aiL', 'aO7', 'Ap'],
        attributes: ['g_editable', 'role=textbox', 'aria-multiline'],
      },
      open: [{ kind: 'reply' }],
    });
    const editor = world.mail.locator('.M9 [contenteditable="true"]');
    await editor.focus();
    await world.mail.keyboard.type('I will call you soon.');
    await expect.poll(() => world.browser.worker.evaluate(whatIsSeen)).toContain(false);
    expect(await world.mail.locator('[data-evenkeel]').count()).toBe(0);
    await world.mail.keyboard.press('Control+Enter');
    await expect.poll(() => world.sent()).toHaveLength(1);
    await expect.poll(() => world.browser.worker.evaluate(whatIsSeen)).not.toContain(false);
  });

  it('overnight under other names, all first ways in gone at once, is coached and its draft left as it is', async () => {
    await world.load({
      renamed: {
        classes: ['M9', 'dC', 'anm', 'gD', 'a3s', 'adB', 'b8'],
        attributes: ['g_editable', 'name=subjectbox', 'name=rm', 'data-message-id'],
      },
      open: [{ kind: 'reply', text: 'I will call you soon.' }],
    });
    const before = await world.mail.locator('[role=textbox]').innerHTML();
    await expect.poll(() => markedWords(world.mail)).toEqual({ 'evenkeel-flee': ['soon'] });
    await expect.poll(() => world.reports()).toHaveLength(1);
    const [report] = await world.reports();
    expect(report?.snapshot).toMatchObject({
      kind: 'inline-reply',
      subject: 'Re: The November newsletter',
      to: [{ address: 'dana@whitlockinteriors.example' }],
      incoming: { from: { address: 'dana@whitlockinteriors.example' } },
    });
    expect(await world.mail.locator('[role=textbox]').innerHTML()).toBe(before);
  });
});

/** What of the worker's own world is used inside `evaluate`. */
interface WithSession {
  readonly chrome: { readonly storage: { readonly session: { get(): Promise<object> } } };
}

/** To be evaluated in the worker: whether the draft in front can be seen, for each tab that has one. */
async function whatIsSeen(): Promise<readonly boolean[]> {
  const { chrome } = globalThis as unknown as WithSession;
  const all: readonly unknown[] = Object.values(await chrome.storage.session.get());
  return all.flatMap((item) =>
    typeof item === 'object' && item !== null && 'seen' in item && typeof item.seen === 'boolean'
      ? [item.seen]
      : [],
  );
}
