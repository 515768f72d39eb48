import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mostComposes } from '../../entrypoints/gmail.content/compose-parts';
import { mailboxAddress } from '../mailbox/serve';
import { cardOf, clickMark, composeAt, rewriteIn, textOf, type, untilMarked } from './harness/compose';
import { expectNothingWrong } from './harness/nothing-wrong';
import { openWorld, type World } from './harness/world';

// The page is not ours: whatever it does, the draft stays as the writer wrote it, Send sends, and nothing of ours is fooled.

const draft = 'Hi Dana,\n\nI will call you soon.';

let world: World;
beforeAll(async () => {
  world = await openWorld({ open: [{ kind: 'reply' }] });
});
beforeEach(() => world.mail.goto(mailboxAddress));
afterEach(() => expectNothingWrong(world));
afterAll(() => world.close());

describe('a page that', () => {
  it('wipes all highlights away gets them painted again with the next key', async () => {
    const compose = composeAt(world.mail);
    await type(compose, draft);
    await untilMarked(world.mail, 'soon');
    await world.mail.evaluate(() => CSS.highlights.clear());
    await type(compose, ' Thank you.');
    await untilMarked(world.mail, 'soon');
    expect(await textOf(compose)).toBe(`${draft} Thank you.`);
  });

  it('gives its own things the names of the browser reads and sends on', async () => {
    await world.mail.evaluate(() => {
      const broken = () => {
        throw new Error('taken over');
      };
      Object.assign(window, { getSelection: broken, structuredClone: broken, queueMicrotask: () => {} });
      Object.defineProperty(Node.prototype, 'isConnected', { get: () => false });
      Object.defineProperty(Range.prototype, 'toString', { value: () => 'forged' });
      const lists: object = Object.getPrototypeOf([]) as object;
      Object.defineProperty(lists, 'map', { value: broken });
      Object.defineProperty(JSON, 'parse', { value: broken });
    });
    const compose = composeAt(world.mail);
    await compose.editor.focus();
    await world.mail.keyboard.type('I will call you soon.', { delay: 8 });
    await expect.poll(() => compose.badge.getAttribute('aria-label')).toMatch(/\d+ of 100/);
    await world.mail.goto(mailboxAddress);
    world.errors.length = 0;
  });

  it('forges events gets nothing applied or dismissed', async () => {
    const compose = composeAt(world.mail);
    await type(compose, draft);
    await untilMarked(world.mail, 'soon');
    await world.mail.evaluate(() => {
      for (const target of document.querySelectorAll('[g_editable], [data-evenkeel]')) {
        target.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
        target.dispatchEvent(new InputEvent('input', { inputType: 'historyUndo', bubbles: true }));
        for (const key of ['Escape', 'y', 'z'])
          target.dispatchEvent(
            new KeyboardEvent('keydown', { key, ctrlKey: true, shiftKey: true, bubbles: true }),
          );
      }
    });
    await clickMark(world.mail, 'soon');
    await rewriteIn(cardOf(world.mail)).first().waitFor();
    const pressed = await world.mail.evaluate(() => {
      const roots = [...document.querySelectorAll('[data-evenkeel]')].map(({ shadowRoot }) => shadowRoot);
      const buttons = roots.flatMap((root) => [...(root?.querySelectorAll('button') ?? [])]);
      for (const button of buttons) button.click();
      return buttons.length;
    });
    expect(pressed).toBeGreaterThan(5);
    await cardOf(world.mail).waitFor();
    await world.mail.keyboard.press('Escape');
    await world.mail.keyboard.press('Control+End');
    await type(compose, ' Thank you.');
    await expect.poll(async () => (await world.reports())[0]?.snapshot.text).toBe(`${draft} Thank you.`);
    expect((await world.reports())[0]).toMatchObject({ rewritesApplied: 0, dismissals: 0 });
    expect(await textOf(compose)).toBe(`${draft} Thank you.`);
  });

  it('changes itself without end does not keep the draft from being read', async () => {
    await world.mail.evaluate(() => {
      const box = document.body.appendChild(document.createElement('div'));
      let round = 0;
      const storm = setInterval(() => {
        for (let n = 0; n < 200; n += 1) box.appendChild(document.createElement('b')).className = `x${n}`;
        box.replaceChildren();
        round += 1;
        if (round > 150) clearInterval(storm);
      }, 10);
    });
    await type(composeAt(world.mail), draft);
    await untilMarked(world.mail, 'soon');
    await composeAt(world.mail).send.click();
    await expect.poll(() => world.sent()).toHaveLength(1);
  });
});

