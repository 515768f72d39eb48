import type { Locator, Page } from 'playwright-core';
import { brakeCard } from './brake';
import type { World } from './world';

/** What must have become of one draft, by what was done to it. */
export interface Draft {
  /** `data-compose-id`, the same in `mailbox.sent`. */
  readonly id: string;
  /** When Send was first pressed; null: not yet. That press is held, and no other. */
  heldAt: number | null;
  became: 'open' | 'sent' | 'sent-by-script' | 'discarded' | 'closed';
}

export interface Tally {
  gestures: number;
  /** Drafts held at their first press. */
  held: number;
  sent: number;
  undone: number;
  killed: number;
  /** How often each gesture was made. */
  readonly of: Record<string, number>;
  /** What was not as it must be. Empty: nothing lost, doubled or leaked. */
  readonly wrong: string[];
}

export interface Desk {
  readonly world: World;
  readonly mail: Page;
  readonly tally: Tally;
  readonly drafts: readonly Draft[];
  /** The draft the card stands beside. */
  card: Draft | null;
  /** What was done on this page, for whoever reads what went wrong. */
  readonly trail: string[];
  /** Gmail's notice offers to bring a draft back. */
  hasUndo: boolean;
}

/** A second press later than the extension's 500 ms is no double click; some more for a slow machine. */
export const surelyTwiceMs = 600;
const surelyOnceMs = 400;
/** What comes at all comes within this, however much else a machine has to do. */
const patientMs = 10_000;

/** Presses Send in some way: the first press of a draft is held, a later one goes. */
export async function press(desk: Desk, draft: Draft, how: () => Promise<unknown>): Promise<void> {
  const began = Date.now();
  await how();
  const tookMs = Date.now() - began;
  if (draft.heldAt === null && tookMs > surelyOnceMs && (await hasLeft(desk, draft))) {
    // On a machine this slow the two halves of a double press are two presses, and the second one goes.
    draft.heldAt = began;
    desk.tally.held += 1;
  }
  if (draft.heldAt !== null) {
    sent(desk, draft);
    await untilCardGone(desk);
    return;
  }
  draft.heldAt = Date.now();
  desk.card = draft;
  desk.tally.held += 1;
  await brakeCard(desk.mail)
    .waitFor({ timeout: patientMs })
    .catch(() => desk.tally.wrong.push(`no breath was asked for over ${draft.id}`));
}

const hasLeft = ({ mail }: Desk, { id }: Draft): Promise<boolean> =>
  mail.evaluate((wanted) => window.mailbox.sent.some(({ composeId }) => composeId === wanted), id);

export function sent(desk: Desk, draft: Draft): void {
  draft.became = 'sent';
  desk.hasUndo = true;
  desk.tally.sent += 1;
}

export async function byKeys(desk: Desk, draft: Draft, keys: readonly string[]): Promise<void> {
  const meant = await focusDraft(desk, draft);
  await press(desk, meant, async () => {
    for (const key of keys) await desk.mail.keyboard.press(key);
  });
}

/** The keys go to the card when one is open, and so to its draft. */
export async function focusDraft(desk: Desk, draft: Draft): Promise<Draft> {
  if (desk.card) return desk.card;
  await clickInDraft(desk, draft);
  return draft;
}

export async function onButton(desk: Desk, draft: Draft, key: string): Promise<void> {
  await sendOf(desk, draft).evaluate((button: HTMLElement) => button.focus());
  await press(desk, draft, () => desk.mail.keyboard.press(key));
}

export async function choose(
  desk: Desk,
  selector: string,
  then: (draft: Draft) => void,
  options: Clicks = {},
): Promise<void> {
  const { card: draft } = desk;
  if (!draft) return;
  await clickOn(desk, brakeCard(desk.mail).locator(selector).first(), options);
  then(draft);
  await untilCardGone(desk);
}

/** It goes with its draft, a moment later. */
export async function untilCardGone(desk: Desk): Promise<void> {
  await brakeCard(desk.mail)
    .waitFor({ state: 'detached', timeout: patientMs })
    .catch(async () =>
      desk.tally.wrong.push(
        `${desk.trail.join(', ')}: the card stays ${await brakeCard(desk.mail).innerText()}`,
      ),
    );
  desk.card = null;
}

interface Clicks {
  readonly clickCount?: number;
}

/** By the mouse itself, wherever the thing is: whatever lies above it gets the click. */
export async function clickOn(desk: Desk, what: Locator, options: Clicks = {}): Promise<void> {
  const { x, y } = await middleOf(what);
  const isInCard = await what.evaluate((element) => element.getRootNode() instanceof ShadowRoot);
  await desk.mail.mouse.click(x, y, options);
  if (!isInCard) desk.card = null;
}

/** Below its words: a click on marked ones opens the card that explains them. */
export async function clickInDraft(desk: Desk, draft: Draft): Promise<void> {
  const box = await partOf(desk, draft, '[g_editable="true"]').boundingBox();
  if (!box) throw new Error('The draft is not on the page');
  await desk.mail.mouse.click(box.x + box.width - 12, box.y + box.height - 8);
  desk.card = null;
}

export async function middleOf(what: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await what.boundingBox();
  if (!box) throw new Error(`${what} is not on the page`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export const partOf = ({ mail }: Desk, { id }: Draft, selector: string): Locator =>
  mail.locator(`[data-compose-id="${id}"] ${selector}`);
export const sendOf = (desk: Desk, draft: Draft): Locator =>
  partOf(desk, draft, '.dC > [role=button]').first();
