import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { composeAt } from '../../e2e/harness/compose';
import { openWorld } from '../../e2e/harness/world';
import type { MailboxOptions, MailThread } from '../../mailbox/options';
import { mailboxAddress, serveMailbox } from '../../mailbox/serve';
import type { MailPile } from '../bench/mails';
import { chromiumArgs, findChromium } from '../browsers.mjs';
import { startStandIn } from './stand-in';

/** What runs in the mail beside the mailbox itself. */
export const companies = ['nothing', 'Evenkeel', 'stand-in'] as const;
export type Company = (typeof companies)[number];

/** A mailbox in a browser of its own. */
export interface OpenMailbox {
  readonly mail: Page;
  close(): Promise<void>;
}

/** A long thread in view and a reply begun: the page an extension lives in. */
export async function openMailbox(company: Company, pile: MailPile): Promise<OpenMailbox> {
  const options = longThread(pile);
  const opened = company === 'Evenkeel' ? await openWorld(options) : await openAlone(options);
  await composeAt(opened.mail).editor.waitFor();
  if (company === 'Evenkeel') await composeAt(opened.mail).badge.waitFor();
  if (company === 'stand-in') await opened.mail.evaluate(startStandIn);
  await opened.mail.waitForTimeout(1500);
  return opened;
}

const me = { name: 'Robin Vale', address: 'robin@valeoffice.example' };
const client = { name: 'Dana Whitfield', address: 'dana@whitfield.example' };
const MESSAGES = 20;

/** Twenty messages of 150 words and a reply of 150 words. */
function longThread(pile: MailPile): Partial<MailboxOptions> {
  const messages = Array.from({ length: MESSAGES }, (_, at) => ({
    from: at % 2 === 0 ? client : me,
    to: [at % 2 === 0 ? me : client],
    at: `2026-03-${String(at + 1).padStart(2, '0')}T09:00:00+01:00`,
    text: pile.take(150),
  }));
  const thread: MailThread = { id: 'long', subject: 'The relaunch', messages };
  return { me, threads: [thread], view: 'long', open: [{ kind: 'reply', text: pile.take(150) }] };
}

/** The same browser and mailbox without an extension. */
async function openAlone(options: Partial<MailboxOptions>): Promise<OpenMailbox> {
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium() ?? 'chromium',
    headless: true,
    viewport: { width: 1280, height: 860 },
    args: [...chromiumArgs, '--lang=en-US'],
  });
  await serveMailbox(context, options);
  const mail = await context.newPage();
  await mail.goto(mailboxAddress);
  return {
    mail,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
