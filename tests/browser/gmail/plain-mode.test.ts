import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { applyRewrite } from '../../../entrypoints/gmail.content/apply-rewrite';
import { isPlainText } from '../../../entrypoints/gmail.content/plain-mode';
import { rangesOf, readDraft } from '../../../entrypoints/gmail.content/read-draft';
import { caretIn } from '../../../entrypoints/gmail.content/selection';
import type { MailboxOptions } from '../../mailbox/options';
import { openMailbox } from './mailbox';
import { fragment, until } from './page';
import { badge, badgeText, card, marked, press, rewriteButtons, startCoach } from './world';

let coach: ReturnType<typeof startCoach> | undefined;
afterEach(() => {
  coach?.stop();
  coach = undefined;
  document.body.replaceChildren();
});

function field(value: string): HTMLTextAreaElement {
  document.body.replaceChildren(fragment('<textarea></textarea>'));
  const [made] = document.querySelectorAll('textarea');
  if (!made) throw new Error('no field');
  made.value = value;
  return made;
}

describe('a field', () => {
  it.each([
    ['line by line', 'Hi Dana,\n\nSee  you.\n', 'Hi Dana,\n\nSee  you.'],
    ['without what it quotes', 'No.\n\nOn 3 May Vik <v@x.example> wrote:\n> late\n>\n> again', 'No.'],
    ['without a signature', 'Thanks.\n\n-- \nJo\nHartley Admin', 'Thanks.'],
    ['with words below a quote', '> late\n\nWe know.', 'We know.'],
    ['with words between quotes', 'Hi\n> late\nWe know.\n> again\nSoon.', 'Hi\nWe know.\nSoon.'],
    ['with words below a signature and its quote', 'Hi\n-- \nJo\n> late\nWe know.', 'Hi\nWe know.'],
    [
      'with a list and a colon',
      'Three things for 3 May:\n- one\n- two',
      'Three things for 3 May:\n- one\n- two',
    ],
    ['with two hyphens in the text', 'This -- and that.\n--\nMore', 'This -- and that.\n--\nMore'],
    ['empty', '\n\n', ''],
  ])('is read %s', (_, value, text) => {
    const read = readDraft(field(value));
    expect(read.text).toBe(text);
    for (const piece of read.pieces)
      expect(value.slice(piece.offset, piece.offset + piece.end - piece.start)).toBe(
        text.slice(piece.start, piece.end),
      );
  });

  it('has no range, for none can hold its words', () => {
    expect(rangesOf(readDraft(field('You never said.')), { start: 4, end: 9 })).toEqual([]);
  });

  it.each([
    ['a word', 'You never said.', 'never', 'not yet', 'You not yet said.'],
    ['below a quote', 'Hi\n> late\nYou never said.', 'never', 'not yet', 'Hi\n> late\nYou not yet said.'],
    ['nothing in its place', 'We can actually do it.', 'actually', '', 'We can do it.'],
    ['several lines', 'One.\nTwo.\nThree.', 'One.\nTwo.', 'A.\nB.\nC.', 'A.\nB.\nC.\nThree.'],
  ])('takes a rewrite of %s, and Ctrl+Z brings it back', (_, value, expected, replacement, wanted) => {
    const body = field(value);
    const start = readDraft(body).text.indexOf(expected);
    const edit = { start, end: start + expected.length, expected, replacement };
    expect(applyRewrite(body, edit)).toEqual({ ok: true });
    expect(body.value).toBe(wanted);
    document.execCommand('undo');
    expect(body.value).toBe(value);
  });

  it.each([
    ['the words have changed', 'You often said.', { start: 4, end: 9, expected: 'never' }, 'draft-changed'],
    [
      'it would swallow a quote',
      'Hi\n> late\nSoon.',
      { start: 0, end: 8, expected: 'Hi\nSoon.' },
      'editor-refused',
    ],
  ] as const)('refuses when %s', (_, value, edit, reason) => {
    const body = field(value);
    expect(applyRewrite(body, { ...edit, replacement: 'x' })).toEqual({ ok: false, reason });
    expect(body.value).toBe(value);
  });

  it('keeps the caret with the words it stood at', () => {
    for (const [at, then] of [
      [2, 2],
      [20, 22],
    ] as const) {
      const body = field('One two. Three four.');
      body.focus();
      body.setSelectionRange(at, at);
      applyRewrite(body, { start: 4, end: 7, expected: 'two', replacement: 'seven' });
      expect([body.selectionStart, caretIn(body, readDraft(body))]).toEqual([then, then]);
    }
  });
});

