import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { mailboxAddress } from '../mailbox/serve';
import { composeAt, markedWords, textOf, type, untilMarked } from './harness/compose';
import { expectNothingWrong } from './harness/nothing-wrong';
import { openWorld, type World } from './harness/world';

/** What of the worker's own world is used inside `evaluate`. */
interface WithStorage {
  readonly chrome: {
    readonly storage: { readonly local: { get(): Promise<object>; set(items: object): Promise<void> } };
  };
}

describe('what is kept is broken', () => {
  it('coaches although settings and client book are broken, and every page opens', async () => {
    const world = await openWorld({ open: [{ kind: 'reply' }] });
    onTestFinished(() => world.close());
    const broken = {
      settings: 'not an object',
      settings$: 7,
      clients: [{ id: 3 }, null, 'x'],
      notes: { on: 'maybe' },
    };
    await world.browser.worker.evaluate(
      (items) => (globalThis as unknown as WithStorage).chrome.storage.local.set(items),
      broken,
    );
    await world.killWorker();
    await world.mail.bringToFront();
    await world.mail.goto(mailboxAddress);

    await type(composeAt(world.mail), 'I will call you soon.');

    await untilMarked(world.mail, 'soon');
    for (const name of ['popup', 'options', 'summary', 'sidepanel', 'practice', 'welcome'] as const) {
      const page = await world.openPage(name);
      await expect.poll(() => page.locator('body').innerText()).toMatch(/\w{3}/);
      await page.close();
    }
    const uncaught = world.errors.filter((error) => !error.includes('Evenkeel: '));
    expect(uncaught).toEqual([]);
  });
});

describe('odd drafts lose nothing', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ open: [{ kind: 'reply' }] });
  });
  beforeEach(() => world.mail.goto(mailboxAddress));
  afterEach(() => expectNothingWrong(world));
  afterAll(() => world.close());

  it.each([
    ['emoji and right-to-left words', 'Great 👩‍💻🎉 שלום עליכם. I will call you soon.'],
    ['markup typed as text', '<b onclick="x">Hi</b> & <script>1</script> I will call you soon.'],
  ])('reads %s', async (_, text) => {
    await type(composeAt(world.mail), text);

    await untilMarked(world.mail, 'soon');
    expect(await textOf(composeAt(world.mail))).toBe(text);
  });

  it('survives a pasted draft of 200 kB and goes on when it is gone', async () => {
    const compose = composeAt(world.mail);
    await compose.editor.focus();
    await world.mail.keyboard.insertText('The file is in the folder, and the list is long. '.repeat(4200));
    await expect.poll(() => compose.badge.getAttribute('aria-label')).toMatch(/\d/);

    await world.mail.keyboard.press('Control+a');
    await world.mail.keyboard.type('I will call you soon.', { delay: 8 });

    await expect.poll(() => markedWords(world.mail)).toEqual({ 'evenkeel-flee': ['soon'] });
  });
});
