import { untilHot } from './brake';
import {
  byKeys,
  choose,
  clickInDraft,
  clickOn,
  type Desk,
  type Draft,
  focusDraft,
  middleOf,
  onButton,
  partOf,
  press,
  sendOf,
  sent,
  surelyTwiceMs,
  untilCardGone,
} from './brake-desk';

export type GestureName = keyof typeof gestures;

interface Gesture {
  /** Tickets in the lottery. */
  readonly often: number;
  readonly when?: (desk: Desk, draft: Draft) => boolean;
  readonly make: (desk: Desk, draft: Draft) => Promise<void>;
}

const isNew = (_: Desk, draft: Draft) => draft.heldAt === null;
/** A press now is plainly the first one, or plainly another one: nobody waits for it, something else is done meanwhile. */
const isClear = ({ card }: Desk, draft: Draft) =>
  [draft, ...(card ? [card] : [])].every(
    ({ heldAt }) => heldAt === null || Date.now() - heldAt > surelyTwiceMs,
  );
const hasCard = ({ card }: Desk) => card !== null;

const gestures = {
  click: {
    often: 6,
    when: isClear,
    make: (desk, draft) => press(desk, draft, async () => clickOn(desk, sendOf(desk, draft))),
  },
  // Of a draft that goes at the first click, the second one would hit whatever moves to its place.
  'double click': {
    often: 4,
    when: isNew,
    make: (desk, draft) =>
      press(desk, draft, async () => clickOn(desk, sendOf(desk, draft), { clickCount: 2 })),
  },
  'Ctrl+Enter': { often: 6, when: isClear, make: (desk, draft) => byKeys(desk, draft, ['Control+Enter']) },
  'Ctrl+Enter twice': {
    often: 2,
    // Into a card that is open they would go to its draft.
    when: (desk, draft) => isNew(desk, draft) && !hasCard(desk),
    make: (desk, draft) => byKeys(desk, draft, ['Control+Enter', 'Control+Enter']),
  },
  'Ctrl+Enter held down': {
    often: 2,
    when: isClear,
    make: async (desk, draft) => {
      const { keyboard } = desk.mail;
      const meant = await focusDraft(desk, draft);
      await press(desk, meant, async () => {
        await keyboard.down('Control');
        for (let repeat = 0; repeat < 4; repeat += 1) await keyboard.down('Enter');
        await keyboard.up('Enter');
        await keyboard.up('Control');
      });
    },
  },
  'Enter on Send': { often: 2, when: isClear, make: (desk, draft) => onButton(desk, draft, 'Enter') },
  'Space on Send': { often: 2, when: isClear, make: (desk, draft) => onButton(desk, draft, 'Space') },
  'press and slip off': {
    often: 1,
    make: async (desk, draft) => {
      const { x, y } = await middleOf(sendOf(desk, draft));
      await desk.mail.mouse.move(x, y);
      await desk.mail.mouse.down();
      await desk.mail.mouse.move(x, y - 60, { steps: 2 });
      await desk.mail.mouse.up();
      desk.card = null;
    },
  },
  Esc: {
    often: 3,
    when: (desk) => hasCard(desk),
    make: async (desk) => {
      await desk.mail.keyboard.press('Escape');
      desk.card = null;
    },
  },
  'Esc in the draft': {
    often: 1,
    make: async (desk, draft) => {
      await clickInDraft(desk, draft);
      await desk.mail.keyboard.press('Escape');
      // Gmail saves a popup and closes it.
      draft.became = 'closed';
    },
  },
  'type while held': {
    often: 4,
    when: (desk) => hasCard(desk),
    make: async ({ mail, tally }) => {
      const before = await mail.evaluate(wordsOnPage);
      await mail.keyboard.type('cre ');
      if ((await mail.evaluate(wordsOnPage)) !== before)
        tally.wrong.push('typed into a draft behind the card');
      if (await mail.evaluate(() => window.mailbox.shortcuts.length > 0))
        tally.wrong.push('a shortcut of the mailbox fired');
    },
  },
  'type in the draft': {
    often: 2,
    make: async (desk, draft) => {
      await clickInDraft(desk, draft);
      await desk.mail.keyboard.type(' so');
    },
  },
  'type, then Ctrl+Enter at once': {
    often: 3,
    when: isNew,
    make: async (desk, draft) => {
      await clickInDraft(desk, draft);
      await desk.mail.keyboard.type(' now');
      await press(desk, draft, () => desk.mail.keyboard.press('Control+Enter'));
    },
  },
  'send as it is': {
    often: 4,
    when: (desk) => hasCard(desk),
    make: (desk) => choose(desk, '.second', (draft) => sent(desk, draft)),
  },
  'send as it is, double click': {
    often: 2,
    when: (desk) => hasCard(desk),
    make: (desk) => choose(desk, '.second', (draft) => sent(desk, draft), { clickCount: 2 }),
  },
  'send as it is, by keys': {
    often: 2,
    when: (desk) => hasCard(desk),
    make: async (desk) => {
      const { card: draft, mail } = desk;
      if (!draft) return;
      for (const key of ['Tab', 'Tab', 'Enter']) await mail.keyboard.press(key);
      sent(desk, draft);
      await untilCardGone(desk);
    },
  },
  improve: {
    often: 2,
    when: (desk) => hasCard(desk),
    make: async (desk) => {
      await choose(desk, '.main', () => {});
      await desk.mail.keyboard.press('Escape');
    },
  },
  'keep as draft': {
    often: 1,
    when: (desk) => hasCard(desk),
    make: (desk) => choose(desk, '.ways .plain', (draft) => (draft.became = 'closed')),
  },
  'worker killed while held': {
    often: 8,
    when: ({ tally, card }) => card !== null && tally.killed < 3,
    make: async ({ world, mail, tally }) => {
      tally.killed += 1;
      await world.killWorker();
      await mail.bringToFront();
    },
  },
  'a script presses Send': {
    often: 1,
    make: async (desk, draft) => {
      await sendOf(desk, draft).evaluate((button: HTMLElement) => button.click());
      draft.became = 'sent-by-script';
      desk.hasUndo = true;
      if (desk.card === draft) desk.card = null;
    },
  },
  discard: {
    often: 1,
    make: async (desk, draft) => {
      await clickOn(desk, partOf(desk, draft, '.oh'));
      draft.became = 'discarded';
      desk.hasUndo = true;
    },
  },
  undo: {
    often: 5,
    when: ({ hasUndo }) => hasUndo,
    make: async (desk) => {
      // The notice of a mail comes a moment after it: until then the link still speaks of the one before.
      await desk.mail.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
      const link = desk.mail.locator('#link_undo');
      desk.hasUndo = false;
      // On a slow machine the notice may be gone by now.
      if (!(await link.isVisible())) return;
      const id = await link.getAttribute('data-mailbox-brings');
      await clickOn(desk, link);
      const back = desk.drafts.find((draft) => draft.id === id);
      if (!back) throw new Error(`Undo brings back ${id}, which was never there`);
      if (back.became === 'sent') desk.tally.undone += 1;
      back.became = 'open';
      // What was not read yet goes straight through, and what is not seen yet has no row.
      await untilHot(desk.mail);
    },
  },
} satisfies Record<string, Gesture>;

export const gestureOf = (name: GestureName): Gesture => gestures[name];

export const names = Object.keys(gestures) as readonly GestureName[];

const wordsOnPage = (): string =>
  [...document.querySelectorAll('[g_editable="true"]')].map((editor) => editor.innerHTML).join('|');
