import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { composeHtml, fragment, getBody, popup, showPage, thread, until } from './page';
import { badge, badgeText, card, marked, press, rewriteButtons, startCoach } from './world';

let world: ReturnType<typeof startCoach>;
const start = (...settings: Parameters<typeof startCoach>) => (world = startCoach(...settings));
const clickOn = (name: string, at = 0) => {
  const range = [...(CSS.highlights.get(`evenkeel-${name}`) ?? [])][at];
  const box = range instanceof Range ? range.getBoundingClientRect() : undefined;
  if (!box) throw new Error(`nothing is marked ${name}`);
  const [clientX, clientY] = [box.left + box.width / 2, box.top + box.height / 2];
  document
    .elementFromPoint(clientX, clientY)
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX, clientY }));
};
const words = () => getBody().textContent.replaceAll('\u00a0', ' ');
const pressed: string[] = [];
const gmailHears = (event: KeyboardEvent) => pressed.push(event.key);

beforeEach(() => {
  document.addEventListener('keydown', gmailHears, true);
});
afterEach(() => {
  world.stop();
  document.removeEventListener('keydown', gmailHears, true);
  pressed.length = 0;
  document.body.replaceChildren();
});

describe('composes', () => {
  it('reads one that is open when Gmail is loaded, with people, subject and the message answered', async () => {
    showPage(
      thread(
        composeHtml({
          id: '7',
          text: 'You never said.',
          to: ['Vik@Client.example'],
          rm: '#msg-f:100',
          rt: '#thread-f:1',
        }),
      ),
    );
    start();
    await until(() => badgeText().includes('31'));
    expect(world.saidOf('coachDraft')).toMatchObject([
      {
        revision: 1,
        kind: 'inline-reply',
        text: 'You never said.',
        subject: 'Plan',
        to: [{ address: 'vik@client.example', name: null }],
        incoming: { from: { address: 'vik@client.example', name: 'Vik' }, text: 'Again late.' },
      },
    ]);
    expect(marked('blame')).toEqual(['never']);
  });

  it('keeps several at once apart', async () => {
    showPage(
      thread(composeHtml({ id: '1', text: 'You never said.' })) +
        popup(composeHtml({ id: '2', text: 'Fine.' })),
    );
    start();
    await until(() => document.querySelectorAll('[data-evenkeel="badge"]').length === 2);
    const [first, second] = [...document.querySelectorAll<HTMLElement>('.M9')];
    await until(() => badgeText(first).includes('31') && badgeText(second).includes('78'));
    expect(new Set(world.saidOf('coachDraft').map(({ composeId }) => composeId)).size).toBe(2);
    expect(world.saidOf('coachDraft').map(({ kind }) => kind)).toEqual(['inline-reply', 'new']);
  });

  it('finds one that opens later, and one whose body comes later still', async () => {
    showPage('<div class="dw"></div>');
    start();
    document.querySelector('.dw')?.append(fragment(popup(composeHtml({ text: 'You never said.' }))));
    const place = document.querySelector('.aO7');
    const body = getBody();
    body.remove();
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(badge()).toBeNull();
    place?.append(body);
    await until(() => marked('blame').length === 1);
  });

  it.each([
    [
      'the attributes',
      'class="Am aiL Al editable LW-avf" role="textbox" aria-multiline="true" contenteditable="true"',
    ],
    ['the roles', 'class="Am Al editable LW-avf" contenteditable="true"'],
    ['the newer class', 'class="Am Al editable" contenteditable="true"'],
  ])('still finds a body without %s', async (_, body) => {
    showPage(popup(composeHtml({ body, text: 'You never said.' })));
    start();
    await until(() => marked('blame').length === 1);
    expect(marked('blame')).toEqual(['never']);
  });

  it.each([
    [
      'Gmail’s editor for signatures',
      '<div class="Am Al editable Xp0HJf-LW-avf" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true">never</div>',
    ],
    [
      'some other rich editor',
      '<div role="textbox" contenteditable="true" aria-multiline="true">never</div>',
    ],
    ['a search field', '<div class="dC"></div><input value="never">'],
  ])('leaves %s alone', async (_, html) => {
    showPage(html);
    start();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(badge()).toBeNull();
    expect(world.said).toEqual([]);
  });

  it('takes a move to full screen for a move, and a close for a close', async () => {
    showPage(
      `${popup(composeHtml({ text: 'You never said.' }))}<div class="aSs"><div class="aSt"></div></div>`,
    );
    start();
    await until(() => marked('blame').length === 1);
    const compose = document.querySelector('.M9');
    compose?.remove();
    document.querySelector('.aSt')?.append(compose ?? '');
    await until(() => world.saidOf('coachDraft').some(({ kind }) => kind === 'full-screen'));
    expect(world.saidOf('closeDraft')).toEqual([]);
    expect(badge()?.isConnected).toBe(true);
    compose?.remove();
    await until(() => world.saidOf('closeDraft').length === 1);
    expect(marked('blame')).toEqual([]);
  });

  it('says that a draft is closed only when all that was asked about it is answered: asked again later, it would be open', async () => {
    showPage(popup(composeHtml({ text: 'Fine.' })));
    let read = () => {};
    start({ reads: new Promise<void>((resolve) => (read = resolve)) });
    await until(() => world.saidOf('coachDraft').length === 1);
    const id = world.saidOf('coachDraft')[0]?.composeId ?? '';
    document.querySelector('.M9')?.remove();
    await until(() => world.coach.session(id) === undefined);
    expect(world.saidOf('closeDraft')).toEqual([]);
    read();
    await until(() => world.saidOf('closeDraft').length === 1);
  });

  it('knows a reply popped out, whose nodes are all new, by its name', async () => {
    showPage(thread(composeHtml({ id: '9', text: 'You never said.', rm: '#msg-f:100' })));
    start();
    await until(() => marked('blame').length === 1);
    document.querySelector('.M9')?.remove();
    document.body.append(
      fragment(popup(composeHtml({ id: '9', text: 'You never said so.', rm: '#msg-f:100' }))),
    );
    await until(() => world.saidOf('coachDraft').some(({ kind }) => kind === 'popup-reply'));
    expect(new Set(world.saidOf('coachDraft').map(({ composeId }) => composeId)).size).toBe(1);
    expect(world.saidOf('closeDraft')).toEqual([]);
    await until(() => badgeText().includes('31'));
  });

  it('puts the badge back when Gmail builds its toolbar anew', async () => {
    showPage(popup(composeHtml({ text: 'Fine.' })));
    start();
    await until(() => badgeText().includes('78'));
    const row = document.querySelector('tr.btC');
    row?.replaceWith(
      fragment(
        '<table><tbody><tr class="btC"><td class="gU Up"><div class="dC"><div class="aoO" role="button">S</div></div></td></tr></tbody></table>',
      ),
    );
    await until(() => badge()?.isConnected);
    expect(badgeText()).toContain('78');
  });

  it('begins by taking away what a copy of the script has left that ended without a word', async () => {
    showPage(popup(composeHtml({ text: 'You never said.' })));
    for (const name of ['badge', 'card', 'brake']) {
      const host = document.createElement('span');
      host.dataset.evenkeel = name;
      getBody().parentElement?.after(host);
    }
    for (const name of ['evenkeel-flee', 'evenkeel-blame-dark', 'evenkeel-pointer', 'spelling'])
      CSS.highlights.set(name, new Highlight());
    start();
    await until(() => marked('blame').length === 1);
    expect(document.querySelectorAll('span[data-evenkeel]')).toHaveLength(1);
    expect([...CSS.highlights.keys()].toSorted()).toEqual(['evenkeel-blame', 'spelling']);
    CSS.highlights.delete('spelling');
  });

  it('leaves nothing behind, and nobody else’s highlights touched', async () => {
    CSS.highlights.set('spelling', new Highlight());
    showPage(popup(composeHtml({ text: 'You never said.' })));
    const mail = getBody().innerHTML;
    start();
    await until(() => marked('blame').length === 1);
    world.stop();
    expect([...CSS.highlights.keys()]).toEqual(['spelling']);
    CSS.highlights.delete('spelling');
    expect(document.querySelector('[data-evenkeel]')).toBeNull();
    expect(getBody().innerHTML).toBe(mail);
  });
});

