import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { brakeCard, hotDraft, untilHot } from './harness/brake';
import { cardOf, composeAt, type } from './harness/compose';
import { historyRows } from './harness/history';
import { expectNothingWrong } from './harness/nothing-wrong';
import { openWorld, type World } from './harness/world';

let world: World;
beforeAll(async () => {
  world = await openWorld(
    { open: [{ kind: 'reply', text: hotDraft }] },
    { viewport: { width: 1900, height: 900 } },
  );
});
afterEach(() => expectNothingWrong(world));
afterAll(() => world.close());

describe('the breath before Send', () => {
  beforeEach(async () => {
    await world.load({ open: [{ kind: 'reply', text: hotDraft }] });
    await untilHot(world.mail);
  });

  it('says what was heard; the mail goes once, byte for byte, when it is sent as it is', async () => {
    const html = await composeAt(world.mail).editor.innerHTML();
    await composeAt(world.mail).send.click();
    const card = brakeCard(world.mail);
    await card.waitFor();

    expect(await card.getByRole('listitem').count()).toBe(2);
    expect(await card.innerText()).toContain('You never read');
    expect(await world.sent()).toEqual([]);
    await card.locator('.second').dblclick();

    await expect.poll(() => world.sent()).toMatchObject([{ html }]);
    await expect.poll(() => historyRows(world)).toMatchObject([{ brake: 'sentAsIs' }]);
  });

  it('keeps the focus by keys alone, and gives it back to the draft on Esc', async () => {
    const { editor } = composeAt(world.mail);
    await editor.focus();
    await world.mail.keyboard.press('Control+Enter');
    await brakeCard(world.mail).waitFor();
    const stops: string[] = [];
    for (let tab = 0; tab < 6; tab += 1) {
      await world.mail.keyboard.press('Tab');
      stops.push(await brakeCard(world.mail).locator(':focus').innerText());
    }
    await world.mail.keyboard.press('Escape');

    expect(stops).toEqual([
      'Improve it',
      'Send as it is',
      'Keep as draft',
      'Remind me in 10 minutes',
      '×',
      'Improve it',
    ]);
    expect(await brakeCard(world.mail).count()).toBe(0);
    expect(await editor.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await composeAt(world.mail).editor.count()).toBe(1);
    expect(await world.sent()).toEqual([]);
  });

  it('opens the first passage to improve, and counts what was made of it', async () => {
    const before = (await historyRows(world)).length;
    await composeAt(world.mail).send.click();
    await brakeCard(world.mail).locator('.main').click();
    await cardOf(world.mail).waitFor();
    await world.mail.keyboard.press('Escape');
    await world.mail.keyboard.press('Control+a');
    await type(
      composeAt(world.mail),
      'Hi Dana, I will send the corrected version by Friday at noon. Does that work?',
    );
    await composeAt(world.mail).send.click();

    expect(await brakeCard(world.mail).count()).toBe(0);
    await expect.poll(() => world.sent()).toHaveLength(1);
    await expect.poll(() => historyRows(world)).toHaveLength(before + 1);
    expect((await historyRows(world)).filter(({ brake }) => brake === 'improved')).toHaveLength(1);
  });

  it('asks once per draft: not again when the send was taken back', async () => {
    await composeAt(world.mail).send.click();
    await brakeCard(world.mail).locator('.second').click();
    await world.mail.locator('#link_undo').click();
    await untilHot(world.mail);
    await composeAt(world.mail).send.click();

    await expect.poll(() => world.sent()).toHaveLength(1);
    expect(await brakeCard(world.mail).count()).toBe(0);
    await world.mail.locator('#link_undo').click();
    await expect.poll(() => world.sent()).toHaveLength(0);
  });

  it('never asks when it is switched off', async () => {
    const options = await world.openPage('options');
    await options.locator('input[name=brake][value=off]').click();
    await world.mail.bringToFront();
    await world.load({ open: [{ kind: 'reply', text: hotDraft }] });
    await untilHot(world.mail);

    await composeAt(world.mail).send.click();

    await expect.poll(() => world.sent()).toHaveLength(1);
    await options.bringToFront();
    await options.locator('input[name=brake][value=hot]').click();
    await expect.poll(() => options.locator('input[name=brake][value=hot]').isChecked()).toBe(true);
    await options.close();
  });
});
