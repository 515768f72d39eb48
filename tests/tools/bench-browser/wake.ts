import type { Page } from 'playwright-core';
import type { DraftSnapshot } from '../../../lib/browser/messages';
import type { World } from '../../e2e/harness/world';
import type { MailPile } from '../bench/mails';
import { type Figures, figuresOf } from '../bench/statistics';
import { endWorker } from './end-worker';

/** Answers of the worker, in ms from the message to the answer, asked from a page of the extension. */
export interface Wake {
  /** Asleep, asked for something that needs no reading: what starting costs. */
  readonly started: Figures;
  /** Asleep, asked to read a mail of 200 words: the first report. */
  readonly firstReport: Figures;
  /** Asleep until a reply was opened a moment ago, asked to read its first 200 words. */
  readonly opened: Figures;
  /** Awake, asked to read a mail of 200 words it has not read before. */
  readonly nextReport: Figures;
  /** Awake, asked to read a draft of 1 MB it has not read before: of one so long, only the beginning is read. */
  readonly longDraft: Figures;
  /** Of the answer to a mail of 200 words, as JSON, in bytes. */
  readonly answerBytes: number;
}

export async function measureWake(world: World, pile: MailPile, times: number): Promise<Wake> {
  const page = await world.openPage('welcome');
  const started: number[] = [];
  const first: number[] = [];
  const opened: number[] = [];
  const next: number[] = [];
  const long: number[] = [];
  const sizes: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await endWorker(page);
    started.push((await ask(page, 'suggest', { composeId: 'nobody', key: 'nothing' })).took);
    await endWorker(page);
    first.push((await ask(page, 'coachDraft', snapshotOf(pile.take(200), time))).took);
    await endWorker(page);
    await ask(page, 'coachDraft', snapshotOf('', time));
    await page.waitForTimeout(OPEN_MS);
    opened.push((await ask(page, 'coachDraft', snapshotOf(pile.take(200), time))).took);
    for (let again = 0; again < 3; again += 1) {
      const { took, bytes } = await ask(page, 'coachDraft', snapshotOf(pile.take(200), time));
      next.push(took);
      sizes.push(bytes);
    }
  }
  for (let time = 0; time < LONG_DRAFTS; time += 1) {
    const text = `${pile.take(LONG_WORDS)}\n`.repeat(25).slice(0, LONG_DRAFT);
    if (text.length < LONG_DRAFT) throw new Error('The draft is not long enough');
    long.push((await ask(page, 'coachDraft', snapshotOf(text, time))).took);
  }
  await page.close();
  return {
    started: figuresOf(started),
    firstReport: figuresOf(first),
    opened: figuresOf(opened),
    nextReport: figuresOf(next),
    longDraft: figuresOf(long),
    answerBytes: figuresOf(sizes).p50,
  };
}

/** From opening a reply to a pause after its first words: nobody is faster. */
const OPEN_MS = 2500;

/** UTF-16 units, a byte each. */
const LONG_DRAFT = 1_000_000;
/** More than is read of it. */
const LONG_WORDS = 10_000;
const LONG_DRAFTS = 3;

const snapshotOf = (text: string, compose: number): DraftSnapshot => ({
  composeId: `bench-${compose}`,
  revision: 0,
  kind: 'inline-reply',
  text,
  subject: null,
  to: [{ address: 'dana@whitfield.example', name: null }],
  incoming: null,
  me: null,
});

/** The message as `sendMessage` of lib/browser/messages puts it on its way. */
async function ask(page: Page, type: string, data: unknown): Promise<{ took: number; bytes: number }> {
  return page.evaluate(
    async (message) => {
      const { chrome } = globalThis as unknown as WithRuntime;
      const start = performance.now();
      const answer = await chrome.runtime.sendMessage({ id: 1, timestamp: Date.now(), ...message });
      const took = performance.now() - start;
      const { res } = answer as { readonly res?: unknown };
      if (res === undefined) throw new Error(`The worker did not answer ${message.type}`);
      return { took, bytes: JSON.stringify(res).length };
    },
    { type, data },
  );
}

/** What of the extension's own world is used inside `evaluate`. */
interface WithRuntime {
  readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
}