describe('coaching while one writes', () => {
  it('asks once after a pause, and marks what is there now', async () => {
    showPage(popup(composeHtml()));
    start();
    await userEvent.click(getBody());
    await userEvent.keyboard('You never said.');
    await until(() => marked('blame').length === 1);
    expect(world.saidOf('coachDraft').length).toBeLessThan(15);
    await userEvent.keyboard(' You never do.');
    await until(() => marked('blame').length === 2);
    const revisions = world.saidOf('coachDraft').map(({ revision }) => revision);
    expect(revisions).toEqual([...new Set(revisions)].toSorted((a, b) => a - b));
  });

  it('marks anew, without asking, when only the form changes', async () => {
    showPage(popup(composeHtml({ text: 'You never said.' })));
    start();
    await until(() => marked('blame').length === 1);
    const asked = world.saidOf('coachDraft').length;
    getBody().replaceChildren(fragment('You <b>never</b> said.'));
    await until(() => marked('blame').join() === 'never');
    expect(world.saidOf('coachDraft').length).toBe(asked);
  });

  it('waits while a word is being composed', async () => {
    showPage(popup(composeHtml({ text: 'You' })));
    start();
    await until(() => badgeText().includes('78'));
    const body = getBody();
    body.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    body.append(' never');
    body.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertCompositionText' }));
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(world.saidOf('coachDraft').length).toBe(1);
    const id = world.saidOf('coachDraft')[0]?.composeId ?? '';
    expect(world.coach.session(id)?.apply({ start: 0, end: 3, expected: 'You', replacement: 'We' })).toEqual({
      ok: false,
      reason: 'composing',
    });
    body.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await until(() => marked('blame').length === 1);
  });

  it.each([
    [{ answers: false }, 'Resting'],
    [{ paused: true }, 'Paused'],
    [{ language: 'fr' }, 'Not English'],
  ] as const)('says it when there is nothing to say: %o', async (settings, word) => {
    showPage(popup(composeHtml({ text: 'You never said.' })));
    start(settings);
    await until(() => badgeText() === word);
    expect(marked('blame')).toEqual([]);
  });

  it('reads again when it is told to, and answers once it can', async () => {
    showPage(popup(composeHtml({ text: 'You never said.' })));
    const settings = { answers: false };
    start(settings);
    await until(() => badgeText() === 'Resting');
    settings.answers = true;
    world.coach.readAgain(null);
    await until(() => marked('blame').length === 1);
    expect(badgeText()).toContain('31');
  });

  it('opens the panel from the badge, by hand and by key', async () => {
    showPage(popup(composeHtml({ text: 'Fine.' })));
    start();
    await until(() => badgeText().includes('78'));
    const button = badge()?.shadowRoot?.querySelector('button');
    if (!button) throw new Error('no badge');
    await userEvent.click(button);
    expect(world.saidOf('openPanel')).toHaveLength(1);
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(world.saidOf('openPanel')).toHaveLength(2);
    expect(pressed).not.toContain('Enter');
  });

  it('opens the card from the badge where there is no panel', async () => {
    showPage(popup(composeHtml({ text: 'You never said.' })));
    start({ hasPanel: false });
    await until(() => marked('blame').length === 1);
    await press(badge()?.shadowRoot?.querySelector('button'));
    expect(card()?.textContent).toContain('Puts it on them');
  });
});

