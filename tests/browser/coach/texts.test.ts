import { noNotes } from '../../../lib/tone/context';
import { describe, expect, it } from 'vitest';
import { rewritesApart } from '../../../components/coach/apart';
import { blanksOf, countBlanks, fillBlanks, partsOf } from '../../../components/coach/blanks';
import { findingName } from '../../../components/coach/names';
import { changesBetween, changesOfDraft } from '../../../components/coach/changes';
import { addition, placeForSentence } from '../../../components/coach/insertion';
import { stanceName } from '../../../lib/words/stance-name';
import { quoted } from '../../../components/coach/quoted';
import { suggestionsFor } from '../../../components/coach/suggestions';

describe('the blanks of a text', () => {
  it.each([
    ['by «day»', { type: 'day', hint: null, note: null }],
    ['«item: the fix»', { type: 'item', hint: 'the fix', note: null }],
    ['«hours: workingHours»', { type: 'hours', hint: 'workingHours', note: 'workingHours' }],
    ['«amount»', { type: 'price', hint: 'amount', note: null }],
    ['«the new file»', { type: 'item', hint: 'the new file', note: null }],
    ['«name of who checks»', { type: 'owner', hint: 'name of who checks', note: null }],
  ])('reads %s', (text, blank) => expect(blanksOf(text)).toMatchObject([blank]));

  it('counts the same blank once, two of a type with different hints twice', () => {
    expect(blanksOf('«day», «day: due day», «day»').map((blank) => blank.key)).toEqual([
      'day',
      'day: due day',
    ]);
  });

  it.each([
    ['I send it by «day».', { day: 'friday' }, 'I send it by friday.'],
    ['«owner» checks it.', { owner: 'finn' }, 'Finn checks it.'],
    ['Done. «owner» checks it.', { owner: 'finn' }, 'Done. Finn checks it.'],
    ['By «day», «time».', { day: 'Friday' }, 'By Friday, «time».'],
    ['By «day».', { day: '  ' }, 'By «day».'],
    ['Cost: «price».', { price: '$1 & $2' }, 'Cost: $1 & $2.'],
  ])('fills %s', (text, values, filled) => expect(fillBlanks(text, values)).toBe(filled));

  it('parts a text into words and blanks without losing any', () => {
    const text = '«day»: see «item: it».';
    const parts = partsOf(text).map((part) => (typeof part === 'string' ? part : `«${part.key}»`));
    expect(parts.join('')).toBe(text);
    expect(parts).toHaveLength(4);
  });
});

describe('what is offered for a blank', () => {
  it('names working days after today, never today or a weekend', () => {
    const friday = new Date(2026, 10, 20);
    expect(suggestionsFor('day', friday, noNotes, '')).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
    ]);
    const monday = new Date(2026, 10, 16);
    expect(suggestionsFor('day', monday, noNotes, '')[0]).toBe('tomorrow');
  });

  it('invents no price and no reason', () => {
    for (const type of ['price', 'reason', 'item', 'link'] as const)
      expect(suggestionsFor(type, new Date(2026, 10, 20), noNotes, '')).toEqual([]);
  });
});

describe('a quoted passage', () => {
  it.each([
    ['short words', 'short words'],
    ['two\n\nlines', 'two lines'],
  ])('keeps %j', (words, shown) => expect(quoted(words)).toBe(shown));

  it('leaves out the middle of a long one, at word ends', () => {
    const shown = quoted('word '.repeat(80), 60);
    expect(shown.length).toBeLessThanOrEqual(63);
    expect(shown).toMatch(/^word .*word … word .*word$/);
  });
});

