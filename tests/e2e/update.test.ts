import { afterAll, beforeAll, expect, it } from 'vitest';
import { brakeCard, hotDraft, untilHot } from './harness/brake';
import { cardOf, clickMark, composeAt, markedWords, untilMarked } from './harness/compose';
import { expectNothingWrong } from './harness/nothing-wrong';
import { allowReloads, reloadExtension } from './harness/reload-extension';
import { openWorld, type World } from './harness/world';

// An update takes the extension away from under the copy of its script that runs in Gmail. Chromium gives an open page no
// new copy: that comes with the next load of the page.

const kit = { name: 'Kit', address: 'kit@client.example' };
const open = [
  { kind: 'reply', text: hotDraft },
  { kind: 'new', to: [kit], subject: 'Invoice', text: hotDraft },
] as const;

let world: World;
beforeAll(async () => {
  world = await openWorld({ open }, { viewport: { width: 1600, height: 900 } });
  await allowReloads(world);
  await world.mail.bringToFront();
});
afterAll(() => world.close());

it('updated while drafts are open, it lets every mail go, takes all of it away, and starts anew with the page', async () => {
  const { mail } = world;
  const [reply, popup] = [composeAt(mail, 0), composeAt(mail, 1)];
  await untilHot(mail);
  const [html, sentHtml] = [await reply.editor.innerHTML(), await popup.editor.innerHTML()];
  await untilMarked(mail, 'You never read');
  await clickMark(mail, 'You never read');
  await cardOf(mail).waitFor();

  await reloadExtension(world);
  await popup.send.click();

  await expect.poll(() => world.sent()).toMatchObject([{ html: sentHtml, to: [kit.address] }]);
  expect(await brakeCard(mail).count()).toBe(0);
  await expect.poll(() => mail.locator('[data-evenkeel]').count()).toBe(0);
  expect(await markedWords(mail)).toEqual({});
  expect(await mail.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
  expect(await reply.editor.innerHTML()).toBe(html);
  await reply.editor.focus();
  await mail.keyboard.press('Control+Enter');
  await expect.poll(() => world.sent()).toHaveLength(2);

  await world.load({ open });
  await untilHot(mail);
  await untilMarked(mail, 'You never read');
  await composeAt(mail, 1).send.click();
  await brakeCard(mail).waitFor();
  expect(await world.sent()).toEqual([]);
  await brakeCard(mail).locator('.second').click();
  await expect.poll(() => world.sent()).toHaveLength(1);
  expectNothingWrong(world);
});