describe('the card', () => {
  beforeEach(async () => {
    showPage(popup(composeHtml({ text: 'You <b>never</b> said, and asap. You never do.' })));
    start();
    await until(() => marked('blame').length === 2);
  });

  it('opens on a marked passage and nowhere else', async () => {
    getBody().dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 1, clientY: 1 }));
    expect(card()).toBeNull();
    clickOn('blame');
    expect(card()?.textContent).toContain('“never”');
    await until(() => rewriteButtons().length === 3);
    expect(rewriteButtons().map((button) => button.textContent)).toEqual([
      'Warmnot yet',
      'Firmby «day»',
      'Leave it outnever',
    ]);
    const box = card()?.getBoundingClientRect();
    expect(box && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight).toBe(
      true,
    );
  });

  it('puts the words in; Ctrl+Z takes them out, and the worker hears of both', async () => {
    const before = getBody().innerHTML;
    clickOn('blame');
    await until(() => rewriteButtons().length === 3);
    await press(rewriteButtons()[0]);
    expect(words()).toBe('You not yet said, and asap. You never do.');
    expect(card()).toBeNull();
    await until(() => marked('blame').length === 1);
    document.execCommand('undo');
    expect(getBody().innerHTML).toBe(before);
    await until(() => world.saidOf('rewriteApplied').length === 2);
    expect(world.saidOf('rewriteApplied').map(({ undone }) => undone)).toEqual([false, true]);
    await until(() => marked('blame').length === 2);
  });

  it('says why when the words are no longer there, and changes nothing', async () => {
    clickOn('blame');
    await until(() => rewriteButtons().length === 3);
    const bold = getBody().querySelector('b')?.firstChild;
    if (bold) bold.nodeValue = 'often';
    const before = getBody().innerHTML;
    await press(rewriteButtons()[0]);
    expect(card()?.querySelector('[role="status"]')?.textContent).toContain('have changed');
    expect(getBody().innerHTML).toBe(before);
  });

  it('can be used by keys alone; none of them reaches Gmail, and Escape leads back to the draft', async () => {
    getBody().focus();
    getSelection()?.collapse(getBody().firstChild, 2);
    world.coach.openCard();
    await until(() => rewriteButtons().length === 3);
    await userEvent.keyboard('{Tab}');
    expect(card()?.getRootNode()).toHaveProperty('activeElement', rewriteButtons()[0]);
    await userEvent.keyboard('e#j');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Escape}');
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(getBody());
    expect(pressed.filter((key) => key !== 'Shift')).toEqual([]);
    world.coach.openCard();
    await until(() => rewriteButtons().length === 3);
    await userEvent.keyboard('{Tab}{Enter}');
    expect(words()).toContain('You not yet said');
  });

  it('goes from passage to passage, a note of one’s own among them', async () => {
    clickOn('blame');
    const next = () =>
      press(
        [...(card()?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.startsWith('Next')),
      );
    const title = () => card()?.querySelector('h2')?.textContent;
    const first = title();
    await next();
    expect(card()?.textContent).toContain('This word costs you with Vik.');
    expect(rewriteButtons()).toEqual([]);
    await next();
    await next();
    expect(title()).toBe(first);
  });

  it('dismisses in the scope chosen and reads again', async () => {
    clickOn('blame', 1);
    const here = [...(card()?.querySelectorAll('button') ?? [])].find(
      (one) => one.textContent === 'with this client',
    );
    await press(here);
    await until(() => marked('blame').length === 1);
    expect(world.saidOf('dismiss')).toMatchObject([{ key: 'never:1', scope: 'client' }]);
    expect(card()).toBeNull();
  });

  it('leaves when one writes on, clicks elsewhere or presses Escape in the draft', async () => {
    clickOn('blame');
    await userEvent.click(getBody());
    // The click may have landed on the same passage again.
    if (card()) document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(card()).toBeNull();
    clickOn('blame');
    await userEvent.keyboard('x');
    expect(card()).toBeNull();
    await until(() => marked('blame').length === 2);
    clickOn('blame');
    await userEvent.keyboard('{Escape}');
    expect(card()).toBeNull();
    expect(pressed).not.toContain('Escape');
  });

  it('takes no click made by a script for the writer’s wish', async () => {
    clickOn('blame');
    await until(() => rewriteButtons().length === 3);
    const before = getBody().innerHTML;
    const asked = world.said.length;
    for (const button of card()?.querySelectorAll('button') ?? []) {
      button.click();
      button.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true }));
      button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    }
    badge()?.shadowRoot?.querySelector('button')?.click();
    expect(card()?.textContent).toContain('“never”');
    expect(getBody().innerHTML).toBe(before);
    expect(world.said).toHaveLength(asked);
    await press(rewriteButtons()[0]);
    expect(words()).toContain('You not yet said');
  });

  it('shows markup in a draft as letters', async () => {
    getBody().replaceChildren('<img src=x onerror=alert(1)> never');
    await until(() => marked('blame').length === 1);
    clickOn('blame');
    expect(card()?.querySelector('img')).toBeNull();
  });
});
