import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { build } from 'vite';
import type { MailboxOptions } from './options';
import { plainMailbox } from './options';
import { selectorAsWorn, wearNames } from './page/disguise';
import { mailboxPage } from './page-html';

export const mailboxAddress = 'https://mail.google.com/mail/u/0/';

/** Serves the mailbox to every page of a browser at Gmail's own address; nothing reaches the network. */
export async function serveMailbox(
  context: BrowserContext,
  given: Partial<MailboxOptions> = {},
): Promise<ServedMailbox> {
  let options: MailboxOptions = { ...plainMailbox, ...given };
  await pageScript();
  await context.route('https://mail.google.com/**', async (route) =>
    route.fulfill(await mailboxAnswer(route.request().url(), options)),
  );
  return {
    change(other) {
      options = { ...options, ...other };
    },
  };
}

export interface ServedMailbox {
  /** What is different from the next load on. */
  change(options: Partial<MailboxOptions>): void;
}

/** What a server says, in the words both Playwright and Puppeteer take. */
export interface MailboxAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** The mailbox's answer to a request for this address. */
export async function mailboxAnswer(address: string, options: MailboxOptions): Promise<MailboxAnswer> {
  const { pathname } = new URL(address);
  const plain = { status: 200, headers: {} };
  if (pathname === '/mailbox/page.js')
    return { ...plain, contentType: 'text/javascript', body: await pageScript() };
  if (pathname === '/mailbox/page.css')
    return { ...plain, contentType: 'text/css', body: mailboxStyles(options) };
  if (!pathname.startsWith('/mail/')) return { ...plain, status: 404, contentType: 'text/plain', body: '' };
  return {
    ...plain,
    contentType: 'text/html; charset=utf-8',
    // Gmail's own header since 2024.
    headers: { 'content-security-policy': "require-trusted-types-for 'script'" },
    body: mailboxPage(options),
  };
}

/** The looks under the names this mailbox uses. */
function mailboxStyles({ renamed }: MailboxOptions): string {
  wearNames(renamed);
  return selectorAsWorn(readFileSync(join(folder, 'page.css'), 'utf8'));
}

const folder = join(process.cwd(), 'tests', 'mailbox');

let bundled: Promise<string> | undefined;
/** The page's script as one module, made once a process. */
function pageScript(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: join(folder, 'page', 'main.ts'), formats: ['es'] },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
  const chunk = chunks.find((part) => part.type === 'chunk');
  if (!chunk) throw new Error('The mailbox script did not build');
  return chunk.code;
}
