import type { Page } from 'playwright-core';
import type { MailboxOptions } from '../../mailbox/options';
import { untilHot } from './brake';
import type { Desk, Draft, Tally } from './brake-desk';
import { type GestureName, gestureOf, names } from './brake-moves';
import { readHistory } from './history';
import { readReports } from './reports';
import type { World } from './world';

/**
 * Does `count` random things to drafts that run hot, as a hand in a hurry would, and looks after each that exactly those
 * mails have left that must have. The same seed does the same. `page` opens hot drafts in popups; nothing was sent in `world`
 * before: the row of such a mail may come while these are counted.
 */
export async function makeGestures(
  world: World,
  {
    count,
    seed,
    page,
  }: { readonly count: number; readonly seed: number; readonly page: Partial<MailboxOptions> },
): Promise<Tally> {
  const random = randomFrom(seed);
  const tally: Tally = { gestures: 0, held: 0, sent: 0, undone: 0, killed: 0, of: {}, wrong: [] };
  const reader = await world.openPage('welcome');
  await world.mail.bringToFront();
  while (tally.gestures < count && tally.wrong.length === 0) {
    await world.load(page);
    await untilHot(world.mail);
    const desk = await clearTheDesk(world, tally, random, count);
    await untilRows(reader, desk);
  }
  await reader.close();
  return tally;
}

async function clearTheDesk(world: World, tally: Tally, random: () => number, count: number): Promise<Desk> {
  const { mail } = world;
  const ids = await mail.evaluate(openIds);
  const drafts = ids.map((id): Draft => ({ id, heldAt: null, became: 'open' }));
  const desk: Desk = { world, mail, tally, drafts, trail: [], card: null, hasUndo: false };
  while (tally.gestures < count && drafts.some(isOpen) && tally.wrong.length === 0) {
    const draft = pick(drafts.filter(isOpen), random());
    const possible = names.filter((name) => gestureOf(name).when?.(desk, draft) ?? true);
    const bag = possible.flatMap((name) => Array<GestureName>(gestureOf(name).often).fill(name));
    const name = pick(bag, random());
    tally.gestures += 1;
    tally.of[name] = (tally.of[name] ?? 0) + 1;
    await gestureOf(name).make(desk, draft);
    desk.trail.push(`${name} on ${draft.id}`);
    await look(desk);
  }
  return desk;
}

const isOpen = ({ became }: Draft): boolean => became === 'open';

/** Exactly the mails that must have left have left, each once; exactly the drafts that must be open are open. */
async function look({ mail, drafts, tally, trail }: Desk): Promise<void> {
  const now = await mail.evaluate(() => ({
    sent: window.mailbox.sent.map(({ composeId }) => composeId).toSorted(),
    open: [...document.querySelectorAll<HTMLElement>('.M9 [data-compose-id]')]
      .map((one) => one.dataset.composeId ?? '')
      .toSorted(),
  }));
  const must = {
    sent: idsOf(drafts, ({ became }) => became === 'sent' || became === 'sent-by-script'),
    open: idsOf(drafts, isOpen),
  };
  for (const part of ['sent', 'open'] as const) {
    if (String(now[part]) !== String(must[part]))
      tally.wrong.push(`${trail.join(', ')}: ${part} is [${now[part]}] and must be [${must[part]}]`);
  }
}

const idsOf = (drafts: readonly Draft[], which: (draft: Draft) => boolean): readonly string[] =>
  drafts
    .filter(which)
    .map(({ id }) => id)
    .toSorted();

/**
 * Every real send has its row, everything undone has none; the page may be left then. The worker closes a draft that went
 * only once its row is written, so that nothing is added any more where none is open but those on the page. Before, a row still to
 * be taken out would make up for one still to come.
 */
async function untilRows(reader: Page, { drafts, tally, trail }: Desk): Promise<void> {
  const must = { open: drafts.filter(isOpen).length, rows: tally.sent - tally.undone };
  const giveUpAt = Date.now() + 15_000;
  let now = { open: -1, rows: -1 };
  while (Date.now() < giveUpAt) {
    // In this order: rows that were read before the last draft was closed say nothing.
    const open = (await reader.evaluate(readReports)).length;
    now = { open, rows: (await reader.evaluate(readHistory)).length };
    if (now.open === must.open && now.rows === must.rows) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  tally.wrong.push(
    `${trail.join(', ')}: ${now.rows} rows of history and ${now.open} open drafts, and there must be ${must.rows} and ${must.open}`,
  );
}

const openIds = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('.M9 [data-compose-id]')].map(
    (one) => one.dataset.composeId ?? '',
  );

const pick = <T>(from: readonly T[], at: number): T => {
  const chosen = from[Math.floor(at * from.length)];
  if (chosen === undefined) throw new Error('There is nothing to choose from');
  return chosen;
};

/** Mulberry32: 0 to 1, the same row of numbers for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
