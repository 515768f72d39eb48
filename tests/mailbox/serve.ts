import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { build } from 'vite';
import type { MailboxOptions } from './options';
import { plainMailbox } from './options';
import { mailboxPage } from './page-html';

export const mailboxAddress = 'https://mail.google.com/mail/u/0/';

/** Serves the mailbox to every page of a browser at Gmail's own address; nothing reaches the network. */
export async function serveMailbox(
  context: BrowserContext,
  given: Partial<MailboxOptions> = {},
): Promise<ServedMailbox> {
  let options: MailboxOptions = { ...plainMailbox, ...given };
  const script = await pageScript();
  await context.route('https://mail.google.com/**', (route) => answer(route, options, script));
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

function answer(route: Route, options: MailboxOptions, script: string): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/mailbox/page.js') return route.fulfill({ contentType: 'text/javascript', body: script });
  if (pathname === '/mailbox/page.css')
    return route.fulfill({ contentType: 'text/css', body: readFileSync(join(folder, 'page.css'), 'utf8') });
  if (!pathname.startsWith('/mail/')) return route.fulfill({ status: 404, body: '' });
  return route.fulfill({
    contentType: 'text/html; charset=utf-8',
    // Gmail's own header since 2024.
    headers: { 'content-security-policy': "require-trusted-types-for 'script'" },
    body: mailboxPage(options),
  });
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
