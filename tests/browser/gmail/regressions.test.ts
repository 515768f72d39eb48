import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { readFormValue } from '../../../entrypoints/gmail.content/read-form';
import { readPage } from '../../../entrypoints/gmail.content/saved-page';
import type { MailboxOptions } from '../../mailbox/options';
import { editors, openMailbox } from './mailbox';
import { until } from './page';
import { badge, badgeText, marked, press, rewriteButtons, startCoach } from './world';

// How other add-ons of Gmail broke, in the order of the list they were collected in: what happened, to whom, and
// what would happen to us. Each title begins with its source.

let coach: ReturnType<typeof startCoach> | undefined;
const open = (options: Partial<MailboxOptions> = {}, text = 'You never said.') => {
  const control = openMailbox({ open: [{ kind: 'reply', text }], ...options });
  coach = startCoach();
  return control;
};
const editor = (): HTMLElement => {
  const [first] = editors();
  if (!first) throw new Error('no editor in this mailbox');
  return first;
};
const latest = () => coach?.saidOf('coachDraft').at(-1);
const isMarked = () => until(() => marked('blame').join() === 'never');
const apply = (expected: string, replacement: string) => {
  const { composeId = '', text = '' } = latest() ?? {};
  const start = text.indexOf(expected);
  return coach?.coach
    .session(composeId)
    ?.apply({ start, end: start + expected.length, expected, replacement });
};

