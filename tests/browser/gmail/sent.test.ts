import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { composeHtml, fragment, getBody, popup, showPage, toast, until } from './page';
import { badgeText, startCoach } from './world';

let world: ReturnType<typeof startCoach>;

const get = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const send = () => get('.aoO');
/** Gmail's part: the compose goes, and a notice comes. */
const closeCompose = () => get('.dw').remove();
const notice = (text: string, undo = 'Rückgängig') => {
  get('.bAq').textContent = text;
  get('#link_undo').textContent = undo;
  get('.vh').style.display = '';
};
/** Gmail acts on the click, the keys of which it hears after us. */
const gmailSends = (text = 'Gesendet') => {
  closeCompose();
  notice(text);
};
const settled = () => until(() => world.saidOf('closeDraft').length === 1);
/** Nothing more is heard of: a compose is told closed after some 300 ms. */
const settledAfter = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeEach(async () => {
  showPage(popup(composeHtml({ text: 'Thanks, Dana.', draft: '#msg-a:r-1' })) + toast);
  world = startCoach();
  await until(() => badgeText().includes('78'));
});
afterEach(() => {
  world.stop();
  document.body.replaceChildren();
});

describe('a send', () => {
  it.each([
    ['a click', () => userEvent.click(send())],
    ['Ctrl+Enter in the draft', () => (getBody().focus(), userEvent.keyboard('{Control>}{Enter}{/Control}'))],
    ['Enter on the button', () => (send().focus(), userEvent.keyboard('{Enter}'))],
  ])('is told by %s, the compose gone and a fresh notice', async (_, gesture) => {
    await gesture();
    gmailSends();
    await settled();
    expect(world.saidOf('draftSent')).toMatchObject([{ brake: 'none' }]);
    const order = world.said.map(({ message }) => message);
    expect(order.indexOf('draftSent')).toBeLessThan(order.indexOf('closeDraft'));
  });

  it('is recorded with its last words, even those typed just before', async () => {
    await userEvent.click(getBody());
    await userEvent.keyboard('{Control>}{End}{/Control} Soon');
    getBody().append(' never');
    await userEvent.click(send());
    gmailSends();
    await settled();
    const last = world.saidOf('coachDraft').at(-1);
    expect(last?.text).toMatch(/Soon never$/);
    const order = world.said.map(({ message }) => message);
    expect(order.lastIndexOf('coachDraft')).toBeLessThan(order.indexOf('draftSent'));
  });

  it('is told though the notice says the same as the one before', async () => {
    notice('Gesendet');
    await userEvent.click(send());
    closeCompose();
    get('.bAq').firstChild?.replaceWith('Gesendet');
    await settled();
    expect(world.saidOf('draftSent')).toHaveLength(1);
  });
});

describe('no send', () => {
  it.each([
    ['discarded', () => userEvent.click(get('.oh')), () => gmailSends('Entwurf verworfen')],
    ['saved and closed', () => Promise.resolve(), closeCompose],
    ['closed by another program’s click', () => Promise.resolve(send().click()), () => gmailSends()],
  ])('when it was %s', async (_, gesture, then) => {
    await gesture();
    then();
    await settled();
    expect(world.saidOf('draftSent')).toEqual([]);
  });

  it('when it is sent later', async () => {
    document.body.append(
      fragment('<div role="menu"><div selector="scheduledSend" role="menuitem">Später</div></div>'),
    );
    await userEvent.click(get('.hG'));
    await userEvent.click(get('[selector="scheduledSend"]'));
    document.body.append(fragment('<div role="dialog"><div role="menuitem" class="Az">Morgen</div></div>'));
    await userEvent.click(get('.Az'));
    gmailSends('Geplant');
    await settled();
    expect(world.saidOf('draftSent')).toEqual([]);
  });

  it('when Gmail refused it and the writer went on, then put it aside', async () => {
    await userEvent.click(send());
    await userEvent.click(getBody());
    await userEvent.keyboard('x');
    gmailSends('Verworfen');
    await settled();
    expect(world.saidOf('draftSent')).toEqual([]);
  });

  it('when the compose stays', async () => {
    await userEvent.click(send());
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(world.saidOf('draftSent')).toEqual([]);
    expect(world.saidOf('closeDraft')).toEqual([]);
  });
});

describe('Undo', () => {
  beforeEach(async () => {
    await userEvent.click(send());
    gmailSends();
    await settled();
  });
  const sentId = () => world.saidOf('draftSent')[0]?.composeId;

  it('takes the row back when it is pressed', async () => {
    await userEvent.click(get('#link_undo'));
    expect(world.saidOf('sendWithdrawn')).toEqual([{ composeId: sentId() }]);
  });

  it('takes the row back, once, when the same draft opens again', async () => {
    await userEvent.click(get('#link_undo'));
    document.body.append(
      fragment(popup(composeHtml({ id: '4', text: 'Thanks, Dana.', draft: '#msg-a:r-1' }))),
    );
    await until(() => world.saidOf('coachDraft').length === 2);
    expect(world.saidOf('sendWithdrawn')).toHaveLength(1);
  });

  it('also when it was undone by a key of Gmail’s', async () => {
    document.body.append(
      fragment(popup(composeHtml({ id: '4', text: 'Thanks, Dana.', draft: '#msg-a:r-1' }))),
    );
    await until(() => world.saidOf('sendWithdrawn').length > 0);
    expect(world.saidOf('sendWithdrawn')).toEqual([{ composeId: sentId() }]);
  });

  it('of something else leaves the row', async () => {
    notice('Archiviert');
    await userEvent.click(get('#link_undo'));
    document.body.append(fragment(popup(composeHtml({ id: '5', draft: '#msg-a:r-5' }))));
    await until(() => world.saidOf('coachDraft').length === 2);
    expect(world.saidOf('sendWithdrawn')).toEqual([]);
  });
});

