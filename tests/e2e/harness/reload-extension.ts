import type { World } from './world';

/** What of a browser's and of the worker's own world is used inside `evaluate`. */
interface WithExtensions {
  readonly chrome: {
    readonly runtime: { reload(): void };
    readonly developerPrivate: {
      updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>;
    };
  };
}

/** Chromium starts an unpacked extension again only for developers. To be done before anything is watched for. */
export async function allowReloads({ browser, requests }: World): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() => {
    const { developerPrivate } = (globalThis as unknown as WithExtensions).chrome;
    return developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await page.close();
  requests.length = 0;
}

/** As an update does: every context of the extension ends, and its worker starts anew. */
export async function reloadExtension({ browser }: World): Promise<void> {
  const ended = new Promise((resolve) => browser.worker.once('close', resolve));
  await browser.worker
    .evaluate(() => (globalThis as unknown as WithExtensions).chrome.runtime.reload())
    .catch(() => {});
  await ended;
}
