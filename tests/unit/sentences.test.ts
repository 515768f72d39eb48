import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlain } from '../../lib/tone/normalise';
import { splitSentences } from '../../lib/tone/sentences';

const textsOf = (draft: string) => splitSentences(draft).map(({ text }) => text);

describe('splitSentences', () => {
  it.each<[why: string, draft: string, expected: string[]]>([
    ['stops', 'I see. We can fix it! Can you wait?', ['I see.', 'We can fix it!', 'Can you wait?']],
    ['lower case after a stop', 'thanks. i will look. ok', ['thanks.', 'i will look.', 'ok']],
    ['no space after a stop', 'I sent it.You never looked at it.', ['I sent it.', 'You never looked at it.']],
    ['titles', 'Mr. Hale and Dr. Osei agreed. Good.', ['Mr. Hale and Dr. Osei agreed.', 'Good.']],
    [
      'e.g. and i.e.',
      'Send a format, e.g. PDF, i.e. not Word. Thanks',
      ['Send a format, e.g. PDF, i.e. not Word.', 'Thanks'],
    ],
    ['a.m. before a capital', 'We met at 9 a.m. You were late.', ['We met at 9 a.m.', 'You were late.']],
    ['a.m. before a small letter', 'We met at 9 a.m. on Monday.', ['We met at 9 a.m. on Monday.']],
    [
      'etc. before a capital',
      'Logos, fonts, etc. Please send them.',
      ['Logos, fonts, etc.', 'Please send them.'],
    ],
    ['numbers', 'It is 3.5 hours at No. 5, v1.2.3. Done.', ['It is 3.5 hours at No. 5, v1.2.3.', 'Done.']],
    ['prices', 'That is $1,200.50 in all. Fine?', ['That is $1,200.50 in all.', 'Fine?']],
    [
      'links',
      'See https://example.com/a.b?c=d. Then call.',
      ['See https://example.com/a.b?c=d.', 'Then call.'],
    ],
    ['addresses', 'Write to ann.lee@example.co.uk. Thanks!', ['Write to ann.lee@example.co.uk.', 'Thanks!']],
    ['closing quotes', 'You wrote “all good.” It was not.', ['You wrote “all good.”', 'It was not.']],
    ['brackets', 'I did it (twice.) You did not.', ['I did it (twice.)', 'You did not.']],
    ['ellipsis dots', 'I waited... You never came.', ['I waited...', 'You never came.']],
    ['ellipsis sign', 'I waited… You never came.', ['I waited…', 'You never came.']],
    ['loud marks', 'Really?! You must be joking!!', ['Really?!', 'You must be joking!!']],
    ['lines', 'Hi Ann,\n\nit is done.\nBest,\nTom', ['Hi Ann,', 'it is done.', 'Best,', 'Tom']],
    ['lists', 'To do:\n- send it\n- test it\n1. call', ['To do:', 'send it', 'test it', 'call']],
    ['initials', 'J. K. Rowe called. Good.', ['J. K. Rowe called.', 'Good.']],
    [
      'whose it is',
      'It is the landlord’s. He knows. IT IS MEG’S. ASK.',
      ['It is the landlord’s.', 'He knows.', 'IT IS MEG’S.', 'ASK.'],
    ],
    ['plan B', 'We go with plan B. You choose.', ['We go with plan B. You choose.']],
    [
      'soft wraps',
      'This is a line that some mail programs break in the middle of a\nsentence because it is long. Next one.',
      [
        'This is a line that some mail programs break in the middle of a\nsentence because it is long.',
        'Next one.',
      ],
    ],
    ['quoted lines', 'I agree.\n> You are late.\n> Again.\nThanks', ['I agree.', 'Thanks']],
    ['an attribution', 'I agree.\n\nOn Tue, 3 Mar 2026, Ann Lee wrote:\nYou are late.', ['I agree.']],
    ['a signature', 'I agree.\n-- \nTom Hale\nHale & Co.', ['I agree.']],
    ['emoji', 'Great 🙂 we start. 🎉', ['Great 🙂 we start.']],
    ['nothing', ' \n\n ', []],
  ])('cuts at %s', (_, draft, expected) => {
    expect(textsOf(draft)).toEqual(expected);
  });

  it.each<[draft: string, roles: string[]]>([
    ['Hi Ann,\n\nIt is done.\n\nBest,\nTom', ['greeting', 'body', 'sign-off', 'name']],
    ['Ann,\n\nIt is done.\n\nKind regards,\nTom Hale', ['greeting', 'body', 'sign-off', 'name']],
    ['It is done.\n\nTom', ['body', 'name']],
    ['Thanks for the file. It is done.', ['body', 'body']],
    ['Fine.', ['body']],
  ])('knows the frame of %j', (draft, roles) => {
    expect(splitSentences(draft).map(({ role }) => role)).toEqual(roles);
  });

  it('slices back to the draft whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (draft) => {
        const sentences = splitSentences(draft);
        for (const [index, { start, end, text }] of sentences.entries()) {
          expect(draft.slice(start, end)).toBe(text);
          expect(text).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0);
        }
      }),
    );
  });
});

describe('toPlain', () => {
  it.each([
    ['didn’t “say” so — no…', 'didn\'t "say" so - no.'],
    ['a\u00a0b', 'a b'],
    ['see https://a.example/x?y=1 now', 'see xxxxxxxxxxxxxxxxxxxxxxx now'],
    ['mail ann@example.com today', 'mail xxxxxxxxxxxxxxx today'],
    ['run `rm -rf` now', 'run xxxxxxxx now'],
    ['plain ASCII stays', 'plain ASCII stays'],
  ])('reads %j as %j', (text, expected) => {
    expect(toPlain(text)).toBe(expected);
  });

  it('keeps the length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toPlain(text)).toHaveLength(text.length);
      }),
    );
  });
});
