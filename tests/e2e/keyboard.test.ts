import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeAt, markedWords, textOf, type, untilMarked } from './harness/compose';
import { historyRows } from './harness/history';
import { expectNothingWrong } from './harness/nothing-wrong';
import { findRealPage, openRealPopup } from './harness/real-page';
import { openWorld, type World } from './harness/world';

/** More stops than any surface has between two things a person wants. */
const stopsAtMost = 80;

/** Goes on by Tab until the wanted thing has the focus. */
async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await wanted.waitFor();
  for (let stop = 0; stop < stopsAtMost; stop += 1) {
    if (await wanted.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${stopsAtMost} times ${key} did not lead to ${String(wanted)}`);
}

const draft = 'Hi Dana,\n\nThank you for last time. I will call you soon.';

describe('the whole task without a mouse', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ open: [{ kind: 'reply' }], undoMs: 500 });
  });
  afterAll(() => world.close());

  it('write, hear, apply, undo, keep and switch a note, send, read the week', async () => {
    const { mail, browser } = world;
    const compose = composeAt(mail);
    await type(compose, draft);
    await untilMarked(mail, 'soon');

    // Hear: the badge opens the panel, which says what it found, with a way forward already in view.
    await tabTo(mail, compose.badge);
    await mail.keyboard.press('Enter');
    const { page: panel, release } = await findRealPage(browser, 'sidepanel');
    await expect.poll(() => panel.locator('[aria-live=polite]').first().textContent()).toMatch(/^New: ./);
    await panel.locator('.ek-finding-rewrites').waitFor();
    await tabTo(panel, panel.getByRole('button', { name: /^Short/ }).first());
    await panel.keyboard.press('Enter');
    await panel.locator('.ek-blank-field input').first().waitFor();
    await panel.keyboard.type('Friday');
    await panel.keyboard.press('Enter');
    await expect.poll(() => textOf(compose)).toContain('Friday');

    await tabTo(panel, panel.getByRole('button', { name: 'Undo', exact: true }).first());
    await panel.keyboard.press('Enter');
    await expect.poll(() => textOf(compose)).toBe(draft);
    await release();

    // The browser's own key opens the popup; headless it has none, so it is opened for us.
    await mail.bringToFront();
    const { page: popup, release: leave } = await openRealPopup(browser);
    await tabTo(popup, popup.getByRole('button', { name: 'Phrase to avoid' }));
    await popup.keyboard.press('Enter');
    await popup.keyboard.type('last time');
    await popup.keyboard.press('Enter');
    await expect.poll(() => markedWords(mail)).toMatchObject({ 'evenkeel-reminder': ['last time'] });
    await tabTo(popup, popup.getByRole('switch', { name: 'last time' }));
    await popup.keyboard.press('Space');
    await expect.poll(() => markedWords(mail)).toEqual({ 'evenkeel-flee': ['soon'] });

    await leave();

    await mail.bringToFront();
    await compose.editor.focus();
    await mail.keyboard.press('Control+Enter');
    await expect.poll(async () => (await historyRows(world)).length).toBe(1);

    // The popup went when the mail came to the front.
    const { page: again, release: leaveAgain } = await openRealPopup(browser);
    await tabTo(again, again.getByRole('link', { name: 'Your week' }));
    const opened = browser.context.waitForEvent('page');
    // The popup goes in the middle of the key press: the new tab is what tells.
    const [week] = await Promise.all([opened, again.keyboard.press('Enter').catch(() => {})]);
    await tabTo(week, week.getByRole('button', { name: 'Show as a table' }).first());
    await week.keyboard.press('Enter');
    await expect.poll(() => week.locator('.chart-table').first().innerText()).toContain('1');
    await leaveAgain();
    expectNothingWrong(world);
  }, 60_000);
});
