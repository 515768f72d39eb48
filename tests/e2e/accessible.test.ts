import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeAt, type, untilMarked } from './harness/compose';
import { findRealPage } from './harness/real-page';
import { openWorld, type OwnPage, type World } from './harness/world';

/** What axe finds, one line each: the rule and where it is broken. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ open: [{ kind: 'reply' }], theme: colorScheme }, { colorScheme });
    await type(composeAt(world.mail), 'As I told you, I will call you soon.');
    await untilMarked(world.mail, 'soon');
  });
  afterAll(() => world.close());

  it.each<OwnPage>(['popup', 'summary', 'practice', 'options', 'welcome'])(
    '%s has no fault',
    async (name) => {
      const page = await world.openPage(name);
      await page.locator('main').first().waitFor();
      await page.waitForTimeout(500);

      expect(await faultsOf(page)).toEqual([]);
      await page.close();
    },
  );

  it('a planted fault is found', async () => {
    const page = await world.openPage('welcome');
    await page.locator('main').first().waitFor();
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));

    expect(await faultsOf(page)).toEqual([expect.stringContaining('button-name')]);
    await page.close();
  });

  it('the side panel beside a draft has none', async () => {
    await world.mail.bringToFront();
    await composeAt(world.mail).badge.click();
    const { page, release } = await findRealPage(world.browser, 'sidepanel');
    await page.emulateMedia({ colorScheme });
    await page.getByRole('meter').waitFor();
    await page.waitForTimeout(500);

    expect(await faultsOf(page)).toEqual([]);
    await release();
  });
});
