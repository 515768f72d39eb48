import type { CDPSession, Page } from 'playwright-core';

/** Ends the extension's worker as the browser does when it is idle or short of memory. Resolves when it is gone. */
export async function killWorker(extensionPage: Page): Promise<void> {
  const context = extensionPage.context();
  const session = await context.newCDPSession(extensionPage);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('The context has no browser');
  while (await isAlive(browser)) await new Promise((resolve) => setTimeout(resolve, 20));
  await browser.detach();
}

async function isAlive(session: CDPSession): Promise<boolean> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.some(({ type }) => type === 'service_worker');
}
