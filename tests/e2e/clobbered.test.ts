import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mailboxAddress } from '../mailbox/serve';
import { cardOf, clickMark, composeAt, rewriteIn, textOf, type, untilMarked } from './harness/compose';
import { sendWithBlank } from './harness/brake';
import { expectNothingWrong } from './harness/nothing-wrong';
import { openWorld, type World } from './harness/world';

// Names are no proof: what a page, or a mail in it, calls "querySelector" is not taken for the browser's own.

const draft = 'Hi Dana,\n\nI will call you soon.';

let world: World;
beforeAll(async () => {
  world = await openWorld({ open: [{ kind: 'reply' }] });
});
beforeEach(() => world.mail.goto(mailboxAddress));
afterEach(() => expectNothingWrong(world));
afterAll(() => world.close());

/** Types, has it marked, rewritten and sent: the whole way. */
async function goWholeWay(): Promise<void> {
  const compose = composeAt(world.mail);
  await type(compose, draft);
  await untilMarked(world.mail, 'soon');
  await clickMark(world.mail, 'soon');
  await rewriteIn(cardOf(world.mail)).first().click();
  await expect.poll(() => textOf(compose)).not.toContain('you soon.');
  // By its keys: the driver's own click asks such forms for what they do not answer.
  await compose.editor.focus();
  await sendWithBlank(world.mail, () => world.mail.keyboard.press('Control+Enter'));
}

describe('a page or a mail that calls its things by the names of the browser', () => {
  it('pictures, forms and frames of the page', async () => {
    await world.mail.evaluate(() => {
      const names =
        'body head title documentElement activeElement defaultView getElementById querySelector querySelectorAll ' +
        'createElement createRange addEventListener getSelection execCommand hasFocus contains CSS highlights chrome ' +
        'browser MutationObserver crypto location top self document window navigator';
      for (const name of names.split(' '))
        for (const tag of ['img', 'form', 'a', 'embed', 'object', 'input']) {
          const thing = document.createElement(tag);
          thing.setAttribute('name', name);
          thing.id = name;
          document.documentElement.lastElementChild?.append(thing);
        }
    });
    await goWholeWay();
    await expect.poll(() => world.sent()).toHaveLength(1);
  });

  it('fields of forms: in the message answered, in the draft, and around it', async () => {
    const read = await world.mail.evaluate(() => {
      const names =
        'childNodes nodeType tagName matches closest querySelector querySelectorAll parentElement parentNode children contains ' +
        'getAttribute classList dataset ownerDocument checkVisibility isConnected style clientWidth attributes nextSibling ' +
        'firstChild textContent innerText isContentEditable getBoundingClientRect after append remove compareDocumentPosition';
      const append = (form: HTMLElement, thing: Node | string) => Element.prototype.append.call(form, thing);
      const trap = (words: string) => {
        const form = document.createElement('form');
        for (const name of names.split(' ')) {
          const field = document.createElement('input');
          field.name = name;
          field.type = 'hidden';
          append(form, field);
        }
        append(form, words);
        return form;
      };
      const message = [...document.querySelectorAll('.a3s')].findLast(
        (body) => body.getClientRects().length > 0,
      );
      message?.append(trap('When will it be done?'));
      const editor = document.querySelector('.M9 [g_editable="true"]');
      editor?.append(trap('A form that was pasted. '));
      const outer = trap('');
      const main = document.querySelector('[role=main]');
      main?.parentElement?.append(outer);
      if (main) append(outer, main);
      return message !== undefined;
    });
    expect(read).toBe(true);
    await goWholeWay();
    await expect.poll(() => world.sent()).toHaveLength(1);
    const reports = await world.reports();
    expect(reports[0]?.snapshot.incoming?.text ?? '').toContain('When will it be done?');
  });
});
