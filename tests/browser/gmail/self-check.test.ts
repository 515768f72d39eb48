import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { checkSelf } from '../../../entrypoints/gmail.content/self-check';
import { editors, openMailbox } from './mailbox';
import { composeHtml, popup, showPage, thread, toast, until } from './page';
import { startCoach } from './world';

const secret = 'Zanzibar';
const compose = composeHtml({
  id: `${secret}1`,
  text: `You never paid ${secret}.`,
  to: [`${secret}@client.example`],
  subject: `${secret} again`,
  draft: `#msg-a:${secret}`,
  rm: '#msg-f:100',
});

afterEach(() => document.body.replaceChildren());

/** Every way to the editor is gone: the page is built of other names altogether. */
const unknownEditor = {
  classes: ['Am', 'Al', 'editable', 'LW-avf', 'aiL', 'aO7', 'Ap'],
  attributes: ['g_editable', 'role=textbox', 'aria-multiline'],
};

describe('a draft none of our ways leads to', () => {
  let coach: ReturnType<typeof startCoach>;
  afterEach(() => {
    vi.useRealTimers();
    coach.stop();
  });
  /** Long enough for one that stays unknown to be taken for unseen. */
  const longer = () => vi.advanceTimersByTimeAsync(10_000);
  const [kit] = [{ name: 'Kit', address: 'kit@client.example' }];

  it.each([
    ['an inline reply', { kind: 'reply', text: 'You never said.' }],
    ['a popup', { kind: 'new', to: [kit], text: 'You never said.' }],
  ] as const)('is owned up to, left alone, and forgotten when it is gone: %s', async (_, open) => {
    const mailbox = openMailbox({ renamed: unknownEditor, open: [open] });
    coach = startCoach();
    const [editor] = editors();
    editor?.focus();
    await until(() => coach.saidOf('cannotSee').length === 1);
    expect(coach.saidOf('coachDraft')).toEqual([]);
    expect(editor?.textContent).toContain('You never said.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(mailbox.sent).toHaveLength(1);
    await until(() => coach.saidOf('closeDraft').length === 1);
    expect(coach.saidOf('closeDraft')).toEqual(coach.saidOf('cannotSee'));
  });

  it('is none where a draft is seen', async () => {
    openMailbox({ open: [{ kind: 'reply', text: 'You never said.' }] });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    coach = startCoach();
    editors()[0]?.focus();
    await longer();
    expect(coach.saidOf('coachDraft')).toHaveLength(1);
    expect(coach.saidOf('cannotSee')).toEqual([]);
  });

  it.each([
    ['a search', '<input aria-label="Search">'],
    [
      'the signature of the settings',
      '<table><tbody><tr><td><input name="subjectbox"><div class="aoO" role="button">Save</div><div class="Xp0HJf-LW-avf" contenteditable="true">Jo</div></td></tr></tbody></table>',
    ],
    [
      'a chat',
      '<div><div role="textbox" contenteditable="true">Hi</div><button aria-label="Send message"></button></div>',
    ],
    [
      'a note beside the list of mails',
      '<div role="main"><div contenteditable="true">Hi</div><div role="button" data-tooltip="Reply">Reply</div><input name="to"></div>',
    ],
  ])('is none in %s', async (_, html) => {
    showPage(html);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    coach = startCoach();
    (document.querySelector<HTMLElement>('[contenteditable]') ?? document.querySelector('input'))?.focus();
    await longer();
    expect(coach.saidOf('cannotSee')).toEqual([]);
  });
});

describe('the self-check', () => {
  it('says of a compose which selectors found its parts', () => {
    showPage(thread(compose) + toast);

    const lines = checkSelf(document, '1.2.3').split('\n');

    expect(lines[0]).toBe('Evenkeel 1.2.3');
    expect(lines).toContain('Drafts seen: 1');
    expect(lines.find((line) => line.startsWith('1. '))).toMatch(
      /^1\. kind: inline-reply; body: \[g_editable.*; container: \.M9; send: \.dC.*; to\+cc\+bcc\+unknown: 1\+0\+0\+0; subject: seen; incoming: .+; characters: 24$/,
    );
    expect(lines.find((line) => line.startsWith('container: '))).toMatch(/^container: 1 \/ 1 \//);
  });

  it('shows what a page is made of in which nothing is found', () => {
    showPage(`<div class="qq Rr" role="dialog"><div class="ed" contenteditable="true">${secret}</div></div>`);

    const report = checkSelf(document, '1.2.3');

    expect(report).toContain('Drafts seen: 0');
    expect(report).toMatch(/^body: 0 \/ 0/m);
    expect(report).toMatch(/^- html.* > body.* > div\[dialog\]\.qq\.Rr > div\.ed$/m);
  });

  it('holds no word, name, address or id of the page', () => {
    const marked = popup(compose).replace('class="aaZ"', `class="aaZ" id="${secret}" title="${secret}"`);
    showPage(
      `${marked}<div role="${secret} x" class="${secret}@x.example" contenteditable="true">${secret}</div>`,
    );
    document.title = secret;

    const report = checkSelf(document, '1.2.3');

    expect(report).not.toMatch(/zanzibar|client\.example|never paid|again|msg-/i);
    document.title = '';
  });

  it('survives a page without a body', () => {
    const page = document.implementation.createHTMLDocument();
    page.documentElement.replaceChildren();

    expect(checkSelf(page, '1.2.3')).toContain('Drafts seen: 0');
  });
});
