import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { readPage } from '../../../entrypoints/gmail.content/saved-page';
import type { MailboxOptions } from '../../mailbox/options';
import { editors, openMailbox } from './mailbox';
import { until } from './page';
import { badge, badgeText, card, marked, startCoach } from './world';

// Every Gmail the mailbox can be, read and coached as one and the same draft.

let coach: ReturnType<typeof startCoach> | undefined;
afterEach(() => {
  coach?.stop();
  coach = undefined;
  document.body.replaceChildren();
});
const start = (options: Partial<MailboxOptions>) => {
  const mailbox = openMailbox(options);
  coach = startCoach();
  return mailbox;
};
const latest = () => coach?.saidOf('coachDraft').at(-1);
const ids = () => new Set(coach?.saidOf('coachDraft').map(({ composeId }) => composeId));
const click = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
const showAnotherThread = () => {
  const shown = document.querySelector('h2.hP')?.textContent;
  click('.mailbox-back');
  const rows = [...document.querySelectorAll<HTMLElement>('tr.zA')];
  rows.find((row) => shown && !row.textContent.includes(shown))?.click();
  expect(document.querySelector('h2.hP')?.textContent).not.toBe(shown);
};
const text = 'Hello.\n\nYou never said.';
const reply = { kind: 'reply', text } as const;

describe('one reply in every mailbox', () => {
  it.each<[string, Partial<MailboxOptions>]>([
    ['as most people see it', {}],
    ['in German', { language: 'de' }],
    ['in French', { language: 'fr' }],
    ['in Japanese', { language: 'ja' }],
    ['with chips of before 2021', { chips: 'classic' }],
    ['with the quote in the editor', { quote: 'unfolded' }],
    ['signed above the quote', { quote: 'unfolded', signature: 'Jo\nnever late' }],
    ['signed below the quote', { quote: 'unfolded', signature: 'Jo', signaturePlace: 'below' }],
    ['signed, the quote folded', { signature: 'Jo\nnever late' }],
    ['with an older view behind', { staleView: true }],
    ['with an editor that comes late', { lateBodyMs: 200 }],
    ['in plain text', { mode: 'plain' }],
    ['in plain text, the quote unfolded', { mode: 'plain', quote: 'unfolded' }],
    ['with Send & archive before Send', { sendAndArchive: true }],
    ['beside another checker', { guests: ['grammarly'] }],
    ['beside a recorder and a helper', { guests: ['loom', 'gemini'] }],
    ['dark', { theme: 'dark' }],
    ['from right to left', { direction: 'rtl' }],
    ['in confidential mode', { confidential: true }],
  ])('%s', async (_, options) => {
    start({ ...options, open: [reply] });
    await until(() => latest());
    expect(latest()).toMatchObject({
      text,
      kind: 'inline-reply',
      subject: 'Re: The November newsletter',
      to: [{ address: 'dana@whitlockinteriors.example' }],
      me: 'jo@hartleyadmin.example',
      incoming: { from: { address: 'dana@whitlockinteriors.example' } },
    });
    const [compose] = readPage().composes;
    expect(compose?.sendButton).toBe(true);
    await until(() => badgeText().includes('31'));
    const marks = [...marked('blame'), ...marked('blame-dark')];
    expect(marks).toEqual(options.mode === 'plain' ? [] : ['never']);
    expect(marked('blame-dark')).toEqual(options.theme === 'dark' ? ['never'] : []);
  });

  it.each([
    ['inline', 'inline-reply'],
    ['popup', 'popup-reply'],
    ['full-screen', 'full-screen'],
    ['minimised', 'popup-reply'],
    ['window', 'window'],
  ] as const)('%s', async (container, kind) => {
    start({ open: [{ ...reply, container }] });
    await until(() => marked('blame').length === 1);
    expect(latest()).toMatchObject({ kind, text, to: [{ address: 'dana@whitlockinteriors.example' }] });
    expect(document.querySelectorAll('[data-evenkeel="badge"]')).toHaveLength(1);
  });

  it.each([
    ['alone', undefined, ''],
    ['with a note', 'You never said.', 'You never said.'],
  ])('forwarded, %s', async (_, note, words) => {
    start({ open: [{ kind: 'forward', ...(note === undefined ? {} : { text: note }) }], signature: 'Jo' });
    await until(() => latest());
    expect(latest()).toMatchObject({ kind: 'forward', text: words, incoming: null });
  });
});

