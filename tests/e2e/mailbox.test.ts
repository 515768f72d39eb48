import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleMailbox } from '../mailbox/sample';
import { mailboxAddress, type ServedMailbox, serveMailbox } from '../mailbox/serve';
import { chromiumArgs, findChromium } from '../tools/browsers.mjs';
import { composeAt, textOf, type } from './harness/compose';

// The mailbox without the extension: it must behave as Gmail was measured to, or what is tested in it proves nothing.

let browser: Browser;
let mailbox: ServedMailbox;
let mail: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium() ?? 'chromium', args: chromiumArgs });
  const context = await browser.newContext();
  const plain = { ...sampleMailbox, view: 'newsletter-wrong-offer', open: [{ kind: 'reply' }] } as const;
  mailbox = await serveMailbox(context, plain);
  mail = await context.newPage();
});
beforeEach(async () => {
  mailbox.change({ open: [{ kind: 'reply' }], chips: 'new', undoMs: 10_000 });
  await mail.goto(mailboxAddress);
});
afterAll(() => browser.close());

const sent = () => mail.evaluate(() => window.mailbox.sent.length);

describe('the page', () => {
  it('refuses HTML strings in its own world, as Trusted Types ask', async () => {
    const refused = await mail.evaluate(() => {
      try {
        document.body.innerHTML = '<b>x</b>';
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    });
    expect(refused).toBe(true);
  });

  it('holds an inline reply outside of any dialog, in the slot that says it is open', async () => {
    expect(await mail.locator('.ip.adB > .M9 [g_editable="true"][role="textbox"]').count()).toBe(1);
    expect(await mail.locator('[role=dialog]').count()).toBe(0);
    await mail.locator('.oh').click();
    expect(await mail.locator('.ip.adB').count()).toBe(0);
  });

  it('keeps thread and message ids that agree with the reply’s hidden inputs', async () => {
    const id = await mail.locator('input[name=rm]').inputValue();
    expect(await mail.locator(`[data-message-id="${id}"] .gD`).getAttribute('email')).toBe(
      'dana@whitlockinteriors.example',
    );
    expect(await mail.locator('input[name=lts]').inputValue()).toBe(
      await mail.locator('[role=main] h2').getAttribute('data-legacy-thread-id'),
    );
  });

  it('fires single keys as shortcuts, but not from a field', async () => {
    await type(composeAt(mail), 'cec');
    expect(await mail.evaluate(() => window.mailbox.shortcuts)).toEqual([]);
    await mail.locator('h2').focus();
    await mail.keyboard.press('c');
    expect(await mail.evaluate(() => window.mailbox.shortcuts)).toEqual(['c']);
    expect(await mail.locator('.Hd[role=dialog]').count()).toBe(1);
  });
});

describe('Send', () => {
  it('acts on the click, not on the press', async () => {
    const { send } = composeAt(mail);
    await send.hover();
    await mail.mouse.down();
    expect(await sent()).toBe(0);
    await mail.mouse.up();
    expect(await sent()).toBe(1);
  });

  it.each(['Control+Enter', 'Meta+Enter'])('acts on %s from the editor', async (keys) => {
    await type(composeAt(mail), 'Hello');
    await mail.keyboard.press(keys);
    expect(await sent()).toBe(1);
  });

  it('is held by whoever stops the click on its way down', async () => {
    await mail.evaluate(() =>
      window.addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true }),
    );
    await composeAt(mail).send.click();
    expect(await sent()).toBe(0);
  });

  it('is refused with an alert when no recipient is valid', async () => {
    mailbox.change({ open: [{ kind: 'new', text: 'Hello', to: [{ name: '', address: 'nobody' }] }] });
    await mail.goto(mailboxAddress);
    await composeAt(mail).send.click();
    expect(await mail.getByRole('alertdialog').count()).toBe(1);
    expect(await sent()).toBe(0);
  });

  it('can be taken back: the same draft opens again', async () => {
    await type(composeAt(mail), 'Hello');
    const draft = await mail.locator('input[name=draft]').inputValue();
    await composeAt(mail).send.click();
    await mail.locator('#link_undo').click();

    expect(await sent()).toBe(0);
    expect(await textOf(composeAt(mail))).toBe('Hello');
    expect(await mail.locator('input[name=draft]').inputValue()).toBe(draft);
  });

  it('offers Undo only for a while', async () => {
    mailbox.change({ undoMs: 300 });
    await mail.goto(mailboxAddress);
    await composeAt(mail).send.click();
    await mail.locator('#link_undo').waitFor();
    await expect.poll(() => mail.locator('#link_undo').count()).toBe(0);
  });
});

describe('moving a reply', () => {
  it('out into a popup keeps its id and words in a new form', async () => {
    await type(composeAt(mail), 'Hello');
    const id = await mail.locator('[data-compose-id]').getAttribute('data-compose-id');
    await mail.locator('form.bAs').evaluate((form) => form.setAttribute('data-old', ''));
    await mail.locator('.aAr').click();

    expect(await mail.locator('[role=dialog] [data-compose-id]').getAttribute('data-compose-id')).toBe(id);
    expect(await mail.locator('form[data-old]').count()).toBe(0);
    expect(await textOf(composeAt(mail))).toBe('Hello');
    expect(await mail.locator('.HQ').count()).toBe(1);
  });

  it('shows the folded quote in the editor when the dots are clicked', async () => {
    expect(await composeAt(mail).editor.locator('.gmail_quote').count()).toBe(0);
    await mail.locator('.M9 .ajR').click();
    expect(await composeAt(mail).editor.locator('blockquote.gmail_quote').innerText()).toContain('OCTOBER');
    expect(await mail.locator('input[name=uet]').inputValue()).toBe('');
  });
});
