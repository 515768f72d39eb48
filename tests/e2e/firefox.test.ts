import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleMailbox } from '../mailbox/sample';
import { mailboxAddress } from '../mailbox/serve';
import { findFirefox } from '../tools/browsers.mjs';
import { hotDraft } from './harness/brake';
import { markedWords, middleOfMark } from './harness/compose';
import { type FirefoxWorld, openFirefox } from './harness/firefox';
import { readHistory } from './harness/history';
import { expectNothingWrong } from './harness/nothing-wrong';

// What a content script sees in Firefox is wrapped, and the badge opens the card, since no click opens the sidebar.

const defensive = 'Hi Dana, as I told you in September, I will call you soon.';
const firefox = findFirefox();

describe.skipIf(!firefox)('in Firefox, where it is installed', () => {
  let world: FirefoxWorld;
  beforeAll(async () => {
    world = await openFirefox(firefox ?? '', {
      ...sampleMailbox,
      view: 'newsletter-wrong-offer',
      open: [{ kind: 'reply' }],
    });
  });
  beforeEach(async () => {
    await world.mail.bringToFront();
    await world.mail.goto(mailboxAddress);
    await world.mail.focus(editor);
    await world.mail.keyboard.type(defensive, { delay: 4 });
    await world.mail.waitForFunction(() => CSS.highlights.size > 0);
  });
  afterEach(() => expectNothingWrong(world));
  afterAll(() => world.close());

  it('a draft is read while it is typed: a score, marks under the words, not a byte added', async () => {
    await expect.poll(() => markedWords(world.mail)).toMatchObject({ 'evenkeel-flee': ['soon'] });
    await expect.poll(badgeSays).toMatch(/\d+ of 100/);
    expect(await draftHtml()).not.toMatch(/evenkeel|<span|<mark/);

    await selectAll();
    await world.mail.keyboard.type('The corrected offer goes out today at 3 pm.');
    await expect.poll(() => markedWords(world.mail)).toEqual({});
  });

  it('the badge opens the card, and Escape gives the draft back', async () => {
    await world.mail.click(`${badge} >>> button`);
    await expect.poll(cardSays).toMatch(/“.*(?:told you|soon)”/);

    await world.mail.keyboard.press('Escape');
    await expect.poll(cardSays).toBeNull();
    expect(await world.mail.$eval(editor, (element) => element === document.activeElement)).toBe(true);
    expect(await world.mail.evaluate(() => window.mailbox.shortcuts)).toEqual([]);
  });

  it('a click on marked words opens the card; its rewrite goes in, and Ctrl+Z brings back every byte', async () => {
    const before = await draftHtml();
    await expect.poll(() => markedWords(world.mail)).toMatchObject({ 'evenkeel-flee': ['soon'] });
    const at = await world.mail.evaluate(middleOfMark, 'soon');
    await world.mail.mouse.click(at?.x ?? 0, at?.y ?? 0);
    await expect.poll(cardSays).toContain('“soon”');
    const rewrite = await world.mail.waitForSelector(`${card} >>> button.rewrite:not(:has(s))`);
    await rewrite?.click();

    await expect.poll(draftHtml).not.toBe(before);
    await expect
      .poll(async () => (await markedWords(world.mail))['evenkeel-flee'] ?? [])
      .not.toContain('soon');
    await undo();
    expect(await draftHtml()).toBe(before);
    await expect.poll(() => markedWords(world.mail)).toMatchObject({ 'evenkeel-flee': ['soon'] });
  });

  it('a send is one row of numbers, and the week shows it', async () => {
    const html = await draftHtml();
    await world.mail.click(send);
    await expect.poll(() => world.mail.evaluate(() => window.mailbox.sent.length)).toBe(1);
    expect(await world.mail.evaluate(() => window.mailbox.sent[0]?.html)).toBe(html);

    const summary = await world.openPage('summary');
    await expect.poll(() => summary.evaluate(readHistory)).toHaveLength(1);
    const [row] = await summary.evaluate(readHistory);
    expect(row).toMatchObject({ words: 13, brake: 'none', counts: { vague: 1 } });
    expect(JSON.stringify(row)).not.toMatch(/dana|whitlock|told you|soon/i);
    await expect.poll(() => summary.$eval('main', (main) => main.innerText)).toMatch(/\b1\b/);
  });

  it('a hot draft is held, by the keys and by the mouse, and goes once when it is sent as it is', async () => {
    await selectAll();
    await world.mail.keyboard.type(hotDraft);
    await untilReadToTheEnd();
    const html = await draftHtml();
    await withControl('Enter');
    const second = await world.mail.waitForSelector(`${brake} >>> button.second`);
    expect(await sent()).toEqual([]);
    // A breath is asked for once: the second one is for another draft.
    await second?.click();
    await expect.poll(sent).toEqual([html]);
    await expect.poll(async () => await world.mail.$(brake)).toBeNull();
    const reader = await world.openPage('welcome');
    await expect
      .poll(async () => (await reader.evaluate(readHistory)).map((row) => row.brake))
      .toContain('sentAsIs');
    await world.mail.bringToFront();

    await world.mail.goto(mailboxAddress);
    await world.mail.focus(editor);
    await world.mail.keyboard.type(hotDraft);
    await untilReadToTheEnd();
    await world.mail.click(send);
    await world.mail.waitForSelector(brake);
    await world.mail.keyboard.press('Escape');
    await expect.poll(async () => await world.mail.$(brake)).toBeNull();
    expect(await sent()).toEqual([]);
    await world.mail.click(send);
    await expect.poll(sent).toHaveLength(1);
  });

  it('updated while a draft is open, the new copy of its script stands in for the old one', async () => {
    const html = await draftHtml();
    const page = await world.openPage('welcome');
    await page.evaluate(() => {
      const { browser } = globalThis as unknown as WithRuntime;
      setTimeout(() => browser.runtime.reload());
    });
    // The page that is closing may still be in the way.
    const inFront = () =>
      world.mail.bringToFront().then(
        () => true,
        () => false,
      );
    await expect.poll(inFront).toBe(true);
    // What the old copy has made stands there until the new one is at work: only the new one reads what is written now.
    await world.mail.focus(editor);
    await world.mail.keyboard.type(' Sorry to bother you again.');
    await expect
      .poll(
        async () =>
          Object.values(await markedWords(world.mail))
            .flat()
            .join(),
        { timeout: 40_000 },
      )
      .toMatch(/[Bb]other/);
    expect(await world.mail.evaluate(badgesOnPage, badge)).toBe(1);
    expect(await draftHtml()).toBe(html.replace('soon.', 'soon. Sorry to bother you again.'));
    await world.mail.click(`${badge} >>> button`);
    await expect.poll(cardSays).not.toBeNull();
  });

  const badgesOnPage = (selector: string) => document.querySelectorAll(selector).length;
  const editor = '.M9 [g_editable="true"]';
  const send = '.M9 .dC > [role=button]';
  const brake = '[data-evenkeel=brake]';
  const badge = '[data-evenkeel=badge]';
  const card = '[data-evenkeel=card]';

  const sent = () => world.mail.evaluate(() => window.mailbox.sent.map(({ html }) => html));
  const untilReadToTheEnd = async () => {
    await expect
      .poll(async () =>
        Object.values(await markedWords(world.mail))
          .flat()
          .join(),
      )
      .toContain('You are being ridiculous');
  };
  const draftHtml = () => world.mail.$eval(editor, (element) => element.innerHTML);
  const badgeSays = () =>
    world.mail.$eval(badge, (host) => host.shadowRoot?.querySelector('button')?.getAttribute('aria-label'));
  /** Null: there is no card. */
  const cardSays = () =>
    world.mail.evaluate(
      (selector) =>
        document.querySelector(selector)?.shadowRoot?.querySelector<HTMLElement>('[role=dialog]')
          ?.innerText ?? null,
      card,
    );
  const selectAll = () => withControl('a');
  const undo = () => withControl('z');
  const withControl = async (key: 'a' | 'z' | 'Enter') => {
    await world.mail.focus(editor);
    await world.mail.keyboard.down('Control');
    await world.mail.keyboard.press(key);
    await world.mail.keyboard.up('Control');
  };
});

/** What of an extension's page is used inside `evaluate`. */
interface WithRuntime {
  readonly browser: { readonly runtime: { reload(): void } };
}
