import type { CDPSession } from 'playwright-core';
import { composeAt } from '../../e2e/harness/compose';
import type { MailPile } from '../bench/mails';
import { shuffled } from '../bench/random';
import { type Figures, figuresOf } from '../bench/statistics';
import { watchTyping } from './in-page';
import { companies, type Company, openMailbox } from './mailbox';

/** What typing cost in one company. */
export interface Typing {
  /** From key to paint, in ms. */
  readonly keys: Figures;
  /** Tasks of 50 ms and more while typing, and the longest of them in ms. */
  readonly longTasks: number;
  readonly longestTask: number;
  /** Work of the page's main thread for each key, pauses included, in ms. */
  readonly workPerKey: number;
  /** Heap of the page after a collection of garbage, in bytes. */
  readonly heap: number;
}

interface Sample {
  readonly keys: readonly number[];
  readonly longTasks: readonly number[];
  readonly work: number;
  readonly heap: number;
}

/** Types the same text in each company, `rounds` times, each time in a fresh browser; the order is drawn. */
export async function measureTyping(
  pile: MailPile,
  random: () => number,
  { rounds, words }: { readonly rounds: number; readonly words: number },
): Promise<Readonly<Record<Company, Typing>>> {
  const samples = new Map<Company, Sample[]>(companies.map((company) => [company, []]));
  for (let round = 0; round < rounds; round += 1) {
    const text = pile.take(words).replaceAll('\n', ' ');
    for (const company of shuffled(companies, random))
      samples.get(company)?.push(await typeBeside(company, pile, text));
  }
  const of = (company: Company) => summaryOf(samples.get(company) ?? []);
  return { nothing: of('nothing'), Evenkeel: of('Evenkeel'), 'stand-in': of('stand-in') };
}

/** A brisk hand: 40 ms from key to key, and a pause after each word in which the coach reads. */
const KEY_MS = 40;
const WORD_MS = 200;

async function typeBeside(company: Company, pile: MailPile, text: string): Promise<Sample> {
  const { mail, close } = await openMailbox(company, pile);
  try {
    await composeAt(mail).editor.focus();
    await mail.keyboard.press('Control+End');
    const session = await mail.context().newCDPSession(mail);
    await session.send('Performance.enable');
    await mail.evaluate(watchTyping);
    const before = await metricsOf(session);
    for (const word of text.split(/(?<= )/)) {
      await mail.keyboard.type(word, { delay: KEY_MS });
      await mail.waitForTimeout(WORD_MS);
    }
    const after = await metricsOf(session);
    await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize: heap = NaN } = await metricsOf(session);
    const { keys, longTasks } = await mail.evaluate(() => window.evenkeelBench);
    const work = 1000 * ((after.TaskDuration ?? NaN) - (before.TaskDuration ?? NaN));
    return { keys, longTasks, work, heap };
  } finally {
    await close();
  }
}

async function metricsOf(session: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

function summaryOf(samples: readonly Sample[]): Typing {
  const keys = samples.flatMap((sample) => sample.keys);
  const longTasks = samples.flatMap((sample) => sample.longTasks);
  return {
    keys: figuresOf(keys),
    longTasks: longTasks.length,
    longestTask: Math.max(0, ...longTasks),
    workPerKey: samples.reduce((sum, { work }) => sum + work, 0) / keys.length,
    heap: figuresOf(samples.map(({ heap }) => heap)).p50,
  };
}
