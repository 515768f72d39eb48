import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { mailboxAddress } from '../mailbox/serve';
import { sendWithBlank } from './harness/brake';
import { dana } from './harness/dana';
import {
  cardOf,
  clickMark,
  composeAt,
  markedWords,
  rewriteIn,
  textOf,
  type,
  untilMarked,
} from './harness/compose';
import { readHistory } from './harness/history';
import { expectNothingWrong } from './harness/nothing-wrong';
import { openWorld, type World } from './harness/world';

/** A full run: EVENKEEL_KILLS=200. Each day of work takes some ten of them. */
const killsWanted = Number(process.env.EVENKEEL_KILLS ?? 5);

/** What of the worker's own world is used inside `evaluate`. */
interface WithStorage {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        get(): Promise<{ readonly clients?: readonly { readonly notes: readonly { text: string }[] }[] }>;
        set(items: object): Promise<void>;
      };
      readonly sync: { get(): Promise<object> };
    };
  };
}

let world: World;
let popup: Page;
beforeAll(async () => {
  world = await openWorld({ open: [{ kind: 'reply' }], undoMs: 30_000 });
  // A worker that dies again and again is asked again later and later.
  world.mail.setDefaultTimeout(120_000);
  popup = await world.openPage('popup');
  await popup.evaluate(
    (client) => (globalThis as unknown as WithStorage).chrome.storage.local.set({ clients: [client] }),
    dana,
  );
  await popup.reload();
  await popup.getByRole('tab', { name: 'Clients' }).click();
  await popup.locator('.client-row').click();
});
afterAll(() => world.close());

/** Read in a page: the worker may die over the question. */
const rowsKept = () => popup.evaluate(readHistory);

const notesKept = () =>
  popup.evaluate(async () => {
    const { clients = [] } = await (globalThis as unknown as WithStorage).chrome.storage.local.get();
    return clients.flatMap(({ notes }) => notes.map(({ text }) => text));
  });

/** One reply from the first letter to the send, with all that can be done on the way. Returns whether it stayed sent. */
async function work(day: number): Promise<boolean> {
  const { mail } = world;
  const isTakenBack = day % 3 === 2;
  await mail.bringToFront();
  await mail.goto(mailboxAddress);
  const compose = composeAt(mail);
  await type(compose, `Hi Dana,\n\nThis is reply number ${day}. I will call you soon.`);
  await untilMarked(mail, 'soon');
  // Where the worker died over the question again and again, the card has nothing to offer: then one asks anew.
  const rewrite = rewriteIn(cardOf(mail)).first();
  const isRewritten = async () => !(await textOf(compose)).includes('you soon');
  const isMarked = async () =>
    Object.values(await markedWords(mail))
      .flat()
      .includes('soon');
  const offered = async () => {
    // A silent worker's marks are taken away until it answers again; a click may have been heard late.
    await expect
      .poll(async () => (await isRewritten()) || (await isMarked()), { timeout: 60_000 })
      .toBe(true);
    if (await isRewritten()) return;
    if ((await cardOf(mail).count()) > 0) await mail.keyboard.press('Escape');
    await clickMark(mail, 'soon');
    await rewrite.click({ timeout: 4_000 });
  };
  for (let asked = 0, done = false; !done; asked += 1) {
    done = await offered().then(
      () => true,
      (error: unknown) => {
        if (asked === 15) throw error;
        return false;
      },
    );
  }
  await expect.poll(() => textOf(compose)).not.toContain('you soon');

  await popup.getByRole('button', { name: 'Phrase to avoid' }).click();
  await popup.getByRole('textbox', { name: 'Phrase' }).fill(`Note of day ${day}`);
  await popup.getByRole('textbox', { name: 'Phrase' }).press('Enter');

  await sendWithBlank(mail, () => compose.send.click());
  await expect.poll(() => world.sent()).toHaveLength(1);
  await expect.poll(() => rowsKept(), { timeout: 15_000 }).toHaveLength(rowsExpected + 1);
  if (!isTakenBack) return true;
  await mail.locator('#link_undo').click();
  await expect.poll(() => rowsKept(), { timeout: 15_000 }).toHaveLength(rowsExpected);
  return false;
}
let rowsExpected = 0;

/** How long a worker just started takes here and now to its first answer, in ms. */
async function firstAnswerMs(): Promise<number> {
  await world.mail.bringToFront();
  await world.mail.goto(mailboxAddress);
  await world.killWorker();
  await world.mail.bringToFront();
  const began = performance.now();
  await type(composeAt(world.mail), 'I will call you soon.');
  await untilMarked(world.mail, 'soon');
  return performance.now() - began;
}

/**
 * Ends the worker at moments nobody can foresee, each time it is awake again, until it is told to stop: before it could
 * answer, while it does, and after.
 */
