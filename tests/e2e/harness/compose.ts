import type { Locator, Page } from 'playwright-core';

/** One compose of the mailbox as a person sees it, with what the extension added. */
export interface ComposeOnPage {
  readonly root: Locator;
  readonly editor: Locator;
  readonly badge: Locator;
  readonly send: Locator;
}

/** The n-th compose in the document, popups after the inline reply. */
export function composeAt(mail: Page, index = 0): ComposeOnPage {
  const root = mail.locator('.M9').nth(index);
  return {
    root,
    editor: root.locator('[g_editable="true"]'),
    badge: root.locator('[data-evenkeel=badge] button'),
    send: root.locator('.dC > [role=button]').first(),
  };
}

/** Types as a person does: into the editor, key by key. */
export async function type(compose: ComposeOnPage, text: string): Promise<void> {
  await compose.editor.focus();
  await compose.editor.page().keyboard.type(text, { delay: 8 });
}

/** A page of Playwright or of Puppeteer. */
interface Evaluating {
  evaluate<T>(inPage: () => T): Promise<Awaited<T>>;
}

/** Words that are marked, by the name of their mark. */
export const markedWords = (mail: Evaluating): Promise<Readonly<Record<string, readonly string[]>>> =>
  mail.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      const words = [...highlight].map((range) => range.toString()).filter((text) => text !== '');
      if (words.length > 0) found[name] = words;
    }
    return found;
  });

/** Waits until these words are marked, whatever the mark. */
export async function untilMarked(mail: Page, words: string): Promise<void> {
  await mail.waitForFunction(
    (wanted) =>
      [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some((range) => range.toString() === wanted),
      ),
    words,
  );
}

/** Clicks on marked words, where a person would: in the middle of their first line. */
export async function clickMark(mail: Page, words: string): Promise<void> {
  const at = await mail.evaluate(middleOfMark, words);
  if (!at) throw new Error(`Nothing marked reads “${words}”`);
  await mail.mouse.click(at.x, at.y);
}

/** To be evaluated in the page: where the middle of the first line of these marked words is. */
export function middleOfMark(wanted: string): { readonly x: number; readonly y: number } | null {
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight) {
      if (range.toString() !== wanted || !('getClientRects' in range)) continue;
      const [box] = (range as Range).getClientRects();
      if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
  }
  return null;
}

/** The open card. */
export const cardOf = (mail: Page): Locator => mail.locator('[data-evenkeel=card] [role=dialog]');

/** Ready-made words a card offers, without those that only leave something out. */
export const rewriteIn = (card: Locator): Locator => card.locator('button.rewrite:not(:has(s))');

/** What stands in the editor, as one would read it; blank lines count as one. */
export const textOf = async (compose: ComposeOnPage): Promise<string> =>
  (await compose.editor.innerText())
    .replaceAll('\u00a0', ' ')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
