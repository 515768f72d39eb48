import { afterEach, describe, expect, it } from 'vitest';
import { readPage, type SavedCompose } from '../../../entrypoints/gmail.content/saved-page';
import { hooks } from '../../../entrypoints/gmail.content/selectors';
import type { MailboxOptions, Renaming } from '../../mailbox/options';
import { openMailbox } from './mailbox';
import { until } from './page';
import { badgeText, marked, startCoach } from './world';

// Gmail as it is after a night's renaming: each hook once without its first way in, then without its second.

const drafts: Partial<MailboxOptions> = {
  signature: 'Jo\nHartley Admin',
  open: [
    { kind: 'reply-all', text: 'You never said.' },
    {
      kind: 'new',
      to: [{ name: 'Kit Reyes', address: 'kit@client.example' }],
      cc: [{ name: '', address: 'ann@client.example' }],
      subject: 'Invoice',
      text: 'Fine.',
    },
  ],
};

const renaming = (classes = '', ...attributes: string[]): Renaming => ({
  classes: classes.split(' ').filter(Boolean),
  attributes,
});

/** What is read, without by which way. */
const contents = (composes: readonly SavedCompose[]) =>
  composes
    .map((compose) => ({ ...compose, matchedBy: null }))
    .toSorted((a, b) => (a.subject ?? '').localeCompare(b.subject ?? ''));

afterEach(() => document.body.replaceChildren());