describe('where a sentence can be added', () => {
  const place = (text: string, caret: number | null) => {
    const sentences = [...text.matchAll(/[^.?!\n]+[.?!]*\s*/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    return placeForSentence(text, sentences, caret);
  };
  const text = 'Hi Dana,\nIt is done. I checked it.\nJo';

  it.each([
    ['after the last whole sentence, before the sign-off', null, text.indexOf('\nJo')],
    ['at the caret between two sentences', text.indexOf(' I checked'), text.indexOf(' I checked')],
    ['not at a caret within a sentence', text.indexOf('checked'), text.indexOf('\nJo')],
  ])('%s', (_, caret, at) => expect(place(text, caret)).toBe(at));

  it('is nowhere in a draft without a sentence', () => expect(place('Hi Dana,\nJo', null)).toBeNull());

  it.each([
    [9, ' More.'],
    [10, 'More. '],
  ])('keeps one space on either side, at %d', (at, words) => {
    expect(addition('One done. Two done.', at, 'More.').text).toBe(words);
  });
});

describe('what a proposal changes', () => {
  const shown = (changes: ReturnType<typeof changesBetween>) =>
    changes.map(({ kind, text }) => ({ kept: text, gone: `[-${text}-]`, new: `[+${text}+]` })[kind]).join('');

  it.each([
    [
      'I will send it to you soon.',
      'I will send it to you by «day».',
      'I will send it to you [-soon-][+by «day»+].',
    ],
    [
      'This is your fault.',
      'Could you send the file?',
      '[-This is your fault.-][+Could you send the file?+]',
    ],
    ['', 'Which suits you?', '[+Which suits you?+]'],
  ])('shows %j', (before, after, says) => expect(shown(changesBetween(before, after))).toBe(says));

  it('leaves what is between the steps as it is, and loses nothing', () => {
    const draft = 'Hi. Your fault. Fine. Bye';
    const steps = [
      { start: 4, end: 15, expected: 'Your fault.', text: 'Here it is.', finding: 'a' },
      { start: 21, end: 21, expected: '', text: ' Which day?', finding: null },
    ];
    const changes = changesOfDraft(draft, steps);
    expect(shown(changes)).toBe('Hi. [-Your fault.-][+Here it is.+] Fine.[+ Which day?+] Bye');
    const text = (gone: 'gone' | 'new') =>
      changes.map((change) => (change.kind === 'kept' || change.kind === gone ? change.text : '')).join('');
    expect(text('gone')).toBe(draft);
    expect(text('new')).toBe('Hi. Here it is. Fine. Which day? Bye');
  });
});

describe('the word under the score', () => {
  it.each([
    ['mixed', 3, 'Off course'],
    ['mixed', 38, 'Off course'],
    ['mixed', 39, 'Pulls both ways'],
    ['mixed', 63, 'Pulls both ways'],
    ['mixed', 64, 'Leads, with a slip'],
    ['fight', 12, 'Pushes back'],
    ['fight', 50, 'Pushes a little'],
    ['blame', 49, 'Points at them'],
    ['blame', 64, 'Points a little'],
    ['flee', 20, 'Shrinks back'],
    ['flee', 55, 'Shrinks a little'],
    ['steady', 48, 'Steady'],
    ['lead', 96, 'Leads'],
  ] as const)('%s at %i: %s', (stance, score, word) => {
    expect(stanceName(stance, score)).toBe(word);
  });
});

it('counts every blank a reader sees, and names each only once', () => {
  const text = 'By «day», «time» at the latest, or «day» after. Not «this one.';

  expect(countBlanks(text)).toBe(3);
  expect(blanksOf(text).map(({ key }) => key)).toEqual(['day', 'time']);
  expect(countBlanks('By Friday.')).toBe(0);
});

describe('rewrites to choose among', () => {
  const at = { start: 3, end: 9, expected: 'words ', kind: 'whole' } as const;
  const left = (...texts: readonly string[]) =>
    rewritesApart(texts.map((text, nth) => ({ ...at, text, tone: tones[nth % 3] ?? 'short' }))).map(
      ({ text }) => text,
    );
  const tones = ['short', 'warm', 'firm'] as const;

  it.each([
    ['a word more', ['You hear by «day».', 'You will hear by «day».']],
    ['another word', ['I remember it differently', 'I see it differently']],
    ['a blank more', ['You hear from me by «day».', 'You hear from me by «day», «time».']],
    ['case and stops', ['The file is here now.', 'the file is here, now']],
  ])('are one where they differ by %s', (_, texts) => expect(left(...texts)).toEqual(texts.slice(0, 1)));

  it.each([
    ['two words', ['You hear by «day».', 'You can read it by «day».']],
    ['all the words there are', ['sorry', 'thanks']],
    ['half the words', ['I see', 'I noticed']],
    ['being left out', ['You hear by «day».', '']],
    ['a clause', ['You hear by «day».', 'You hear by «day», with or without news.']],
  ])('stay two where they differ by %s', (_, texts) => expect(left(...texts)).toEqual(texts));

  it('compares with what is shown, not with what is not', () =>
    expect(left('one two three four', 'one two three six', 'one two five six')).toEqual([
      'one two three four',
      'one two five six',
    ]));

  it('stay two where they stand elsewhere, or where one comes with a remark', () => {
    const one = { ...at, tone: 'short', text: 'The file is here.' } as const;
    expect(rewritesApart([one, { ...one, start: 0 }])).toHaveLength(2);
    expect(rewritesApart([one, { ...one, remark: 'Your rate.' }])).toHaveLength(2);
  });
});

describe('a finding is called', () => {
  it.each([
    ['A promise with no date', 'A promise with no date'],
    ['Sounds like “or else”', 'Sounds like “or else”'],
    ['“You promised”', 'Puts it on them'],
    ['“As you are well aware”, up front', 'Puts it on them'],
  ])('%s: %s', (title, name) => expect(findingName({ title, code: 'accuse' })).toBe(name));
});
