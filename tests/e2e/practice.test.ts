import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleThreads } from '../../lib/samples/threads';
import { clickMark, untilMarked } from './harness/compose';
import { expectNothingWrong } from './harness/nothing-wrong';
import { openWorld, type World } from './harness/world';

describe('the practice page', () => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await openWorld();
    page = await world.openPage('practice');
  });
  afterAll(() => world.close());
  const editor = () => page.getByRole('textbox', { name: 'Your reply' });
  const card = () => page.getByRole('dialog');
  const write = async (text: string) => {
    await page.getByRole('button', { name: 'Start from nothing' }).click();
    await editor().click();
    await page.keyboard.type(text);
  };

  it('has a thread for each difficult behaviour, read at once', async () => {
    expect(await page.getByRole('radio').count()).toBe(sampleThreads.length + 1);
    for (const { client, draft } of sampleThreads) {
      await page.getByText(client.name, { exact: true }).first().click();
      await expect.poll(() => editor().innerText()).toContain(draft.slice(0, 20).split('\n')[0]);
      await expect.poll(() => page.getByRole('heading', { name: client.name }).count()).toBe(1);
      await expect.poll(() => page.locator('.ek-practice-panel .ek-finding').count()).toBeGreaterThan(0);
    }
    expectNothingWrong(world);
  });

  it('opens a card at marked words; Escape gives the draft back, plain words have none', async () => {
    await write('Hi there. I will call you soon.');
    await untilMarked(page, 'soon');
    await clickMark(page, 'soon');
    await card()
      .getByRole('button', { name: /^Short/ })
      .waitFor();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await card().getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => card().count()).toBe(0);
    expect(await editor().evaluate((element) => element.matches(':focus'))).toBe(true);
    await editor().click({ position: { x: 20, y: 20 } });
    expect(await card().count()).toBe(0);
    expectNothingWrong(world);
  });

  it('puts a rewrite in from the card and takes it back', async () => {
    await clickMark(page, 'soon');
    await card()
      .getByRole('button', { name: /^Short/ })
      .first()
      .click();
    await card().locator('.ek-blank-field input').first().fill('Friday');
    await page.keyboard.press('Enter');
    await expect.poll(() => editor().innerText()).toContain('Friday');
    await expect.poll(() => card().count()).toBe(0);
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await expect.poll(() => editor().innerText()).toContain('soon');
    expectNothingWrong(world);
  });

  it('answers a mail from a file', async () => {
    await page.getByText('Your own mail', { exact: true }).click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'mail.eml',
      mimeType: 'message/rfc822',
      buffer: Buffer.from(
        'From: Mo Field <mo@field.example>\r\nSubject: Late\r\n\r\nThis is UNACCEPTABLE!!! Where is my file?\r\n',
      ),
    });
    await expect.poll(() => page.getByRole('heading', { name: 'Mo Field' }).count()).toBe(1);
    await expect.poll(() => page.locator('.ek-practice-panel').innerText()).toMatch(/asks? 1 thing/);
    expectNothingWrong(world);
  });
});