describe('with Gmail’s names changed', () => {
  openMailbox(drafts);
  const usual = readPage().composes;
  document.body.replaceChildren();

  it('has something to compare with', () => {
    expect(contents(usual)).toMatchObject([
      {
        kind: 'new',
        recipients: { to: ['kit@client.example'], cc: ['ann@client.example'], bcc: [] },
        subject: 'Invoice',
        draftText: 'Fine.',
        sendButton: true,
      },
      {
        kind: 'inline-reply',
        recipients: { to: ['dana@whitlockinteriors.example'] },
        draftText: 'You never said.',
        sendButton: true,
        incoming: { sender: 'dana@whitlockinteriors.example' },
      },
    ]);
  });

  it.each<[string, 'body' | 'container' | 'sendButton' | 'recipients' | 'incoming' | null, Renaming]>([
    ['body: no g_editable', 'body', renaming('', 'g_editable')],
    ['body: no g_editable, no aria-multiline', 'body', renaming('', 'g_editable', 'aria-multiline')],
    ['body: no role', 'body', renaming('', 'role=textbox')],
    ['body: nothing but old classes', 'body', renaming('LW-avf', 'g_editable', 'role=textbox')],
    ['body: no classes', null, renaming('Am Al editable LW-avf aiL')],
    ['container: no M9', 'container', renaming('M9')],
    ['container: no M9, no compose id', 'container', renaming('M9', 'data-compose-id')],
    ['container: no M9, no compose id, no aoP', 'container', renaming('M9 aoP HM', 'data-compose-id')],
    ['Send: no dC', 'sendButton', renaming('dC')],
    ['Send: no dC, no IZ', 'sendButton', renaming('dC IZ')],
    ['Send: no dC, no IZ, no aoO', 'sendButton', renaming('dC IZ aoO')],
    ['Send: no class, no log entry', 'sendButton', renaming('dC IZ aoO', 'jslog')],
    ['Send: nothing but its own word', 'sendButton', renaming('dC IZ aoO gU Up', 'jslog')],
    ['Send: no role', 'sendButton', renaming('', 'role=button')],
    ['Send: no role, no aoO', 'sendButton', renaming('aoO', 'role=button')],
    ['Send: no role, no aoO, no log entry', 'sendButton', renaming('aoO', 'role=button', 'jslog')],
    ['recipients: no anm', 'recipients', renaming('anm')],
    ['recipients: no anm, no listbox', 'recipients', renaming('anm', 'role=listbox')],
    ['recipients: chips without role', null, renaming('', 'role=option')],
    ['recipients: chips without role and name', null, renaming('', 'role=option', 'data-name')],
    [
      'recipients: chips without role, name and kit',
      null,
      renaming('', 'role=option', 'data-name', 'peoplekit-id'),
    ],
    ['subject: another name', null, renaming('', 'name=subjectbox')],
    ['subject: another name, no aoT', null, renaming('aoT', 'name=subjectbox')],
    ['message: not named by the form', 'incoming', renaming('', 'name=rm')],
    ['message: without its id', null, renaming('', 'data-message-id')],
    ['message: without any id', 'incoming', renaming('', 'data-message-id', 'data-legacy-message-id')],
    ['message: not named, no G3', 'incoming', renaming('G3', 'name=rm')],
    ['message: not named, no G3, no adn', 'incoming', renaming('G3 adn', 'name=rm')],
    ['message: its body without a3s', null, renaming('a3s')],
    ['message: its sender without gD', null, renaming('gD')],
    ['message: its sender without gD and iw', null, renaming('gD iw')],
    ['main part: no role', null, renaming('', 'role=main')],
    ['kind: no adB', null, renaming('adB')],
    ['kind: no adB, no list item', null, renaming('adB', 'role=listitem')],
    ['kind: no adB, no list item, no acV', null, renaming('adB acV', 'role=listitem')],
    ['kind: popup without dialog', null, renaming('', 'role=dialog')],
    ['kind: popup without dialog and AD', null, renaming('AD', 'role=dialog')],
    ['account: no banner', null, renaming('', 'role=banner')],
    ['title bar: all of it', null, renaming('Ht-a1b2 Hp Hm Ha Hl Hq Hy aXJ')],
  ])('%s', (_, hook, renamed) => {
    openMailbox({ ...drafts, renamed });
    const { composes } = readPage();
    expect(contents(composes)).toEqual(contents(usual));
    // Were the first way still open, this would prove nothing.
    for (const compose of hook ? composes.filter((one) => one.matchedBy[hook] !== null) : [])
      expect(compose.matchedBy[hook ?? '']).not.toBe(hooks[hookNames[hook ?? 'body']][0]);
  });

  it('takes those in the summary whose row is unknown for people of an unknown field, though Cc is known', () => {
    openMailbox({ ...drafts, renamed: renaming('', 'name=to') });
    const [fresh] = contents(readPage().composes);
    expect(fresh?.recipients).toMatchObject({
      cc: ['ann@client.example'],
      unknownField: ['kit@client.example'],
    });
  });

  it('takes people of whom only the summary is left for people of an unknown field', () => {
    openMailbox({ ...drafts, renamed: renaming('anm GS', 'role=listbox', 'name=to', 'name=cc') });
    const [, reply] = contents(readPage().composes);
    expect(reply?.recipients).toMatchObject({ to: [], unknownField: ['dana@whitlockinteriors.example'] });
  });

  it('coaches and rewrites when every first way is gone at once', async () => {
    openMailbox({
      ...drafts,
      renamed: renaming('M9 dC anm gD a3s adB', 'g_editable', 'name=subjectbox', 'name=rm', 'role=main'),
    });
    const world = startCoach();
    await until(() => marked('blame').join() === 'never');
    await until(() =>
      [...document.querySelectorAll<HTMLElement>('.aoI')].every((one) => badgeText(one) !== ''),
    );
    const reply = world.saidOf('coachDraft').find(({ kind }) => kind === 'inline-reply');
    expect(reply).toMatchObject({
      text: 'You never said.',
      to: [{ address: 'dana@whitlockinteriors.example' }],
      incoming: { from: { address: 'dana@whitlockinteriors.example' } },
    });
    const choice = { start: 4, end: 9, expected: 'never', replacement: 'have not yet' };
    expect(world.coach.session(reply?.composeId ?? '')?.apply(choice)).toEqual({ ok: true });
    await until(() => marked('blame').length === 0);
    world.stop();
  });
});

const hookNames = {
  body: 'body',
  container: 'container',
  sendButton: 'sendButton',
  recipients: 'recipientRow',
  incoming: 'messageWithId',
} as const;

describe('every hook', () => {
  // The only names Gmail has for these; each says what stands in for it.
  const fewer = new Set(['scheduleItem', 'fullScreenFrame', 'messageWithId']);

  it.each(Object.entries(hooks).filter(([name]) => !fewer.has(name)))('%s has two fallbacks', (_, ways) => {
    expect(ways.length).toBeGreaterThanOrEqual(3);
    expect(new Set(ways).size).toBe(ways.length);
  });

  it.each(Object.entries(hooks))('%s is written in a way browsers know', (_, ways) => {
    for (const way of ways) expect(() => document.querySelector(way.replaceAll('$', 'to'))).not.toThrow();
  });
});
