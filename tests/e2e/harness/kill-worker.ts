import type { Page } from 'playwright-core';

/**
 * Ends the extension's worker as the browser does when it is idle or short of memory. Resolves when it has ended; by
 * then a message may have started it again.
 */
export async function killWorker(extensionPage: Page): Promise<void> {
  const session = await extensionPage.context().newCDPSession(extensionPage);
  const running = new Set<string>();
  // A list of what runs now would not do: a worker woken at once is found in it under the same id.
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === 'stopped') running.delete(versionId);
      else if (!isStopping) running.add(versionId);
    }
  });
  let isStopping = false;
  await session.send('ServiceWorker.enable');
  isStopping = true;
  await session.send('ServiceWorker.stopAllWorkers');
  const giveUpAt = Date.now() + 10_000;
  while (running.size > 0) {
    if (Date.now() > giveUpAt) throw new Error('The worker did not end');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await session.detach();
}
