import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { composeAt, markedWords, type, untilMarked } from './harness/compose';
import { emptyHistory, historyRows } from './harness/history';
import { expectNothingWrong } from './harness/nothing-wrong';
import { openWorld, type World } from './harness/world';

const draft = 'Hi Dana,\n\nAs I told you in September, I will call you soon.';

describe('what becomes of a draft', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ open: [{ kind: 'reply' }], signature: 'Jo Hartley' });
  });
  beforeEach(async () => {
    await world.load({ open: [{ kind: 'reply' }], signature: 'Jo Hartley' });
    await type(composeAt(world.mail), draft);
    await untilMarked(world.mail, 'soon');
  });
  afterEach(async () => {
    await world.browser.worker.evaluate(emptyHistory);
    expectNothingWrong(world);
  });
  afterAll(() => world.close());

  it('discarded: no row, and Undo brings the draft back to be coached', async () => {
    await world.mail.locator('.oh').click();
    await world.mail.locator('#link_undo').click();

    await expect.poll(() => markedWords(world.mail)).toMatchObject({ 'evenkeel-flee': ['soon'] });
    expect(await historyRows(world)).toEqual([]);
  });

  it('refused by the mail for want of a recipient: no row', async () => {
    await world.mail.locator('.agh').evaluateAll((chips) => chips.forEach((chip) => chip.remove()));

    await composeAt(world.mail).send.click();
    await world.mail.getByRole('alertdialog').getByRole('button').click();
    await world.mail.waitForTimeout(1500);

    expect(await world.sent()).toEqual([]);
    expect(await historyRows(world)).toEqual([]);
  });

  it('to be sent later: no row, and Undo brings it back', async () => {
    await world.mail.locator('.hG').click();
    await world.mail.locator('[selector=scheduledSend]').click();
    await world.mail.locator('.Az').first().click();
    await expect.poll(() => world.mail.evaluate(() => window.mailbox.scheduled.length)).toBe(1);
    await world.mail.locator('#link_undo').click();

    await expect.poll(() => markedWords(world.mail)).toMatchObject({ 'evenkeel-flee': ['soon'] });
    expect(await world.sent()).toEqual([]);
    expect(await historyRows(world)).toEqual([]);
  });

  it('refused, then put aside while Gmail says something else that can be undone: no row', async () => {
    const { mail } = world;
    await mail.locator('.agh').evaluateAll((chips) => chips.forEach((chip) => chip.remove()));
    await composeAt(mail).send.click();
    await mail.getByRole('alertdialog').getByRole('button').click();
    // Leaving the thread saves the reply; then a conversation is archived.
    await mail.evaluate(() => {
      document.querySelector('.M9')?.remove();
      const link = Object.assign(document.createElement('span'), { id: 'link_undo', textContent: 'Undo' });
      document.querySelector('.bAq')?.append('Archived');
      document.querySelector('.bAo')?.append(link);
      document.querySelector<HTMLElement>('.b8 .vh')?.removeAttribute('style');
    });

    await expect.poll(() => world.reports()).toEqual([]);
    expect(await historyRows(world)).toEqual([]);
  });

  it('sent at once after another, and one of both taken back: the other one keeps its row', async () => {
    const to = [{ name: 'Kit', address: 'kit@client.example' }];
    await world.load({ open: ['One', 'Two'].map((subject) => ({ kind: 'new', to, subject, text: draft })) });
    await expect.poll(() => world.reports()).toHaveLength(2);
    await composeAt(world.mail).send.click();
    await composeAt(world.mail).send.click();
    await world.mail.locator('#link_undo').click();

    // Which one Undo speaks of depends on how fast it is pressed; either way the other one stays sent.
    await expect.poll(() => world.sent()).toHaveLength(1);
    await expect.poll(() => historyRows(world)).toHaveLength(1);
    await world.mail.waitForTimeout(1000);
    expect(await historyRows(world)).toHaveLength(1);
    await world.browser.worker.evaluate(emptyHistory);
  });

  it('sent and taken back: the row goes too', async () => {
    await composeAt(world.mail).send.click();
    await expect.poll(() => historyRows(world)).toHaveLength(1);

    await world.mail.locator('#link_undo').click();

    await expect.poll(() => historyRows(world)).toHaveLength(0);
    expect(await world.sent()).toEqual([]);
  });

  it('sent by the keyboard, byte for byte: one row with numbers only, and the week shows it', async () => {
    const html = await composeAt(world.mail).editor.innerHTML();
    await world.mail.keyboard.press('Control+Enter');
    await expect.poll(() => historyRows(world)).toHaveLength(1);

    const [mail] = await world.sent();
    expect(mail).toMatchObject({ html, to: ['dana@whitlockinteriors.example'], kind: 'reply' });
    const [row] = await historyRows(world);
    expect(row).toMatchObject({ words: 13, brake: 'none', counts: { vague: 1 }, incomingHeat: 3 });
    expect(JSON.stringify(row)).not.toMatch(/dana|whitlock|told you|soon/i);
    const summary = await world.openPage('summary');
    await expect.poll(() => summary.locator('main').innerText()).toMatch(/\b1\b/);
    await summary.close();
  });
});
