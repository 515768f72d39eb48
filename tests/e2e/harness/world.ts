import type { Page } from 'playwright-core';
import type { Report } from '../../../lib/browser/messages';
import { type MailboxOptions, plainMailbox, type SentMail } from '../../mailbox/options';
import { sampleMailbox } from '../../mailbox/sample';
import { mailboxAddress, type ServedMailbox, serveMailbox } from '../../mailbox/serve';
import { type BrowserOptions, type ExtendedBrowser, launchExtended } from './browser';
import { killWorker } from './kill-worker';
import { readReports } from './reports';
import { type FullWatch, watchEverything } from './watch';

export type OwnPage = 'sidepanel' | 'popup' | 'summary' | 'practice' | 'options' | 'welcome';

/** A browser with the extension and a mailbox open in it. */
export interface World extends FullWatch {
  readonly browser: ExtendedBrowser;
  readonly mailbox: ServedMailbox;
  readonly mail: Page;
  /** Loads the mailbox anew as these options say; what is not said is as in `openWorld`. */
  load(options: Partial<MailboxOptions>): Promise<void>;
  /** Opens a page of the extension as a tab. */
  openPage(name: OwnPage, query?: string): Promise<Page>;
  killWorker(): Promise<void>;
  /** The latest reports of open composes, from the worker's session storage. */
  reports(): Promise<readonly Report[]>;
  sent(): Promise<readonly SentMail[]>;
  close(): Promise<void>;
}

/** The sample mailbox with the angry thread in view, unless the options say otherwise. */
export async function openWorld(
  options: Partial<MailboxOptions> = {},
  browserOptions: BrowserOptions = {},
): Promise<World> {
  const browser = await launchExtended(browserOptions);
  const { context, extensionId } = browser;
  const watch = await watchEverything(context);
  const mailbox = await serveMailbox(context, { ...angryThread, ...options });
  const mail = await context.newPage();
  await mail.goto(mailboxAddress);
  const openPage = async (name: OwnPage, query = '') => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${name}.html${query}`);
    return page;
  };
  return {
    ...watch,
    browser,
    mailbox,
    mail,
    async load(changed) {
      mailbox.change({ ...angryThread, ...changed });
      await mail.goto(mailboxAddress);
    },
    openPage,
    async killWorker() {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/manifest.json`);
      await killWorker(page);
      await page.close();
    },
    reports: () => browser.worker.evaluate(readReports),
    sent: () => mail.evaluate(() => window.mailbox.sent),
    close: () => browser.close(),
  };
}

const angryThread: MailboxOptions = { ...plainMailbox, ...sampleMailbox, view: 'newsletter-wrong-offer' };
