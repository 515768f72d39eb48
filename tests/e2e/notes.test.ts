import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clickMark, composeAt, markedWords, textOf, type, untilMarked } from './harness/compose';
import { expectNothingWrong } from './harness/nothing-wrong';
import { findRealPage, openRealPopup } from './harness/real-page';
import { openWorld, type World } from './harness/world';

describe('the real popup and side panel, over the mail', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ open: [{ kind: 'reply' }] });
    await type(composeAt(world.mail), 'Hi Dana,\n\nThank you for last time. I will call you soon.');
    await untilMarked(world.mail, 'soon');
  });
  afterEach(() => expectNothingWrong(world));
  afterAll(() => world.close());

  it('keeps a phrase to avoid with this client, and marks it while it is switched on', async () => {
    const { page: popup, release } = await openRealPopup(world.browser);
    expect(await popup.locator('main').innerText()).toContain('dana@whitlockinteriors.example');

    await popup.getByRole('button', { name: 'Phrase to avoid' }).click();
    await popup.getByRole('textbox', { name: 'Phrase' }).fill('last time');
    await popup.getByRole('textbox', { name: 'Why' }).fill('It reminds them of the launch that slipped.');
    await popup.keyboard.press('Enter');
    const onOff = popup.getByRole('switch', { name: 'last time' });
    await expect.poll(() => markedWords(world.mail)).toMatchObject({ 'evenkeel-reminder': ['last time'] });

    await onOff.click();
    await expect.poll(() => markedWords(world.mail)).toEqual({ 'evenkeel-flee': ['soon'] });
    await onOff.click();
    await expect.poll(() => markedWords(world.mail)).toMatchObject({ 'evenkeel-reminder': ['last time'] });
    await release();
  });

  it('opens the side panel from the badge: who, what they wrote, score, and a rewrite that goes into the draft', async () => {
    await world.mail.bringToFront();
    await composeAt(world.mail).badge.click();
    const { page: panel, release } = await findRealPage(world.browser, 'sidepanel');

    await expect.poll(() => panel.getByRole('heading', { name: 'Dana Whitlock' }).count()).toBe(1);
    await expect.poll(() => panel.getByRole('meter').count()).toBe(1);
    await expect.poll(() => panel.locator('main').innerText()).toContain('A hot message');
    await panel
      .getByRole('button', { name: /^Short/ })
      .first()
      .click();
    await panel
      .getByRole('combobox', { name: 'Day' })
      .or(panel.getByRole('textbox', { name: 'Day' }))
      .fill('Friday');
    await panel.keyboard.press('Enter');

    await expect.poll(() => textOf(composeAt(world.mail))).toContain('by Friday');
    expect(await textOf(composeAt(world.mail))).not.toContain('soon');
    await release();
  });

  it('keeps panel and caret together, both ways', async () => {
    const { mail } = world;
    await mail.bringToFront();
    await composeAt(mail).editor.press('Control+a');
    await type(composeAt(mail), 'As I told you, it is in the folder. I will call you soon.');
    await untilMarked(mail, 'soon');
    const { page: panel, release } = await findRealPage(world.browser, 'sidepanel');
    const open = async () => (await panel.locator('.ek-finding[data-open] mark').allTextContents()).join();

    await clickMark(mail, 'soon');
    await expect.poll(open).toContain('soon');
    await panel.locator('.ek-finding-head').filter({ hasText: 'As I told you' }).click();
    await expect.poll(open).toContain('As I told you');
    await expect.poll(() => mail.evaluate(beforeCaret)).toBe('');
    await release();
  });
});

/** To be evaluated in the mail: the words of the caret's line that stand before it. */
function beforeCaret(): string | undefined {
  const caret = getSelection();
  return caret?.anchorNode?.textContent?.slice(0, caret.anchorOffset);
}
