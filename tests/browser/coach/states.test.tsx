import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../components/base/page.css';
import { sampleThreads } from '../../../lib/samples/threads';
import { coach } from '../../../lib/tone/coach';
import { plainContext } from '../../../lib/tone/context';
import type { Reading } from '../../../lib/tone/reading';
import { type Heard, type WorldOptions, createWorld, panelIn } from './world';

const text = 'Hi Dana. As I told you, the file was late. Best, Jo';
const told: Heard = {
  words: 'As I told you, the file was late.',
  code: 'defend',
  rewrites: [{ tone: 'short', kind: 'whole', text: 'The file is here by «day».' }],
};
const incoming = 'STILL waiting!!! Where is my file? And when is the launch?';
const weather: Reading['incoming'] = {
  heat: 3,
  behaviours: ['impatience', 'yelling'],
  asks: [
    { start: incoming.indexOf('Where'), end: incoming.indexOf(' And'), answered: true },
    { start: incoming.indexOf('And'), end: incoming.length, answered: false },
  ],
};
const silent = { score: null, stance: null, findings: [] } as const;
const starters = [
  {
    moment: 'late-files',
    fits: true,
    style: 'short',
    hint: null,
    text: 'Send «item».',
    moves: ['date'],
    used: ['three bullets'],
  },
  {
    moment: 'angry-mail',
    fits: false,
    style: 'fuller',
    hint: null,
    text: 'I see «reason».',
    moves: ['acknowledge'],
    used: [],
  },
] as const;