describe('Undo pressed at once', () => {
  const other = () => popup(composeHtml({ id: '8', text: 'Dear Vik.', draft: '#msg-a:r-8' }));
  const undone = () => notice('Rückgängig gemacht', '');
  const reopen = (id: string, draft: string) => {
    undone();
    document.body.append(fragment(popup(composeHtml({ id, text: 'Thanks, Dana.', draft }))));
  };
  beforeEach(async () => {
    document.body.append(fragment(other()));
    await until(() => world.saidOf('coachDraft').length === 2);
  });
  const idOf = (text: string) => world.saidOf('coachDraft').find((draft) => draft.text === text)?.composeId;
  const first = () => idOf('Thanks, Dana.');

  it('takes back the mail that has just gone, before anybody has seen it go', async () => {
    await userEvent.click(send());
    gmailSends();
    await userEvent.click(get('#link_undo'));
    reopen('1', '#msg-a:r-1');
    await settledAfter(700);
    // On a slow machine the hand was not so quick: then the row was there, and went.
    expect(world.saidOf('sendWithdrawn')).toHaveLength(world.saidOf('draftSent').length);
  });

  it('takes it back though it comes in a compose of another name', async () => {
    await userEvent.click(send());
    gmailSends();
    await userEvent.click(get('#link_undo'));
    reopen('9', '#msg-a:r-1');
    await settledAfter(700);
    // On a slow machine the hand was not so quick: then the row was there, and went.
    expect(world.saidOf('sendWithdrawn')).toHaveLength(world.saidOf('draftSent').length);
  });

  it('takes it back though another draft was put aside meanwhile', async () => {
    await userEvent.click(send());
    gmailSends();
    get('.dw').remove();
    await userEvent.click(get('#link_undo'));
    reopen('1', '#msg-a:r-1');
    await settledAfter(700);
    // On a slow machine the hand was not so quick: then the row was there, and went.
    expect(world.saidOf('sendWithdrawn')).toHaveLength(world.saidOf('draftSent').length);
  });

  it('of a mail that a program sent right after leaves the row of the one before', async () => {
    await userEvent.click(send());
    gmailSends();
    gmailSends();
    await userEvent.click(get('#link_undo'));
    reopen('8', '#msg-a:r-8');
    await until(() => world.saidOf('draftSent').length === 1);
    await settledAfter(700);
    expect(world.saidOf('draftSent')).toMatchObject([{ composeId: first() }]);
    expect(world.saidOf('sendWithdrawn')).toEqual([]);
  });

  it('of a mail that a program sent leaves a row that is there already', async () => {
    await userEvent.click(send());
    gmailSends();
    await until(() => world.saidOf('draftSent').length === 1);
    gmailSends();
    await userEvent.click(get('#link_undo'));
    reopen('8', '#msg-a:r-8');
    await settledAfter(700);
    expect(world.saidOf('sendWithdrawn')).toEqual([]);
  });

  it('of the mail before, while Gmail has not spoken of the one that goes, leaves the latter its row', async () => {
    await userEvent.click(send());
    gmailSends();
    await until(() => world.saidOf('draftSent').length === 1);
    await userEvent.click(send());
    closeCompose();
    await userEvent.click(get('#link_undo'));
    reopen('1', '#msg-a:r-1');
    await until(() => world.saidOf('sendWithdrawn').length === 1);
    notice('Gesendet');
    await until(() => world.saidOf('draftSent').length === 2);
    expect(world.saidOf('sendWithdrawn')).toEqual([{ composeId: first() }]);
    expect(world.saidOf('draftSent').at(-1)).toMatchObject({ composeId: idOf('Dear Vik.') });
  });

  it('of the first of two that were both gone when Gmail spoke leaves the second its row', async () => {
    await userEvent.click(send());
    closeCompose();
    await userEvent.click(send());
    closeCompose();
    notice('Gesendet');
    await userEvent.click(get('#link_undo'));
    reopen('1', '#msg-a:r-1');
    notice('Gesendet');
    const second = { composeId: idOf('Dear Vik.') };
    await until(() => world.saidOf('draftSent').some(({ composeId }) => composeId === second.composeId));
    await settledAfter(700);
    expect(world.saidOf('sendWithdrawn')).not.toContainEqual(second);
    // On a slow machine the hand was not so quick: then the first row was there, and went.
    expect(world.saidOf('draftSent')).toHaveLength(1 + world.saidOf('sendWithdrawn').length);
  });
});
