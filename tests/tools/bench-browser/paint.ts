import type { Page } from 'playwright-core';
import { angerThread } from '../../../lib/samples/anger';
import { openRealPopup } from '../../e2e/harness/real-page';
import type { OwnPage, World } from '../../e2e/harness/world';
import { composeAt } from '../../e2e/harness/compose';
import { type Figures, figuresOf } from '../bench/statistics';
import { clientsOfOffice } from './clients';
import { firstPaint, largestPaint, watchFor } from './in-page';

/** In ms from asking for the page. */
export interface Paints {
  /** The panel beside a draft that was read: first paint, and the frame with the score. */
  readonly panel: { readonly first: Figures; readonly whole: Figures };
  /** The popup over the mail, with a thousand clients kept: first paint, and the largest, the client's notes. */
  readonly popup: { readonly first: Figures; readonly whole: Figures };
}

/** Panel and popup as they open over a reply to a client with notes, out of a thousand clients. */
export async function measurePaints(world: World, times: number): Promise<Paints> {
  await world.load({ open: [{ kind: 'reply', text: angerThread.draft }] });
  await composeAt(world.mail).badge.filter({ hasText: /\d/ }).waitFor();
  await world.browser.worker.evaluate(
    (items) => (globalThis as unknown as WithChrome).chrome.storage.local.set(items),
    { clients: clientsOfOffice(1000, angerThread.client), clients$: { v: 1 } },
  );
  return { panel: await measurePanel(world, times), popup: await measurePopup(world, times) };
}

/** First paints of pages opened as tabs, in ms from asking for the address. */
export async function measurePaint(world: World, name: OwnPage, times: number): Promise<Figures> {
  const paints: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const page = await world.openPage(name);
    paints.push(await firstPaintOf(page));
    await page.close();
  }
  return figuresOf(paints);
}

/** As a tab that follows the mail's: the page, its sources and its report are the real panel's. */
async function measurePanel(world: World, times: number): Promise<Paints['panel']> {
  const [tab] = await world.browser.worker.evaluate(() =>
    (globalThis as unknown as WithChrome).chrome.tabs.query({ url: 'https://mail.google.com/*' }),
  );
  const address = `chrome-extension://${world.browser.extensionId}/sidepanel.html?tab=${tab?.id}`;
  const first: number[] = [];
  const whole: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const page = await world.browser.context.newPage();
    await page.addInitScript(watchFor, '[role=meter]');
    await page.goto(address);
    whole.push(await page.evaluate(() => window.evenkeelShown));
    first.push(await firstPaintOf(page));
    await page.close();
  }
  return { first: figuresOf(first), whole: figuresOf(whole) };
}

async function measurePopup(world: World, times: number): Promise<Paints['popup']> {
  const first: number[] = [];
  const whole: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await world.mail.bringToFront();
    // Whoever looks for it while it opens takes its time.
    const { page, release } = await openRealPopup(world.browser, 1500);
    await page.getByRole('switch').first().waitFor();
    first.push(await firstPaintOf(page));
    whole.push(await page.evaluate(largestPaint));
    const gone = page.waitForEvent('close');
    await page.evaluate(() => setTimeout(() => window.close(), 0));
    await gone;
    await release();
  }
  return { first: figuresOf(first), whole: figuresOf(whole) };
}

async function firstPaintOf(page: Page): Promise<number> {
  const wasPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0;
  await page.waitForFunction(wasPainted, undefined, { polling: 20 });
  return (await page.evaluate(firstPaint)) ?? NaN;
}

/** What of the extension's own world is used inside `evaluate`. */
interface WithChrome {
  readonly chrome: {
    readonly storage: { readonly local: { set(items: object): Promise<void> } };
    readonly tabs: { query(what: { url: string }): Promise<readonly { readonly id: number }[]> };
  };
}
