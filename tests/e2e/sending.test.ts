import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mailboxAddress } from '../mailbox/serve';
import { composeAt, markedWords, type, untilMarked } from './harness/compose';
import { historyRows } from './harness/history';
import { expectNothingWrong } from './harness/nothing-wrong';
import { openWorld, type World } from './harness/world';

const draft = 'Hi Dana,\n\nAs I told you in September, I will call you soon.';

describe('what becomes of a draft', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ open: [{ kind: 'reply' }], signature: 'Jo Hartley' });
  });
  beforeEach(async () => {
    await world.mail.goto(mailboxAddress);
    await type(composeAt(world.mail), draft);
    await untilMarked(world.mail, 'soon');
  });
  afterEach(() => expectNothingWrong(world));
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