describe('a reply that moves', () => {
  it('out into a popup, to full screen and back into its thread is one draft', async () => {
    start({ open: [reply] });
    await until(() => marked('blame').length === 1);
    for (const [press, kind] of [
      ['.aAr', 'popup-reply'],
      ['.Hq', 'full-screen'],
      ['.Hq', 'popup-reply'],
      ['.aUF', 'inline-reply'],
      ['.aAr', 'popup-reply'],
    ] as const) {
      click(press);
      await until(() => latest()?.kind === kind && marked('blame').join() === 'never');
      await until(() => badge()?.checkVisibility());
      expect(document.querySelectorAll('[data-evenkeel="badge"]')).toHaveLength(1);
    }
    expect(ids().size).toBe(1);
    expect(coach?.saidOf('closeDraft')).toEqual([]);
  });

  it('answers its own thread when another one comes into view', async () => {
    start({ open: [{ ...reply, container: 'popup' }] });
    await until(() => marked('blame').length === 1);
    const answered = latest()?.incoming;
    expect(answered?.text).toBeTruthy();
    showAnotherThread();
    await userEvent.type(editors()[0]!, ' Again.');
    await until(() => latest()?.text.includes('Again'));
    expect(latest()?.incoming).toEqual(answered);
  });

  it('is not told of a thread that it does not answer', async () => {
    openMailbox({ open: [{ ...reply, container: 'popup' }] });
    showAnotherThread();
    coach = startCoach();
    await until(() => marked('blame').length === 1);
    expect(latest()?.incoming).toBeNull();
  });

  it('out of sight and back is still read, and closed is closed', async () => {
    start({ open: [{ ...reply, container: 'popup' }] });
    await until(() => marked('blame').length === 1);
    click('.Hl');
    await new Promise((resolve) => setTimeout(resolve, 450));
    expect(coach?.saidOf('closeDraft')).toEqual([]);
    click('.Hl');
    await until(() => badge()?.checkVisibility());
    click('.Ha');
    await until(() => coach?.saidOf('closeDraft').length === 1);
    expect(marked('blame')).toEqual([]);
  });

  it('shows its quote in the editor without becoming another draft', async () => {
    start({ open: [reply] });
    await until(() => marked('blame').length === 1);
    const asked = coach?.saidOf('coachDraft').length;
    click('.M9 .ajR');
    await until(() => editors()[0]?.querySelector('.gmail_quote'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(coach?.saidOf('coachDraft').length).toBe(asked);
    expect(marked('blame')).toEqual(['never']);
  });
});

it('a word half composed when Gmail rebuilds the editor does not silence the coach', async () => {
  start({ open: [reply] });
  await until(() => marked('blame').length === 1);
  editors()[0]?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  const id = latest()?.composeId ?? '';
  const choice = { start: 8, end: 11, expected: 'You', replacement: 'We' };
  expect(coach?.coach.session(id)?.apply(choice)).toEqual({ ok: false, reason: 'composing' });
  click('.aAr');
  await until(() => latest()?.kind === 'popup-reply' && marked('blame').join() === 'never');
  expect(coach?.coach.session(id)?.apply(choice)).toEqual({ ok: true });
});

describe('what stands in the editor and nobody wrote', () => {
  it.each([
    ['that say so', 'ghost'],
    ['that nothing tells from written ones', 'bare-ghost'],
  ] as const)('suggestions %s are neither read nor marked, and taken over they are', async (_, guest) => {
    start({ guests: [guest], open: [{ kind: 'new', text: 'Thank' }] });
    await until(() => latest());
    const [editor] = editors();
    editor?.focus();
    getSelection()?.collapse(editor?.firstChild ?? null, 5);
    await userEvent.keyboard('!');
    await until(() => editor?.querySelector('.ghost'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(latest()?.text).toBe('Thank!');
    expect(marked('blame')).toEqual([]);
    const taken = editor?.querySelector('.ghost')?.textContent ?? '';
    editor?.querySelector('.ghost')?.remove();
    document.execCommand('insertText', false, taken);
    await until(() => latest()?.text === `Thank!${taken}` && marked('blame').join() === 'never');
  });

  it.each([
    ['hidden from readers', 'aria-hidden', 'true'],
    ['not to be selected', 'style', 'user-select: none'],
    ['not to be edited', 'contenteditable', 'false'],
    ['faint', 'style', 'opacity: 0.5'],
    ['not shown', 'style', 'visibility: hidden'],
  ])('%s', async (_, name, value) => {
    start({ open: [{ kind: 'new', text: 'Thank you.' }] });
    await until(() => latest());
    const ghost = document.createElement('span');
    ghost.setAttribute(name, value);
    ghost.append(' You never asked.');
    editors()[0]?.append(ghost);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(latest()?.text.trim()).toBe('Thank you.');
    expect(marked('blame')).toEqual([]);
  });

  it('words that another program puts in with an event, or elsewhere, are words', async () => {
    start({ open: [{ kind: 'new', text: 'Thank you.' }] });
    await until(() => latest());
    const [editor] = editors();
    const put = (words: string) => {
      const span = document.createElement('span');
      span.append(words);
      editor?.append(span);
    };
    editor?.focus();
    getSelection()?.collapse(editor?.firstChild ?? null, 2);
    put(' You never asked.');
    await until(() => marked('blame').length === 1);
    getSelection()?.selectAllChildren(editor ?? document.body);
    getSelection()?.collapseToEnd();
    put(' You never wrote.');
    editor?.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
    await until(() => marked('blame').length === 2);
    expect(latest()?.text).toBe('Thank you. You never asked. You never wrote.');
  });

  it('words in pale colours are words', async () => {
    start({ open: [{ kind: 'new', text: 'Thank you.' }] });
    await until(() => latest());
    const pale = document.createElement('font');
    pale.color = '#999999';
    pale.append(' You never asked.');
    editors()[0]?.append(pale);
    await until(() => marked('blame').length > 0);
    expect(marked('blame')).toEqual(['never']);
  });
});

it('a card asked for by key brings its passage into view first', async () => {
  start({ open: [{ kind: 'new', text: `Hello.\n${'Fine.\n'.repeat(60)}You never said.` }] });
  await until(() => marked('blame').length === 1);
  const box = () =>
    [...(CSS.highlights.get('evenkeel-blame') ?? [])].map((range) =>
      (range as Range).getBoundingClientRect(),
    )[0];
  expect(box()?.top ?? 0).toBeGreaterThan(innerHeight);
  coach?.coach.openCard();
  await until(() => card());
  const seen = box();
  const own = card()?.getBoundingClientRect();
  expect(seen && seen.top >= 0 && seen.bottom <= innerHeight).toBe(true);
  expect(own && seen && (own.top >= seen.bottom || own.bottom <= seen.top)).toBe(true);
});

describe('the badge stays in its place', () => {
  const where = () => {
    const frame = document.querySelector('.M9')?.getBoundingClientRect();
    const own = badge()?.getBoundingClientRect();
    return frame && own ? [Math.round(own.left - frame.left), Math.round(frame.bottom - own.bottom)] : null;
  };
  const long = `You never said.\n${'Fine.\n'.repeat(60)}`;

  it.each([
    ['in the toolbar', () => {}],
    ['below a draft whose toolbar is unknown', () => document.querySelector('table.IZ')?.remove()],
  ])('%s, when the compose moves and the draft scrolls', async (_, change) => {
    start({ open: [{ kind: 'new', text: long }] });
    await until(() => badgeText().includes('31'));
    change();
    await until(() => badge()?.checkVisibility());
    const before = where();
    const mole = document.querySelector<HTMLElement>('.nn');
    if (mole) mole.style.transform = 'translate(-180px, -40px)';
    expect(where()).toEqual(before);
    for (const part of document.querySelectorAll('.M9 *')) part.scrollTop = 300;
    window.dispatchEvent(new Event('scroll'));
    const [left, bottom] = where() ?? [];
    expect(left).toBe(before?.[0]);
    // In the toolbar it does not move at all; below the words it goes where they go.
    const editor = editors()[0]?.getBoundingClientRect();
    const own = badge()?.getBoundingClientRect();
    expect(bottom === before?.[1] || (own && editor && own.top >= editor.bottom)).toBe(true);
    expect(editors()[0]?.contains(badge())).toBe(false);
  });

  it('beside another extension that wants the place next to Send for itself', async () => {
    start({ open: [{ kind: 'new', text: 'You never said.' }] });
    await until(() => badgeText().includes('31'));
    const send = document.querySelector('.gU.Up');
    const rival = document.createElement('td');
    let moves = 0;
    const insist = () => {
      if (send?.nextElementSibling === rival || moves > 50) return;
      moves += 1;
      send?.after(rival);
    };
    const observer = new MutationObserver(insist);
    observer.observe(document.body, { childList: true, subtree: true });
    insist();
    await new Promise((resolve) => setTimeout(resolve, 200));
    observer.disconnect();
    expect(moves).toBe(1);
    expect(badge()?.checkVisibility()).toBe(true);
  });
});