async function killAtRandom(
  seed: number,
  longestMs: number,
): Promise<{ readonly count: () => number; stop(): Promise<void> }> {
  const session: CDPSession = await world.browser.context.newCDPSession(popup);
  let isAwake = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    if (versions.length > 0) isAwake = versions.some(({ runningStatus }) => runningStatus === 'running');
  });
  await session.send('ServiceWorker.enable');
  let count = 0;
  const life = new AbortController();
  let random = seed;
  const pause = () => {
    random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
    return new Promise((resolve) => setTimeout(resolve, 50 + (random / 2_147_483_648) * longestMs));
  };
  const done = (async () => {
    while (!life.signal.aborted) {
      await pause();
      if (life.signal.aborted || !isAwake) continue;
      isAwake = false;
      await session.send('ServiceWorker.stopAllWorkers');
      count += 1;
    }
  })();
  return {
    count: () => count,
    stop: async () => {
      life.abort();
      await done.catch(() => {});
      await session.detach().catch(() => {});
    },
  };
}

describe('days of work while the worker dies at random', () => {
  it(
    `${killsWanted} deaths: no note, no row lost or doubled, no badge stuck, the next keystroke coached`,
    async () => {
      const killer = await killAtRandom(
        20_261_122,
        Math.min(5_000, Math.max(1_950, 2 * (await firstAnswerMs()))),
      );
      onTestFinished(killer.stop);
      const notes: string[] = [];
      for (let day = 0; killer.count() < killsWanted; day += 1) {
        rowsExpected += (await work(day)) ? 1 : 0;
        notes.push(`Note of day ${day}`);
      }
      await killer.stop();

      const rows = await rowsKept();
      expect(rows).toHaveLength(rowsExpected);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rowsExpected);
      expect(rows.map(({ rewritesApplied }) => rewritesApplied)).toEqual(rows.map(() => 1));
      expect((await notesKept()).toSorted()).toEqual(notes.toSorted());
      await world.mail.bringToFront();
      await world.mail.goto(mailboxAddress);
      const compose = composeAt(world.mail);
      await type(compose, 'Hi Dana, thank you for the list. I will call you soon.');
      await untilMarked(world.mail, 'soon');
      await expect.poll(() => compose.badge.getAttribute('aria-label')).toMatch(/\d+ of 100/);
      // One that was ended while it asked the browser something was refused, said so, and was asked again.
      const atDeath = /^worker: Evenkeel: [\w ]+: Error$/;
      world.errors.splice(0, Infinity, ...world.errors.filter((error) => !atDeath.test(error)));
      expectNothingWrong(world);
    },
    Math.max(600_000, killsWanted * 15_000),
  );
});

describe('the rest of the day', () => {
  it('notes and settings are shared through the browser when the writer says so, and taken back', async () => {
    const options = await world.openPage('options');
    const shared = () =>
      options.evaluate(async () => {
        const { chrome } = globalThis as unknown as WithStorage;
        return Object.keys(await chrome.storage.sync.get());
      });
    expect(await shared()).toEqual([]);
    await options.getByRole('switch', { name: /^Share settings and notes/ }).click();
    await expect.poll(shared).toContain('setting:brake');
    expect((await shared()).filter((key) => key.startsWith('note:'))).toHaveLength(
      (await notesKept()).length,
    );
    const before = await notesKept();
    await options.getByRole('button', { name: 'Remove the copy from the account' }).click();
    await expect.poll(shared).toEqual([]);
    expect(await notesKept()).toEqual(before);
    await options.close();
    expectNothingWrong(world);
  });

  it('every page is opened and used, and no context of the extension asked anything of the network', async () => {
    const options = await world.openPage('options');
    const [file] = await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: 'Export everything' }).click(),
    ]);
    await options.locator('input[type=file]').setInputFiles(await file.path());
    await options
      .getByRole('button', { name: /^Import evenkeel|^Import / })
      .last()
      .click();
    await expect.poll(() => options.locator('#data').innerText()).toContain('Imported: 1');
    const practice = await world.openPage('practice');
    await practice.locator('[contenteditable]').first().click();
    await practice.keyboard.type('Hi Dana, as I told you, I will call you soon. You never answer.');
    await expect.poll(() => practice.getByRole('meter').count()).toBe(1);
    for (const name of ['summary', 'sidepanel', 'welcome'] as const) {
      const page = await world.openPage(name);
      await expect.poll(() => page.locator('body').innerText()).toMatch(/\w{3}/);
    }
    await world.mail.bringToFront();
    await world.mail.goto(mailboxAddress);
    await type(composeAt(world.mail), 'Hi Dana, thank you. I will call you soon.');
    await untilMarked(world.mail, 'soon');

    expectNothingWrong(world);
  }, 90_000);
});
