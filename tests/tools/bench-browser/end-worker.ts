import type { Page } from 'playwright-core';

/** Ends the worker as the browser does when it is idle, again and again until it is gone: one that was just starting outlives the first order. */
export async function endWorker(extensionPage: Page): Promise<void> {
  const session = await extensionPage.context().newCDPSession(extensionPage);
  const browser = await extensionPage.context().browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('The context has no browser');
  const isAlive = async () => {
    const { targetInfos } = await browser.send('Target.getTargets');
    return targetInfos.some(({ type }) => type === 'service_worker');
  };
  await session.send('ServiceWorker.enable');
  for (let order = 0; await isAlive(); order += 1) {
    if (order > ORDERS) throw new Error('The worker does not end');
    await session.send('ServiceWorker.stopAllWorkers');
    for (let look = 0; look < 50 && (await isAlive()); look += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await session.detach();
  await browser.detach();
}

const ORDERS = 20;
