import type { Locator, Page } from 'playwright-core';

/** Fights, blames and threatens: hot by any measure. */
export const hotDraft =
  'You never read my emails. This is your fault. Pay the invoice today or I will stop all work. You are being ridiculous.';

/** The card that asks for one breath. */
export const brakeCard = (mail: Page): Locator => mail.locator('[data-evenkeel=brake] [role=dialog]');

/** Sends a draft that a rewrite left a blank in: the breath may be asked for, and the mail goes as it is. */
export async function sendWithBlank(mail: Page, send: () => Promise<void>): Promise<void> {
  await send();
  const goes = brakeCard(mail).locator('.second');
  const isSent = mail.waitForFunction(() => window.mailbox.sent.length > 0);
  await Promise.race([isSent, goes.waitFor()]);
  if (await goes.isVisible()) await goes.click();
  await isSent;
}

/** Waits until every open compose was read and found wanting. */
export async function untilHot(mail: Page): Promise<void> {
  await mail.waitForFunction(() => {
    const badges = [...document.querySelectorAll('[data-evenkeel=badge]')];
    const scores = badges.map((badge) => Number(badge.shadowRoot?.querySelector('b')?.textContent ?? 100));
    const composes = document.querySelectorAll('.M9').length;
    return composes > 0 && scores.length === composes && scores.every((score) => score < 20);
  });
}