/** Every state, what it says, and what it must not say. */
const states: readonly [name: string, options: WorldOptions, says: string | RegExp, not: string | RegExp][] =
  [
    ['nothing open', { text, phase: 'nothing-open' }, 'No reply open', 'Lead moves'],
    ['loading', { text, phase: 'loading' }, 'Reading your draft.', 'No reply open'],
    ['analysing', { text, phase: 'analysing' }, 'Reading your draft.', 'Lead moves'],
    ['cannot see', { text, phase: 'cannot-see' }, /I can't see your draft/, 'Lead moves'],
    ['broken storage', { text, phase: 'storage-broken' }, /not handing over my notes/, 'Lead moves'],
    [
      'empty draft',
      { text: '', starters, reading: { ...silent, notice: 'empty' } },
      /I'll read along/,
      'Lead moves',
    ],
    [
      'too short',
      { text: 'Hi', reading: { ...silent, notice: 'too-short' } },
      /A few more words/,
      'Lead moves',
    ],
    [
      'not English',
      { text, reading: { ...silent, notice: 'not-english', language: 'de' } },
      'This draft looks to be in German',
      'Lead moves',
    ],
    [
      'some other language',
      { text, reading: { ...silent, notice: 'not-english', language: null } },
      /doesn't look English/,
      'Starters',
    ],
    ['paused', { text, report: { paused: 'client' } }, 'Coaching is paused for this client', 'Lead moves'],
    ['no client', { text, report: { client: null } }, 'No recipient yet', 'Writing to'],
    [
      'new client',
      { text, report: { client: { id: null, name: 'Priya', address: null } } },
      /Not in your clients/,
      'Your notes on them',
    ],
    ['all clear', { text: 'All fine.' }, 'Nothing to change. This leads well.', 'Arguing the past'],
    [
      'all clear but steady',
      { text: 'All fine.', reading: { stance: 'steady', score: 55 } },
      'Nothing to change.',
      'Nothing to change. This leads well.',
    ],
    [
      'blanks left',
      { text: 'You will have it by «day».' },
      '1 blank to fill in before you send',
      'Nothing to change. This leads well.',
    ],
    ['findings', { text, heard: [told] }, 'Arguing the past', 'Nothing to change.'],
    [
      'weather',
      { text, heard: [told], incoming, reading: { incoming: weather } },
      'A hot message',
      'A calm message',
    ],
    [
      'next addition',
      {
        text,
        reading: { nextMove: { code: 'date', why: 'Give one day.', text: 'You will have it by «day».' } },
      },
      'Strongest next addition',
      'Arguing the past',
    ],
    [
      'reminder',
      { text, reading: { reminders: [{ start: 24, end: 32, note: 'They lost a file once.' }] } },
      /They lost a file once\./,
      'Arguing the past',
    ],
  ];

afterEach(() => document.documentElement.removeAttribute('data-scheme'));

describe.each(states)('%s', (_, options, says, not) => {
  it('says so', async () => {
    await render(panelIn(createWorld(options)));
    await expect.element(page.getByText(says).first()).toBeInTheDocument();
    await expect.element(page.getByText(not, { exact: true })).not.toBeInTheDocument();
  });

  it.each(['light', 'dark'])('can be read by everyone, %s', async (scheme) => {
    document.documentElement.dataset['scheme'] = scheme;
    await render(panelIn(createWorld(options)));
    await expect.element(page.getByText(says).first()).toBeInTheDocument();
    expect(await faults()).toEqual([]);
  });

  it('fits 320 px', async () => {
    await page.viewport(320, 700);
    await render(panelIn(createWorld(options)));
    await expect.element(page.getByText(says).first()).toBeInTheDocument();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe('a way on', () => {
  it('leads from a draft that cannot be seen to the look at Gmail', async () => {
    await render(panelIn(createWorld({ text, phase: 'cannot-see' })));
    const link = page.getByRole('link', { name: 'Look at what I can see of Gmail' });
    await expect.element(link).toHaveAttribute('href', '/options.html#check');
  });

  it('says what helps where a reply is open and none is seen', async () => {
    await render(panelIn(createWorld({ text, phase: 'nothing-open' })));
    await expect.element(page.getByText('One is open already? Reload the Gmail tab once.')).toBeVisible();
  });

  it.each([
    ['', 'Put it in the draft', /Something to start from/],
    ['Hi', 'Copy', /Your draft has words already/],
  ])('is there for a starter, the draft being “%s”', async (draft, does, says) => {
    const reading = { ...silent, notice: draft === '' ? 'empty' : 'too-short' } as const;
    await render(panelIn(createWorld({ text: draft, starters, reading })));
    await page.getByRole('button', { name: 'Their files are late' }).click();
    await expect.element(page.getByText(does, { exact: true })).toBeVisible();
    await expect.element(page.getByText(says)).toBeVisible();
  });

  it.each([
    ['They lost a file once.', 'Your note: They lost a file once.'],
    ['The file', 'You asked to be reminded of it.'],
  ])('tells whose words a reminder is: %s', async (note, says) => {
    const start = text.indexOf('the file');
    const reminders = [{ start, end: start + 'the file'.length, note }];
    await render(panelIn(createWorld({ text, reading: { reminders } })));
    await expect.element(page.getByText(says, { exact: true })).toBeVisible();
  });
});

describe('what is folded away', () => {
  it('tells what helps, and which asks are answered', async () => {
    await render(panelIn(createWorld({ text, heard: [told], incoming, reading: { incoming: weather } })));
    await page.getByRole('button', { name: /They ask 2 things 1 of 2 answered/ }).click();
    const asks = page.getByRole('listitem');
    await expect.element(asks.filter({ hasText: /Where is my file\?.*answered/ })).toBeVisible();
    await expect.element(asks.filter({ hasText: /when is the launch\?.*not yet/ })).toBeVisible();
    await page.getByRole('button', { name: /A hot message/ }).click();
    await expect.element(page.getByText(/Name the wait in a few words/)).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  it('tells the starters that fit this mail from the others, folded by moment, with the notes that went in', async () => {
    await render(panelIn(createWorld({ text, heard: [told], incoming, starters })));
    await page.getByRole('tab', { name: 'Starters' }).click();
    const rows = page.getByRole('tabpanel').getByRole('button');
    await expect.element(rows.first()).toHaveTextContent('Their files are late');
    await expect.element(page.getByText('Send', { exact: false })).not.toBeInTheDocument();
    await rows.first().click();
    await expect.element(page.getByText('Short', { exact: true })).toBeVisible();
    await expect.element(page.getByText('From your notes: three bullets')).toBeVisible();
    const inOrder = document.querySelector('.ek-starters')?.textContent ?? '';
    expect(inOrder.indexOf('Their files are late')).toBeLessThan(inOrder.indexOf('For other moments'));
    expect(inOrder.indexOf('For other moments')).toBeLessThan(inOrder.indexOf('An angry mail'));
    expect(await faults()).toEqual([]);
  });
});

describe('with real readings', () => {
  it.each(sampleThreads)('$id has no fault, opened up', async (thread) => {
    const message = thread.messages.at(-1)?.text ?? '';
    const reading = coach(thread.draft, plainContext(message));
    await render(panelIn(createWorld({ text: thread.draft, incoming: message, reading })));
    await expect.element(page.getByRole('meter')).toBeVisible();
    for (const row of document.querySelectorAll<HTMLElement>('.ek-weather [aria-expanded="false"]'))
      row.click();
    expect(await faults()).toEqual([]);
  });
});

/** What axe finds wrong, named so that it can be found again. */
async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    // The page around a component has no title and no language of its own.
    rules: { 'document-title': { enabled: false }, 'html-has-lang': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}
