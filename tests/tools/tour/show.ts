import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { greeted } from '../../e2e/harness/browser';
import { mailboxAddress, serveMailbox } from '../../mailbox/serve';
import { sampleMailbox } from '../../mailbox/sample';
import { chromiumArgs, findBrandedBrowser, findChromium } from '../browsers.mjs';
import { say } from './say';

/** Opens the sample mailbox with the extension in a browser of its own profile, until its window is closed. */
export async function showMailbox(extension: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-'));
  const context = await launch(extension, folder);
  await serveMailbox(context, {
    ...sampleMailbox,
    view: sampleMailbox.threads[0]?.id ?? null,
    open: [{ kind: 'reply' }],
  });
  const mail = await context.newPage();
  await mail.goto(mailboxAddress);
  await mail.bringToFront();
  say(`The sample mailbox is open: a client is angry, and your reply is waiting to be written.
Write it as it comes. The coach underlines what may cost you; click an underline for other words, and the boat beside
Send for the whole picture. Nothing leaves this machine. Close the window when you are done.`);
  await new Promise<void>((resolve) => context.once('close', () => resolve()));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

async function launch(extension: string, folder: string): Promise<BrowserContext> {
  const common = { headless: false, viewport: null } as const;
  const args = chromiumArgs.filter((arg) => arg !== '--no-sandbox' || process.getuid?.() === 0);
  const chromiumPath = findChromium();
  if (chromiumPath) {
    const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      ...common,
      executablePath: chromiumPath,
      args: [...args, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    });
    await greeted(context);
    return context;
  }
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...common,
    executablePath: findBrandedBrowser() ?? 'google-chrome',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...args, '--enable-unsafe-extension-debugging'],
  });
  await loadOverPipe(context, extension);
  return context;
}

/** Chrome and Edge have dropped the switch that loads an extension; the debugging protocol still does it. */
async function loadOverPipe(context: BrowserContext, extension: string): Promise<void> {
  try {
    const session = await context.browser()?.newBrowserCDPSession();
    await (session as unknown as UntypedSession).send('Extensions.loadUnpacked', { path: extension });
  } catch {
    say(`This browser takes an extension only by hand. In the window that has opened:
  1. open chrome://extensions and switch on "Developer mode"
  2. choose "Load unpacked" and pick ${extension}
  3. go back to the mailbox and load it anew`);
  }
}

/** The method is younger than the types of the library. */
interface UntypedSession {
  send(method: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown>;
}
