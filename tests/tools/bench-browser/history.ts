import type { Page } from 'playwright-core';
import type { SentReply } from '../../../lib/week';
import { dayTotals } from '../../../lib/week/week-of';
import type { World } from '../../e2e/harness/world';
import { type Figures } from '../bench/statistics';
import { measurePaint } from './paint';

/** First paint of the summary by rows of history. */
export type Summaries = readonly { readonly rows: number; readonly paint: Figures }[];

/** Fills the history step by step and opens the summary of the current week at each. */
export async function measureSummary(
  world: World,
  sizes: readonly number[],
  times: number,
  say: (line: string) => void,
): Promise<Summaries> {
  const found: { readonly rows: number; readonly paint: Figures }[] = [];
  // The first look makes the data base.
  await measurePaint(world, 'summary', 1);
  for (const rows of sizes) {
    say(`A history of ${rows} rows ...`);
    const page = await world.openPage('welcome');
    await fill(page, rows);
    await page.close();
    await seesReplies(world, rows > 0);
    found.push({ rows, paint: await measurePaint(world, 'summary', times) });
  }
  return found;
}

/** A summary that failed, or does not see its rows, paints fast, too. */
async function seesReplies(world: World, wanted: boolean): Promise<void> {
  const page = await world.openPage('summary');
  await page.locator('h1').first().waitFor({ state: 'attached' });
  const tables = await page.locator('table').count();
  await page.close();
  if (tables > 0 !== wanted) throw new Error(`The summary shows ${wanted ? 'no' : ''} replies`);
}

const YEARS_MS = 10 * 365 * 86_400_000;
const CHUNK = 10_000;

/** Replaces the history by `rows` replies over the last ten years, with the totals of their days as `openHistory` keeps them. */
async function fill(page: Page, rows: number): Promise<void> {
  const now = Date.now();
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  await page.evaluate(clearHistory);
  const all: SentReply[] = [];
  for (let at = 0; at < rows; at += 1) all.push(replyAt(at, rows, now));
  for (let from = 0; from < rows; from += CHUNK) {
    const chunk = all.slice(from, from + CHUNK).map((reply) => [reply.id, reply.sentAt, reply.clientId]);
    await page.evaluate(addReplies, { chunk, like: replyAt(from, rows, now), timeZone });
  }
  await page.evaluate(addDays, dayTotals(all, timeZone));
}

const clients = 40;

function replyAt(at: number, rows: number, now: number): SentReply {
  return {
    id: `bench-${at}`,
    sentAt: Math.round(now - (rows - 1 - at) * (YEARS_MS / rows)),
    clientId: `client-${at % clients}`,
    words: 120,
    firstScore: 48,
    score: 71,
    stance: 'steady',
    needles: { pushing: 1.2, blaming: 0.8, shrinking: 2.1, leading: 5.5 },
    counts: { accuse: 1, vague: 2, own: 1 },
    rewritesApplied: 1,
    dismissed: 0,
    incomingHeat: 1,
    brake: 'none',
  };
}

// To be evaluated in a page of the extension: they take nothing along.

async function clearHistory(): Promise<void> {
  const open = indexedDB.open('evenkeel');
  await new Promise((resolve) => open.addEventListener('success', resolve));
  const work = open.result.transaction(['replies', 'days'], 'readwrite');
  work.objectStore('replies').clear();
  work.objectStore('days').clear();
  await new Promise((resolve) => work.addEventListener('complete', resolve));
  open.result.close();
}

async function addReplies({
  chunk,
  like,
  timeZone,
}: {
  chunk: readonly (readonly (string | number | null)[])[];
  like: SentReply;
  timeZone: string;
}): Promise<void> {
  const open = indexedDB.open('evenkeel');
  await new Promise((resolve) => open.addEventListener('success', resolve));
  const work = open.result.transaction('replies', 'readwrite', { durability: 'relaxed' });
  const days = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  for (const [id, sentAt, clientId] of chunk)
    work.objectStore('replies').put({ ...like, id, sentAt, clientId, day: days.format(Number(sentAt)) });
  await new Promise((resolve) => work.addEventListener('complete', resolve));
  open.result.close();
}

async function addDays(days: readonly unknown[]): Promise<void> {
  const open = indexedDB.open('evenkeel');
  await new Promise((resolve) => open.addEventListener('success', resolve));
  const work = open.result.transaction('days', 'readwrite');
  for (const day of days) work.objectStore('days').put(day);
  await new Promise((resolve) => work.addEventListener('complete', resolve));
  open.result.close();
}
