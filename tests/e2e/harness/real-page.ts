import { type Browser, chromium, type Page } from 'playwright-core';
import type { ExtendedBrowser } from './browser';

/** A side panel or popup as the browser shows it, not as a tab. */
export interface RealPage {
  readonly page: Page;
  /** Lets go of it; it stays open. */
  release(): Promise<void>;
}

/** The side panel or popup that is open, or about to be. Playwright lists neither: a second client finds them. */
export async function findRealPage(
  { port }: ExtendedBrowser,
  name: 'sidepanel' | 'popup',
): Promise<RealPage> {
  const giveUpAt = Date.now() + 10_000;
  while (Date.now() < giveUpAt) {
    const client = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const page = pageOf(client, name);
    if (page) return { page, release: () => client.close() };
    // What opens after connecting is not seen: connect again.
    await client.close();
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`The ${name} did not open`);
}

/** Opens the popup as a click on the toolbar button does, over the tab in front; looked for after so many ms. */
export async function openRealPopup(browser: ExtendedBrowser, lookAfter = 0): Promise<RealPage> {
  await browser.worker.evaluate(() => (globalThis as unknown as WithChrome).chrome.action.openPopup());
  await new Promise((resolve) => setTimeout(resolve, lookAfter));
  return findRealPage(browser, 'popup');
}

/** What of the extension's own world is used inside `worker.evaluate`. */
interface WithChrome {
  readonly chrome: { readonly action: { openPopup(): Promise<void> } };
}

const pageOf = (client: Browser, name: string): Page | undefined =>
  client
    .contexts()
    .flatMap((context) => context.pages())
    .find((page) => page.url().includes(`/${name}.html`));
