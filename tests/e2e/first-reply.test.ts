import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mailboxAddress } from '../mailbox/serve';
import { cardOf, clickMark, composeAt, markedWords, rewriteIn, textOf, type } from './harness/compose';
import { expectNothingWrong } from './harness/nothing-wrong';
import { openWorld, type World } from './harness/world';

const defensive =
  'Hi Dana,\n\nAs I told you in September, I can only work with what is in the folder. I will call you soon.';

describe('a first reply to an angry client', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ open: [{ kind: 'reply' }] });
  });
  beforeEach(() => world.mail.goto(mailboxAddress));
  afterAll(() => world.close());
  afterEach(() => expectNothingWrong(world));

  it('is read while it is typed: a score in the toolbar, marks under the words, not a byte added', async () => {
    const compose = composeAt(world.mail);
    await type(compose, defensive);

    await expect.poll(() => compose.badge.getAttribute('aria-label')).toMatch(/\d+ of 100/);
    await expect.poll(() => markedWords(world.mail)).toMatchObject({ 'evenkeel-flee': ['soon'] });
    expect(await textOf(compose)).toBe(defensive);
    expect(await compose.editor.innerHTML()).not.toMatch(/evenkeel|<span|<mark/);
  });

  it('leaves a calm reply in peace', async () => {
    const compose = composeAt(world.mail);
    await type(
      compose,
      'Hi Dana,\n\nI sent the October offer by mistake. The corrected version goes out today at 3 pm.',
    );

    await expect.poll(() => compose.badge.getAttribute('aria-label')).toMatch(/\d+ of 100/);
    expect(await markedWords(world.mail)).toEqual({});
  });

  it('opens a card on marked words; Escape gives the draft back, and no shortcut of the mail fires', async () => {
    const compose = composeAt(world.mail);
    await type(compose, defensive);
    await expect.poll(() => markedWords(world.mail)).toMatchObject({ 'evenkeel-flee': ['soon'] });

    await clickMark(world.mail, 'soon');
    const card = cardOf(world.mail);
    await expect.poll(() => card.innerText()).toContain('“soon”');
    await expect.poll(() => rewriteIn(card).count()).toBeGreaterThanOrEqual(2);
    await card.getByRole('button').last().focus();
    await world.mail.keyboard.type('ce#r');
    await world.mail.keyboard.press('Escape');

    await expect.poll(() => card.count()).toBe(0);
    expect(await compose.editor.evaluate((editor) => editor === document.activeElement)).toBe(true);
    expect(await world.mail.evaluate(() => window.mailbox.shortcuts)).toEqual([]);
    expect(await textOf(compose)).toBe(defensive);
  });

  it('takes a rewrite with one click and gives the old words back with Ctrl+Z', async () => {
    const compose = composeAt(world.mail);
    await type(compose, defensive);
    await expect.poll(() => markedWords(world.mail)).toMatchObject({ 'evenkeel-flee': ['soon'] });
    const before = await compose.editor.innerHTML();

    await clickMark(world.mail, 'soon');
    const rewrite = rewriteIn(cardOf(world.mail)).first();
    const words = await rewrite.evaluate((button) =>
      [...button.childNodes].map((node) => (node.nodeName === 'SMALL' ? '' : node.textContent)).join(''),
    );
    await rewrite.click();

    await expect.poll(() => textOf(compose)).toContain(words);
    expect(await textOf(compose)).not.toBe(defensive);
    await expect
      .poll(async () => (await markedWords(world.mail))['evenkeel-flee'] ?? [])
      .not.toContain('soon');
    await compose.editor.focus();
    await world.mail.keyboard.press('Control+z');
    expect(await compose.editor.innerHTML()).toBe(before);
    await expect.poll(() => markedWords(world.mail)).toMatchObject({ 'evenkeel-flee': ['soon'] });
  });

  it('goes on when the worker ends in the middle: the next keystroke is coached', async () => {
    const compose = composeAt(world.mail);
    await type(compose, 'The corrected offer is in your inbox.');
    await expect.poll(() => compose.badge.getAttribute('aria-label')).not.toBeNull();

    await world.killWorker();
    await world.mail.bringToFront();
    await type(compose, ' I will call you soon.');

    await expect.poll(() => markedWords(world.mail)).toMatchObject({ 'evenkeel-flee': ['soon'] });
  });

  it('keeps the drafts of a language it does not know unscored, and says so', async () => {
    const compose = composeAt(world.mail);
    await type(
      compose,
      'Hallo Dana, ich habe dir das schon im September gesagt und kann leider nichts dafür. Ich melde mich bald.',
    );

    await expect.poll(() => compose.badge.getAttribute('aria-label')).toMatch(/English/);
    expect(await markedWords(world.mail)).toEqual({});
  });

  it('comes back when the mail builds its toolbar anew', async () => {
    const compose = composeAt(world.mail);
    await type(compose, defensive);
    await expect.poll(() => compose.badge.getAttribute('aria-label')).toMatch(/\d+ of 100/);

    await world.mail.evaluate(() => window.mailbox.rerenderToolbars());

    await expect.poll(() => compose.badge.count()).toBe(1);
    await expect.poll(() => compose.badge.getAttribute('aria-label')).toMatch(/\d+ of 100/);
  });
});
