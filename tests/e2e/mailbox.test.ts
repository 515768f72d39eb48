import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleMailbox } from '../mailbox/sample';
import { type MailboxOptions, plainMailbox } from '../mailbox/options';
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
  mailbox = await serveMailbox(context, usual);
  mail = await context.newPage();
});
const usual = { ...plainMailbox, ...sampleMailbox, view: 'newsletter-wrong-offer' } as const;
const load = async (options: Partial<MailboxOptions> = {}) => {
  mailbox.change({ ...usual, open: [{ kind: 'reply' }], ...options });
  await mail.goto(mailboxAddress);
};
beforeEach(() => load());
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
    await load({ open: [{ kind: 'new', text: 'Hello', to: [{ name: '', address: 'nobody' }] }] });
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
    await load({ undoMs: 300 });
    await composeAt(mail).send.click();
    await mail.locator('#link_undo').waitFor();
    await expect.poll(() => mail.locator('#link_undo').count()).toBe(0);
  });
});

describe('sending later', () => {
  it('goes by the arrow, a menu and a time, none of them in the compose, and is no send', async () => {
    await load({ language: 'ja' });
    await type(composeAt(mail), 'Hello');
    await mail.locator('.dC > [aria-haspopup]').click();
    await mail.locator('[selector="scheduledSend"]').click();
    await mail.locator('[role=dialog] [role=menuitem].Az').first().click();
    expect(await mail.evaluate(() => window.mailbox.scheduled.length)).toBe(1);
    expect(await sent()).toBe(0);
    expect(await mail.locator('.M9').count()).toBe(0);
    await mail.locator('#link_undo').click();
    expect(await textOf(composeAt(mail))).toBe('Hello');
  });
});

describe('another Gmail', () => {
  it('in plain text mode writes in a field, which is what is sent', async () => {
    await load({ mode: 'plain' });
    await mail.keyboard.type('Hello\nthere');
    await composeAt(mail).send.click();
    expect(await mail.evaluate(() => window.mailbox.sent[0])).toMatchObject({
      plain: 'Hello\nthere',
      html: '',
    });
  });

  it('saves a fifth of a second after the last key, not at each', async () => {
    await type(composeAt(mail), 'Hello');
    await expect.poll(() => mail.evaluate(() => window.mailbox.saves)).toBe(1);
  });

  it('in a window of its own has no dialog, no list and no thread', async () => {
    await load({
      open: [{ kind: 'new', container: 'window', to: [{ name: '', address: 'kit@client.example' }] }],
    });
    await type(composeAt(mail), 'Hello');
    expect(await mail.locator('body.xE.xp [role=main] .M9').count()).toBe(1);
    expect(await mail.locator('[role=dialog], h2.hP, .zA').count()).toBe(0);
    await mail.keyboard.press('Control+Enter');
    expect(await sent()).toBe(1);
  });

  it('suggests words without an input event, and mails none of them', async () => {
    await load({ guests: ['ghost'] });
    await mail.evaluate(() => {
      document.addEventListener('input', () => (document.body.dataset.inputs += 'x'));
      document.body.dataset.inputs = '';
    });
    await type(composeAt(mail), 'Hi');
    await mail.locator('.ghost').waitFor();
    expect(await mail.evaluate(() => document.body.dataset.inputs)).toBe('xx');
    await mail.keyboard.press('Control+Enter');
    expect(await mail.evaluate(() => window.mailbox.sent[0]?.html)).not.toContain('never cease');
  });

  it('under other names works as it always has', async () => {
    await load({ renamed: { classes: ['M9', 'dC', 'anm', 'adB'], attributes: ['g_editable', 'name=rm'] } });
    expect(await mail.locator('.M9, .dC, .anm, .adB, [g_editable], [name=rm]').count()).toBe(0);
    await mail.locator('[role=textbox]').focus();
    await mail.keyboard.type('Hello');
    await mail.locator('[role=button].aoO').click();
    expect(await mail.evaluate(() => window.mailbox.sent[0]?.to)).toEqual(['dana@whitlockinteriors.example']);
  });

  it('keeps the recipients folded to one line until they are clicked', async () => {
    expect(await mail.locator('.M9 .fX').isVisible()).toBe(false);
    await mail.locator('.M9 .aoD.hl').click();
    expect(await mail.locator('.M9 .anm[name=to]').isVisible()).toBe(true);
  });
});

describe('moving a reply', () => {
  it('back into its thread is another form again, of the same id', async () => {
    await type(composeAt(mail), 'Hello');
    const id = await mail.locator('[data-compose-id]').getAttribute('data-compose-id');
    await mail.locator('.aAr').click();
    await mail.locator('.aUF').click();
    expect(await mail.locator('.ip.adB [data-compose-id]').getAttribute('data-compose-id')).toBe(id);
    expect(await mail.locator('[role=dialog]').count()).toBe(0);
    expect(await textOf(composeAt(mail))).toBe('Hello');
  });

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
