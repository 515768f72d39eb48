import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { angerThread } from '../../../lib/samples/anger';
import { composeAt, type } from '../../e2e/harness/compose';
import { findRealPage, openRealPopup } from '../../e2e/harness/real-page';
import type { World } from '../../e2e/harness/world';
import { mailboxAddress } from '../../mailbox/serve';
import { type Coaching, openCard, settled } from './coaching';

/** Takes the tour's pictures, each in both colour schemes. */
export interface Photographer {
  readonly taken: readonly string[];
  /** The mail with the card of the first finding open. */
  mail(world: World, coaching: Coaching): Promise<void>;
  /** The real side panel, opened by the badge. */
  panel(world: World): Promise<void>;
  /** The real popup over the mail. */
  popup(world: World): Promise<void>;
  summary(world: World): Promise<void>;
  /** The mail again, in its dark theme. */
  dark(world: World): Promise<void>;
}

export function photographer(folder: string): Photographer {
  const taken: string[] = [];
  const take = async (page: Page, name: string, fullPage = false) => {
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path, fullPage });
    taken.push(path);
  };
  const takeBoth = async (page: Page, name: string, fullPage = false) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // Colours fade into each other for a moment.
      await page.waitForTimeout(400);
      await take(page, `${name}-${colorScheme}`, fullPage);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  };

  const withCard = async ({ mail }: World, words: string, name: string) => {
    await mail.locator('[role=main]').evaluate((main) => main.scrollTo(0, main.scrollHeight));
    await openCard(mail, words);
    await take(mail, name);
    await mail.keyboard.press('Escape');
  };

  return {
    taken,
    mail: (world, { shown }) => withCard(world, shown[0]?.quote ?? '', 'gmail-light'),
    async panel(world) {
      await composeAt(world.mail).badge.click();
      const { page, release } = await findRealPage(world.browser, 'sidepanel');
      await page.setViewportSize({ width: 400, height: 1180 });
      await page.getByRole('meter').waitFor();
      await page.waitForTimeout(1200);
      await takeBoth(page, 'sidepanel');
      await release();
    },
    async popup(world) {
      await world.mail.bringToFront();
      const { page, release } = await openRealPopup(world.browser);
      await page.getByRole('switch').first().waitFor();
      await page.waitForTimeout(600);
      // Without a display its window does not grow with what is in it: the picture does, and its foot with it.
      await page.addStyleTag({ content: 'footer, nav { position: static !important }' });
      await takeBoth(page, 'popup', true);
      await page.evaluate(() => setTimeout(() => window.close(), 50));
      await release();
    },
    async summary(world) {
      const page = await world.openPage('summary');
      await page.waitForTimeout(1200);
      await takeBoth(page, 'summary', true);
      await page.close();
    },
    async dark(world) {
      world.mailbox.change({ theme: 'dark' });
      await world.mail.bringToFront();
      await world.mail.emulateMedia({ colorScheme: 'dark' });
      await world.mail.goto(mailboxAddress);
      await type(composeAt(world.mail), angerThread.draft);
      await settled(world);
      const [report] = await world.reports();
      const first = report?.reading?.findings[0];
      if (!report || !first) throw new Error('The draft was not read in the dark theme');
      await withCard(world, report.snapshot.text.slice(first.start, first.end), 'gmail-dark');
    },
  };
}