describe('plain text mode in Gmail', () => {
  const open = (options: Partial<MailboxOptions> = {}) => {
    const mailbox = openMailbox({
      mode: 'plain',
      open: [{ kind: 'reply', text: 'Hello.\nYou never said.' }],
      ...options,
    });
    coach = startCoach({ hasPanel: false });
    return mailbox;
  };
  const inUse = () => [...document.querySelectorAll('textarea')].find((one) => one.checkVisibility());
  const latest = () => coach?.saidOf('coachDraft').at(-1);

  it('is scored; the badge says that nothing is underlined', async () => {
    open();
    await until(() => badgeText().includes('31'));
    expect(latest()).toMatchObject({ kind: 'inline-reply', text: 'Hello.\nYou never said.' });
    expect(marked('blame')).toEqual([]);
    expect(badge()?.shadowRoot?.querySelector('button')?.getAttribute('aria-label')).toContain('plain text');
  });

  it('is rewritten from the card, which stands at the badge, and saved', async () => {
    const mailbox = open();
    await until(() => badgeText().includes('31'));
    coach?.coach.openCard();
    await until(() => rewriteButtons().length === 3);
    expect(card()?.textContent).toMatch(/“never”.*plain text/);
    const box = card()?.getBoundingClientRect();
    expect(box && box.width > 0 && box.top >= 0 && box.bottom <= innerHeight).toBe(true);
    await press(rewriteButtons()[0]);
    expect(inUse()?.value).toBe('Hello.\nYou not yet said.');
    await until(() => badgeText().includes('78') && mailbox.saves > 0);
    document.execCommand('undo');
    expect(inUse()?.value).toBe('Hello.\nYou never said.');
    await until(() => coach?.saidOf('rewriteApplied').some(({ undone }) => undone));
  });

  it('has its card in the window though the badge is scrolled out of it', async () => {
    open();
    await until(() => badgeText().includes('31'));
    const [low] = document.querySelectorAll<HTMLElement>('.GQ');
    if (low) low.style.height = '3000px';
    coach?.coach.openCard();
    await until(() => rewriteButtons().length === 3);
    const box = card()?.getBoundingClientRect();
    const at = inUse()?.getBoundingClientRect();
    expect(box && box.top >= 0 && box.bottom <= innerHeight).toBe(true);
    // Beside what it speaks of, not wherever an unplaced element lands.
    expect(box && at && box.bottom >= at.top - 20 && box.top <= at.bottom).toBe(true);
  });

  it('is followed when it is chosen and when it is left, as the same draft', async () => {
    const mailbox = open({ mode: 'rich' });
    await until(() => marked('blame').length === 1);
    mailbox.setPlainText(true);
    await until(() =>
      badge()?.shadowRoot?.querySelector('button')?.getAttribute('aria-label')?.includes('plain'),
    );
    expect(marked('blame')).toEqual([]);
    await userEvent.keyboard('{Control>}{End}{/Control} You never do.');
    await until(() => latest()?.text.endsWith('do.'));
    mailbox.setPlainText(false);
    await until(() => marked('blame').length === 2);
    expect(new Set(coach?.saidOf('coachDraft').map(({ composeId }) => composeId)).size).toBe(1);
    expect(coach?.saidOf('closeDraft')).toEqual([]);
  });

  it('shows a passage by selecting it', async () => {
    open();
    await until(() => badgeText().includes('31'));
    expect(coach?.coach.session(latest()?.composeId ?? '')?.reveal({ start: 11, end: 16 })).toBe(true);
    const used = inUse();
    expect(used?.value.slice(used.selectionStart, used.selectionEnd)).toBe('never');
  });

  it('is not taken for chosen while the compose is folded away, or the editor late', async () => {
    openMailbox({ open: [{ kind: 'new', container: 'minimised', text: 'You never said.' }] });
    coach = startCoach();
    await until(() => latest());
    expect(latest()?.text).toBe('You never said.');
    coach.stop();
    openMailbox({ lateBodyMs: 300, open: [{ kind: 'new', text: 'You never said.' }] });
    coach = startCoach();
    await until(() => marked('blame').length === 1);
    expect([...document.querySelectorAll('textarea')].filter(isPlainText)).toHaveLength(1);
    expect(coach.saidOf('coachDraft').map(({ text }) => text)).toEqual(['You never said.']);
  });
});
