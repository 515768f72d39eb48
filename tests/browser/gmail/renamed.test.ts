import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { readPage } from '../../../entrypoints/gmail.content/saved-page';
import { hooks } from '../../../entrypoints/gmail.content/selectors';
import type { MailboxOptions, Renaming } from '../../mailbox/options';
import { openMailbox } from './mailbox';

// No name of Gmail's may be the only one something hangs on: each of those we look for is taken away in turn.

const drafts: Partial<MailboxOptions> = {
  signature: 'Jo\nHartley Admin',
  open: [
    { kind: 'reply-all', text: 'You never said.' },
    {
      kind: 'new',
      to: [
        { name: 'Kit Reyes', address: 'kit@client.example' },
        { name: '', address: 'vik@client.example' },
      ],
      cc: [{ name: '', address: 'ann@client.example' }],
      subject: 'Invoice',
      text: 'Fine.',
    },
  ],
};

/** Without these a field cannot be written in, and a form says nothing. */
const areWhatTheyDo = new Set(['contenteditable', 'type', 'value']);
/** Of what is looked for in a part of a value, the attribute goes. */
const isCut = (value: string) => /^(?:@|32601|undo)$/.test(value);
const sources = Object.values(hooks).flat().join(' ');
const classes = distinct([...sources.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name = '']) => name));
const attributes = distinct(
  [...sources.matchAll(/\[([a-z_-]+)(?:[*^]?="([^"$]+)")?/g)].map(([, name = '', value]) =>
    value === undefined || isCut(value) ? name : `${name}=${value}`,
  ),
).filter((name) => !areWhatTheyDo.has(name.split('=')[0] ?? ''));
const renamings: readonly Renaming[] = [
  ...classes.map((name) => ({ classes: [name], attributes: [] })),
  ...attributes.map((name) => ({ classes: [], attributes: [name] })),
];

afterEach(() => document.body.replaceChildren());

/** What every page must give: words, Send, and all the people, whatever the field. */
const essence = () =>
  readPage()
    .composes.map(({ draftText, sendButton, recipients }) => ({
      draftText,
      sendButton,
      people: distinct(Object.values(recipients ?? {}).flat()).toSorted(),
    }))
    .toSorted((a, b) => a.draftText.localeCompare(b.draftText));

const usual = [
  {
    draftText: 'Fine.',
    sendButton: true,
    people: ['ann@client.example', 'kit@client.example', 'vik@client.example'],
  },
  { draftText: 'You never said.', sendButton: true, people: ['dana@whitlockinteriors.example'] },
];

it('finds some hundred names to take away', () => {
  expect(renamings.length).toBeGreaterThan(100);
  openMailbox(drafts);
  expect(essence()).toEqual(usual);
});

it.each(renamings.map((renamed) => [[...renamed.classes, ...renamed.attributes].join(), renamed] as const))(
  'reads every draft without %s',
  (_, renamed) => {
    for (const chips of ['new', 'classic'] as const) {
      openMailbox({ ...drafts, renamed, chips });
      expect(essence()).toEqual(usual);
    }
  },
);

it('reads every draft without any two of them', () => {
  const two = fc.uniqueArray(fc.constantFrom(...renamings), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(two, (both) => {
      const renamed = {
        classes: both.flatMap((one) => one.classes),
        attributes: both.flatMap((one) => one.attributes),
      };
      // An address stands in these two places of a page and in no third.
      fc.pre(!['email', 'data-hovercard-id'].every((name) => renamed.attributes.includes(name)));
      openMailbox({ ...drafts, renamed });
      expect(essence()).toEqual(usual);
    }),
    { numRuns: 150, seed: 5 },
  );
});

function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
