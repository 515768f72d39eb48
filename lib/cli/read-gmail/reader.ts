import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { chromiumArgs, findChromium } from '../../../tests/tools/browsers.mjs';
import type { readFragments, readPage } from '../../../entrypoints/gmail.content/saved-page';

/** Reads saved pages in one Chromium. */
export interface Reader {
  read(html: string): Promise<ReturnType<typeof readPage>>;
  /** For saved fragments that hold no compose: each part of the adapter on the whole page. */
  readFragments(html: string): Promise<ReturnType<typeof readFragments>>;
  close(): Promise<void>;
}

/** The address matters: a page may show other markup elsewhere. It is answered here; nothing goes out. */
const gmail = 'https://mail.google.com/mail/u/0/';

/** Opens a Chromium in which the adapter can be run. Throws when there is none. */
export async function openReader(): Promise<Reader> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found: install it or name it in CHROME_PATH');
  const adapter = await bundleAdapter();
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] });
  const read = async <T>(html: string, expression: string): Promise<T> => {
    const page = await browser.newPage();
    try {
      await serve(page, html);
      return (await page.evaluate(`${adapter}; evenkeel.${expression}`)) as T;
    } finally {
      await page.close();
    }
  };
  return {
    read: (html) => read(html, 'readPage()'),
    readFragments: (html) => read(html, 'readFragments()'),
    close: () => browser.close(),
  };
}

/** The page as it was saved: its own scripts do not run again, and nothing is fetched. */
async function serve(page: Page, html: string): Promise<void> {
  await page.route('**/*', (route) =>
    route.request().url() === gmail
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
          body: withDoctype(html),
        })
      : route.abort(),
  );
  await page.goto(gmail, { waitUntil: 'domcontentloaded' });
}

/** Gmail has one. A fragment saved without it would be shown in quirks mode, where class names match in any case. */
const withDoctype = (html: string): string =>
  /^(?:\ufeff|\s|<!--[^]*?-->|<\?[^>]*>)*<!doctype/i.test(html) ? html : `<!doctype html>${html}`;

/** The adapter as one script that sets a global, straight from the sources the extension is built of. */
async function bundleAdapter(): Promise<string> {
  const built = await build({
    root: projectRoot(),
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(projectRoot(), 'entrypoints/gmail.content/saved-page.ts'),
        formats: ['iife'],
        name: 'evenkeel',
      },
    },
  });
  for (const result of Array.isArray(built) ? built : [built]) {
    if (!('output' in result)) continue;
    for (const chunk of result.output) if (chunk.type === 'chunk') return chunk.code;
  }
  throw new Error('the adapter could not be bundled');
}

/** The nearest folder above the one we run in that holds the adapter. */
function projectRoot(): string {
  let folder = process.cwd();
  while (!existsSync(join(folder, 'entrypoints/gmail.content'))) {
    if (folder === dirname(folder)) throw new Error("run this in the project's folder");
    folder = dirname(folder);
  }
  return folder;
}
