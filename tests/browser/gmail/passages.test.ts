import { afterEach, describe, expect, it } from 'vitest';
import { createMarks } from '../../../entrypoints/gmail.content/marks';
import { passagesOf } from '../../../entrypoints/gmail.content/passages';
import { readDraft } from '../../../entrypoints/gmail.content/read-draft';
import type { NegativeCode } from '../../../lib/tone/codes';
import type { Finding, Reading } from '../../../lib/tone/reading';
import { showBody } from './page';
import { marked } from './world';

const text = 'You never read my mails. This is your fault.';

const found = (words: string, code: NegativeCode, weight: number): Finding => {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    ...span,
    code,
    weight,
    rule: code,
    layer: 'rule',
    sentence: 0,
    title: code,
    why: '',
    key: `${code}-${words}`,
  };
};
const readingOf = (findings: readonly Finding[], reminders: Reading['reminders'] = []): Reading => ({
  notice: null,
  language: null,
  score: 20,
  stance: 'blame',
  needles: { pushing: 0, blaming: 0, shrinking: 0, leading: 0 },
  words: 9,
  sentences: [],
  findings,
  moves: [],
  reminders,
  incoming: null,
  nextMove: null,
});

const marks = createMarks(document);
const show = (reading: Reading) => {
  const body = showBody(text);
  marks.put('draft', passagesOf(reading, readDraft(body)), 'light');
};
afterEach(() => marks.clear('draft'));

describe('words in which two things were found', () => {
  it.each([
    ['the heavier one’s', 2, 1, ['You never read'], []],
    ['the heavier one’s, the other way round', 1, 2, [], ['You never read']],
    ['the first one’s, of equals', 1, 1, ['You never read'], []],
  ])('carry one line: %s', (_, fight, blame, pushed, blamed) => {
    show(readingOf([found('You never read', 'attack', fight), found('You never read', 'accuse', blame)]));
    expect([marked('fight'), marked('blame')]).toEqual([pushed, blamed]);
  });

  it('carry one though the other takes the full stop along', () => {
    show(readingOf([found('This is your fault', 'accuse', 2), found('This is your fault.', 'hedge', 1)]));
    expect([marked('blame'), marked('flee')]).toEqual([['This is your fault'], []]);
  });

  it('carry both where one holds more words', () => {
    show(readingOf([found('You never read my mails', 'accuse', 2), found('You never', 'attack', 1)]));
    expect([marked('blame'), marked('fight')]).toEqual([['You never read my mails'], ['You never']]);
  });

  it('carry the finding’s and not the line of a note of one’s own', () => {
    const note = { ...found('your fault', 'accuse', 1), note: 'Not with Vik.' };
    show(readingOf([found('your fault', 'accuse', 1)], [note]));
    expect([marked('blame'), marked('reminder')]).toEqual([['your fault'], []]);
  });

  it('are found where they are clicked, the drawn one first', () => {
    show(readingOf([found('You never read', 'accuse', 1), found('You never read', 'attack', 2)]));
    const [range] = CSS.highlights.get('evenkeel-fight') ?? [];
    const box = (range as Range).getBoundingClientRect();
    expect(marks.at('draft', box.left + 3, box.top + 3)?.style).toBe('fight');
    expect(marks.of('draft')).toHaveLength(2);
    expect(marked('blame-under')).toEqual(['You never read']);
  });
});
