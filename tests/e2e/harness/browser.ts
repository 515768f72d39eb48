import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../tools/browsers.mjs';

/** Chromium with the built extension in it, of a fresh profile. */
export interface ExtendedBrowser {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
  /** Where the debugging protocol listens: the real side panel is reached only there. */
  readonly port: number;
  /** Folder of the profile on the disk. */
  readonly profile: string;
  close(): Promise<void>;
}

export interface BrowserOptions {
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly colorScheme?: 'light' | 'dark';
}

/** Starts it with a copy of the build, so that a build meanwhile changes nothing under a running test. */
export async function launchExtended({
  headless = true,
  viewport = { width: 1280, height: 860 },
  colorScheme = 'light',
}: BrowserOptions = {}): Promise<ExtendedBrowser> {
  // EVENKEEL_BUILD: another build, such as an unpacked release.
  const built = process.env.EVENKEEL_BUILD ?? join(process.cwd(), '.output', 'chrome-mv3');
  if (!existsSync(join(built, 'manifest.json'))) throw new Error(`There is no build at ${built}`);
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-'));
  const extension = join(folder, 'extension');
  cpSync(built, extension, { recursive: true });
  const profile = join(folder, 'profile');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium() ?? 'chromium',
    headless,
    viewport,
    colorScheme,
    args: [
      ...chromiumArgs,
      '--lang=en-US',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--remote-debugging-port=0',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await greeted(context);
  return {
    context,
    worker,
    extensionId: new URL(worker.url()).host,
    port: await debuggingPort(profile),
    profile,
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Waits for the page that welcomes a new user: coming late, it would take the place in front from the mail. */
export async function greeted(context: BrowserContext): Promise<void> {
  const giveUpAt = Date.now() + 10_000;
  while (!context.pages().some((page) => page.url().endsWith('/welcome.html'))) {
    if (Date.now() > giveUpAt) throw new Error('The extension did not welcome its new user');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Chromium chose a free port and wrote it into its profile. */
async function debuggingPort(profile: string): Promise<number> {
  const { readFile } = await import('node:fs/promises');
  const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8');
  return Number(text.split('\n')[0]);
}