afterEach(() => {
  coach?.stop();
  coach = undefined;
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('InboxSDK #1078, #1275, #1281: inline replies not detected on some accounts', () => {
  it.each([
    ['in the slot as it is', () => {}],
    [
      'no longer first in its slot',
      (slot: HTMLElement) => slot.prepend(document.createElement('div'), document.createElement('span')),
    ],
    [
      'one element further down',
      (slot: HTMLElement) => {
        const wrapper = document.createElement('section');
        wrapper.append(...slot.childNodes);
        slot.append(wrapper);
      },
    ],
    ['in a slot of another name', (slot: HTMLElement) => (slot.className = 'zz9')],
  ])('%s', async (_, change) => {
    openMailbox({ open: [{ kind: 'reply', text: 'You never said.' }] });
    const slot = document.querySelector<HTMLElement>('.ip.adB');
    if (!slot) throw new Error('no slot');
    change(slot);
    coach = startCoach();
    await isMarked();
    expect(latest()).toMatchObject({
      kind: 'inline-reply',
      incoming: { from: { address: 'dana@whitlockinteriors.example' } },
    });
  });
});

describe('InboxSDK b877ecbd, 015a9a3a, a235da97: title bar of images, then of buttons, then renamed', () => {
  it.each([
    ['images', { titleBar: 'images' }],
    ['buttons', { titleBar: 'buttons' }],
    ['renamed', { renamed: { classes: ['Hm', 'Ha', 'Hl', 'Hq', 'Hp', 'Hy', 'Ht-a1b2'], attributes: [] } }],
  ] as const)('%s', async (_, options) => {
    open({ ...options, open: [{ kind: 'reply', container: 'popup', text: 'You never said.' }] });
    await isMarked();
    expect(latest()?.kind).toBe('popup-reply');
  });
});

it('InboxSDK 1b0ea3b9: the word “undefined” for the id of a thread, of a draft, of a message', async () => {
  open({ ids: 'undefined', open: [{ kind: 'reply' }, { kind: 'new', text: 'You never said.' }] });
  await isMarked();
  expect(document.querySelector('h2')?.dataset.threadPermId).toBe('undefined');
  const drafts = coach?.saidOf('coachDraft') ?? [];
  const kinds = drafts.map(({ kind, incoming }) => [kind, incoming?.from?.address ?? null]);
  expect(kinds).toContainEqual(['inline-reply', 'dana@whitlockinteriors.example']);
  // The text “undefined” is no message that could be answered.
  expect(kinds).toContainEqual(['new', null]);
  const fresh = document.querySelector('[role="dialog"]');
  expect(fresh && readFormValue(fresh, 'draft')).toBeNull();
});

describe('InboxSDK PR 568 and 2021-10: the markup of recipients replaced', () => {
  it.each([
    ['chips of today', { chips: 'new' }, { to: ['dana@whitlockinteriors.example'], cc: [], bcc: [] }],
    ['chips of before', { chips: 'classic' }, { to: ['dana@whitlockinteriors.example'], cc: [], bcc: [] }],
    [
      'chips unknown to us: nobody, and no wrong name',
      {
        renamed: {
          classes: ['anm', 'GS', 'oL', 'aoD', 'agP', 'aFw', 'hl'],
          attributes: [
            'role=option',
            'role=listbox',
            'peoplekit-id',
            'data-hovercard-id',
            'name=to',
            'email',
          ],
        },
      },
      expect.objectContaining({ to: [] }),
    ],
  ] as const)('%s', async (_, options, recipients) => {
    open(options);
    await isMarked();
    const [compose] = readPage().composes;
    expect(compose?.recipients ?? { to: [] }).toEqual(recipients);
  });
});

it('gmail.js #750: a compose that is open when the page has loaded', async () => {
  openMailbox({
    open: [
      { kind: 'new', text: 'You never said.' },
      { kind: 'new', container: 'minimised', text: 'You never wrote.' },
    ],
  });
  coach = startCoach();
  await until(() => marked('blame').length === 2);
  expect(coach.saidOf('coachDraft').map(({ text }) => text)).toEqual(['You never said.', 'You never wrote.']);
});

it('gmail.js #779, translate_onhover #116: Trusted Types refuse HTML strings', async () => {
  const sinks = [
    vi.spyOn(Element.prototype, 'innerHTML', 'set'),
    vi.spyOn(Element.prototype, 'outerHTML', 'set'),
    vi.spyOn(Element.prototype, 'insertAdjacentHTML'),
    vi.spyOn(Range.prototype, 'createContextualFragment'),
    vi.spyOn(document, 'write'),
  ];
  openMailbox({ open: [{ kind: 'reply', text: 'You never said.' }] });
  for (const sink of sinks) sink.mockClear();
  coach = startCoach();
  await isMarked();
  coach.coach.openCard();
  await until(() => rewriteButtons().length === 3);
  await press(rewriteButtons()[0]);
  await until(() => marked('blame').length === 0);
  for (const sink of sinks) expect(sink).not.toHaveBeenCalled();
});

describe('Harper #1978, #2039: the text doubled by a replacement, underlines lines off', () => {
  const lines = 'You never said.\nFine.\n\nYou never said.\nYou never said.';

  it('marks each of several equal lines where it stands', async () => {
    open({}, lines);
    await until(() => marked('blame').length === 3);
    const tops = [...(CSS.highlights.get('evenkeel-blame') ?? [])].map((range) =>
      range instanceof Range ? range.getBoundingClientRect().top : 0,
    );
    expect(new Set(tops).size).toBe(3);
    expect(marked('blame')).toEqual(['never', 'never', 'never']);
  });

  it('changes one of them, once', async () => {
    open({}, lines);
    await until(() => marked('blame').length === 3);
    const { composeId = '', text = '' } = latest() ?? {};
    const start = text.lastIndexOf('never said');
    const choice = { start, end: start + 10, expected: 'never said', replacement: 'did not say' };
    expect(coach?.coach.session(composeId)?.apply(choice)).toEqual({ ok: true });
    await until(() => marked('blame').length === 2);
    expect(latest()?.text).toBe('You never said.\nFine.\n\nYou never said.\nYou did not say.');
  });
});

it('Harper PR 2242: markup inside a line read as the end of a sentence', async () => {
  open();
  await isMarked();
  const [bold, link] = [document.createElement('b'), document.createElement('a')];
  bold.append('nev');
  link.append('er said');
  editor().replaceChildren('You ', bold, link, '.');
  await isMarked();
  expect(latest()?.text).toBe('You never said.');
});

it('AdvancedProfanityFilter #22: the caret jumps after bold or italic', async () => {
  open();
  await isMarked();
  const bold = document.createElement('b');
  bold.append('never');
  editor().replaceChildren('You ', bold, ' said.');
  getSelection()?.collapse(bold.firstChild, 5);
  editor().focus();
  getSelection()?.collapse(bold.firstChild, 5);
  await isMarked();
  expect([getSelection()?.focusNode, getSelection()?.focusOffset]).toEqual([bold.firstChild, 5]);
  await userEvent.keyboard('s');
  await until(() => latest()?.text === 'You nevers said.');
  expect(bold.textContent).toBe('nevers');
});

it('ugly-email-extension #8: requests touched, drafts neither saved nor sent', async () => {
  const before = [XMLHttpRequest.prototype.open, XMLHttpRequest.prototype.send, fetch, navigator.sendBeacon];
  const mailbox = open();
  await isMarked();
  apply('never', 'not yet');
  await until(() => mailbox.saves === 1);
  expect([XMLHttpRequest.prototype.open, XMLHttpRequest.prototype.send, fetch, navigator.sendBeacon]).toEqual(
    before,
  );
});

describe('mailvelope #177, #602: a button over the text, or out of reach of the keyboard', () => {
  it.each([
    ['an inline reply', { kind: 'reply' }],
    ['a popup', { kind: 'new' }],
  ] as const)('in %s', async (_, compose) => {
    open({ open: [{ ...compose, text: 'You never said.' }] });
    await isMarked();
    const boxOf = (element: Element | null | undefined) => element?.getBoundingClientRect();
    const own = boxOf(badge());
    for (const other of [editor(), ...document.querySelectorAll('.M9 [role="button"]')]) {
      const box = boxOf(other);
      const apart =
        !own ||
        !box ||
        box.width === 0 ||
        own.right <= box.left ||
        box.right <= own.left ||
        own.bottom <= box.top ||
        box.bottom <= own.top;
      expect(apart, other.outerHTML.slice(0, 60)).toBe(true);
    }
    document.querySelector<HTMLElement>('.aoO')?.focus();
    await userEvent.keyboard('{Tab}{Tab}');
    expect(document.activeElement).toBe(badge());
  });
});

describe('mailvelope #242, flowcrypt #3558, inbox-reborn #45: the button gone with the layout', () => {
  it.each([
    [
      'the toolbar built anew',
      () => document.querySelector('tr.btC')?.replaceWith(document.createElement('tr')),
    ],
    [
      'the toolbar no table any more',
      () => {
        const row = document.createElement('div');
        row.append(...(document.querySelector('.btC .Up')?.childNodes ?? []));
        document.querySelector('table.IZ')?.replaceWith(row);
      },
    ],
    ['no toolbar at all', () => document.querySelector('table.IZ')?.remove()],
  ])('%s', async (_, change) => {
    open();
    await isMarked();
    change();
    await until(() => badge()?.isConnected && badge()?.checkVisibility());
    expect(badgeText()).toContain('31');
  });
});

it('markdown-here #86: what is kept in the body is stripped, or mailed', async () => {
  open();
  const before = editor().outerHTML;
  await isMarked();
  expect(editor().outerHTML).toBe(before);
  apply('never', 'not yet');
  expect(editor().outerHTML).not.toMatch(/evenkeel|data-ek|<span|<mark/);
  document.execCommand('undo');
  expect(editor().outerHTML).toBe(before);
});

describe('FluentTyper #270: a signature hides the end of what was written', () => {
  it.each([
    ['above the folded quote', {}],
    ['above the quote', { quote: 'unfolded' }],
    ['below the quote', { quote: 'unfolded', signaturePlace: 'below' }],
  ] as const)('%s', async (_, options) => {
    open({ ...options, signature: 'Jo, who is never late\nHartley Admin' }, 'Hello,\nyou said it never');
    await isMarked();
    expect(latest()?.text).toBe('Hello,\nyou said it never');
  });
});

it('simplify #846: the extension makes Gmail slow', async () => {
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  open();
  await isMarked();
  for (const [target, what] of observe.mock.calls) {
    expect(what?.characterData ?? false, 'watches every letter').toBe(false);
    const isWide = target === document || target === document.body || target === document.documentElement;
    expect(isWide ? what : { childList: true, subtree: true }).toEqual({ childList: true, subtree: true });
  }
  // On the way of a key nothing is read, nothing measured and nothing asked.
  const styles = vi.spyOn(window, 'getComputedStyle');
  const asked = coach?.said.length;
  for (let count = 0; count < 200; count += 1)
    editor().dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: 'x' }));
  expect(styles).not.toHaveBeenCalled();
  expect(coach?.said.length).toBe(asked);
});

it('Anvisio #10: keys made by a script do nothing in Gmail, so we make none', async () => {
  const made: Event[] = [];
  const dispatch = EventTarget.prototype.dispatchEvent;
  vi.spyOn(EventTarget.prototype, 'dispatchEvent').mockImplementation(function (this: EventTarget, event) {
    made.push(event);
    return dispatch.call(this, event);
  });
  open();
  await isMarked();
  apply('never', 'not yet');
  await until(() => marked('blame').length === 0);
  expect(made.filter((event) => event instanceof KeyboardEvent || event instanceof InputEvent)).toEqual([]);
});
