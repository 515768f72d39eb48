import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type MailboxOptions, plainMailbox } from '../../mailbox/options';
import { mailboxAddress, mailboxAnswer } from '../../mailbox/serve';
import { wxtBuild } from '../build';
import type { Watch } from './watch';

/** Firefox with the built extension in it and the mailbox open, of a fresh profile. */
export interface FirefoxWorld extends Watch {
  readonly mail: Page;
  /** Opens a page of the extension and waits until it has loaded. */
  openPage(name: string): Promise<Page>;
  close(): Promise<void>;
}

/** Puppeteer drives Firefox over WebDriver BiDi, which Firefox speaks itself: there is no driver to install. */
export async function openFirefox(
  executablePath: string,
  given: Partial<MailboxOptions>,
): Promise<FirefoxWorld> {
  wxtBuild('-b', 'firefox', '--mv3');
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-firefox-'));
  const extension = join(folder, 'extension');
  cpSync(join(process.cwd(), '.output', 'firefox-mv3'), extension, { recursive: true });
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it Firefox refuses to bring an automated tab to a page of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // A fixed address for the extension's pages.
      'extensions.webextensions.uuids': JSON.stringify({ [geckoIdOf(extension)]: uuid }),
      // Every console goes to the program's own output, the extension's hidden page and content script included.
      'browser.dom.window.dump.enabled': true,
      'devtools.console.stdout.content': true,
    },
  });
  const errors = errorsOf(browser, uuid);
  await browser.installExtension(extension);
  const mail = await browser.newPage();
  const requests: string[] = [];
  await serve(mail, { ...plainMailbox, ...given }, requests);
  await mail.goto(mailboxAddress);
  return {
    mail,
    errors,
    requests,
    openPage: async (name) => openOwnPage(browser, `moz-extension://${uuid}/${name}.html`),
    async close() {
      await endBrowser(browser);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

function geckoIdOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

/** Whatever else the page or its content script asks for goes nowhere, and is noted. */
async function serve(page: Page, options: MailboxOptions, elsewhere: string[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (request.url().startsWith('https://mail.google.com/'))
      await request.respond(await mailboxAnswer(request.url(), options));
    else if (/^(?:https?|wss?):/.test(request.url())) {
      elsewhere.push(request.url());
      await request.abort();
    } else await request.continue();
  });
}

/** Lines of `console.error` in web pages and the extension, and errors nobody caught in the mail or the extension. */
function errorsOf(browser: Browser, uuid: string): string[] {
  const errors: string[] = [];
  const listen = (line: string) => {
    const isUncaught =
      line.startsWith('JavaScript error: ') && (line.includes(uuid) || line.includes('mail.google.com'));
    if (isUncaught || (line.startsWith('console.error: ') && !ownLogger.test(line))) errors.push(line);
  };
  for (const stream of [browser.process()?.stdout, browser.process()?.stderr]) {
    if (!stream) throw new Error('Firefox has no output to listen to');
    createInterface({ input: stream }).on('line', listen);
  }
  return errors;
}

/**
 * A part of Firefox itself speaks, under its name: without a network `console.error: RSLoader: ` comes after half a
 * minute. What pages and extensions say is quoted, as in `console.error: "hello"`.
 */
const ownLogger = /^console\.error: [\w.-]+: ?$/;

/** The promise of such a journey never settles, since the page moves to another process: only look whether it arrived. */
async function openOwnPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  void page.goto(address).catch(() => {});
  const giveUpAt = Date.now() + 10_000;
  while (Date.now() < giveUpAt) {
    const at = await Promise.race([page.evaluate(() => location.href).catch(() => ''), soon(300)]);
    if (at === address) return page;
    await soon(50);
  }
  throw new Error(`Firefox did not open ${address}`);
}

/** Closing can hang after a page of the extension was open. */
async function endBrowser(browser: Browser): Promise<void> {
  const closed = browser.close().then(
    () => true,
    () => false,
  );
  if (!(await Promise.race([closed, soon(4000)]))) browser.process()?.kill('SIGKILL');
}

const soon = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