describe('tricks in words and names', () => {
  it.each([
    ['an end of script', '</script><script>top.x=1</script> I will call you soon.'],
    ['a turned direction', '\u202Ehctac\u202C I will call you soon. \u2066end\u2069'],
    ['letters that are not seen', 'I will\u200B call\u2060 you soon.\u200B'],
  ])('%s stays as it was written, is read, and can be rewritten', async (_, text) => {
    const compose = composeAt(world.mail);
    await compose.editor.focus();
    await world.mail.keyboard.insertText(text);
    await untilMarked(world.mail, 'soon');
    expect(await textOf(compose)).toBe(text);
    await clickMark(world.mail, 'soon');
    await rewriteIn(cardOf(world.mail)).first().click();
    await expect.poll(() => textOf(compose)).not.toContain('you soon.');
    expect(await world.mail.evaluate(() => 'x' in window)).toBe(false);
  });

  it('a client called like markup is shown as text', async () => {
    const name = '<img src=x onerror="document.title=1">\u202E</script>';
    await world.load({
      open: [{ kind: 'new', to: [{ name, address: 'x@client.example' }], subject: name, text: draft }],
    });
    const subjects = async () => (await world.reports()).map(({ snapshot }) => snapshot.subject);
    await expect.poll(subjects).toContainEqual(expect.stringContaining('onerror'));
    const panel = await world.openPage('sidepanel');
    await expect.poll(() => panel.locator('body').innerText()).toMatch(/\w{3}/);
    expect(await panel.locator('img[src=x]').count()).toBe(0);
    await panel.close();
  });
});

describe('a page with ten thousand false drafts', () => {
  beforeEach(() => world.load({ open: [{ kind: 'reply' }] }));

  it.each([
    ['seen', ''],
    ['hidden', 'display: none'],
  ])('%s, still has its own draft read, marked and sent', async (_, style) => {
    await world.mail.evaluate(makeFalseDrafts, style);
    const compose = world.mail.locator('[role=main] .M9');
    await compose.locator('[g_editable="true"]').focus();
    await world.mail.keyboard.type(draft, { delay: 8 });
    await untilMarked(world.mail, 'soon');
    const badges = world.mail.locator('[data-evenkeel=badge]');
    expect(await badges.count()).toBeLessThanOrEqual(mostComposes);
    await compose.locator('.dC > [role=button]').first().click();
    await expect.poll(() => world.sent()).toHaveLength(1);
  });
});

/** To be evaluated in the page: editors by every hook, before the true one, some in frames like that of a draft. */
function makeFalseDrafts(style: string): void {
  const box = document.createElement('div');
  box.style.cssText = `${style}; height: 80px; overflow: auto`;
  for (let n = 0; n < 10_000; n += 1) {
    const frame = document.createElement('div');
    frame.className = n % 2 === 0 ? 'M9' : '';
    const editor = document.createElement('div');
    editor.className = 'Am Al editable LW-avf';
    editor.contentEditable = 'true';
    editor.setAttribute('role', 'textbox');
    if (n % 3 === 0) editor.setAttribute('g_editable', 'true');
    if (n % 3 === 1) editor.setAttribute('aria-multiline', 'true');
    editor.textContent = 'You never read my emails.';
    frame.append(editor);
    box.append(frame);
  }
  document.body.prepend(box);
}
