import { describe, expect, it } from 'vitest';
import { coach } from '../../../lib/tone/coach';
import type { NegativeCode } from '../../../lib/tone/codes';
import { plainContext } from '../../../lib/tone/context';
import { findBreach } from '../../../lib/tone/rewrites/facts';
import { topicOfMessage } from '../../../lib/tone/rewrites/flee/topic';
import { mailAround, suggestFor, textsOf } from '../rewrites.world';

const shown = (code: NegativeCode, sentence: string, message = ''): string =>
  textsOf(suggestFor(code, sentence, plainContext(message === '' ? null : message)))
    .filter((text) => text !== '')
    .join('\n');

describe('what a message is about', () => {
  it.each([
    ['The heating has been out since Monday. My staff are in coats.', 'the heating'],
    ['Everyone in the group says you should be doing my inbox too.', 'your inbox'],
    ['Did you tell the bank I was away when they called? I was just in the garden.', undefined],
    ['Any news on the landing page?', 'the landing page'],
    ['There are three mistakes in the list.', 'the list'],
    ['Could you find out the vet fee by Friday?', 'the vet fee'],
    ['I have shown it to my mate.', undefined],
  ])('%s', (message, topic) => {
    expect(topicOfMessage(message, coach('', plainContext(message)).incoming)).toBe(topic);
  });
});

describe('a fact that a new sentence has to carry', () => {
  it.each([
    ['vague', 'We hope that the 15th works out for everybody.', /\bthe 15th\b/],
    ['withdraw', 'They have been in the hands of the gods since the 3rd.', /goes back to the 3rd/],
    ['hedge', 'It is no secret what £400 does to a person.', /\bthe £400\b/],
    ['vague', 'Daphne knows how the wind blows in that office.', /with Daphne|to Daphne/],
    ['vague', 'People are of two minds about Venlo these days.', /about Venlo/],
    ['hedge', 'The wording on Derby was one direction among a number of them.', /\bDerby\b/],
    ['vague', 'The 12 leads are in the hands of fate.', /12 leads/],
  ] as const)('%s: %s', (code, sentence, words) => {
    const made = suggestFor(code, sentence);
    expect(textsOf(made).join('\n')).toMatch(words);
    for (const { rewrite } of made.filter((one) => one.rewrite.kind !== 'drop'))
      expect(findBreach(rewrite.expected, rewrite.text, mailAround(sentence)), rewrite.text).toBeUndefined();
  });

  it.each([
    ['apologise', 'Oh god, August, I was awful and ashamed all month.', /August in mind|plan for August/],
    ['capitulate', 'Please do not post it on Facebook.', /with Facebook/],
    ['capitulate', 'You are 100% right, and I was wrong.', /100/],
    ['hedge', 'I sat there at 1am with my head in my hands.', /1am/],
    ['hedge', 'My English is not good and my monitor is old.', /with English|to English/],
    ['withdraw', 'There is a dealer in Rhyl you could try.', /^On Rhyl|with Rhyl/m],
    ['apologise', 'I cried for six years over it, and I never told a soul.', /six years/],
  ] as const)('is not forced into a sentence it does not fit: %s: %s', (code, sentence, words) => {
    expect(shown(code, sentence)).not.toMatch(words);
  });
});

describe('a new sentence answers what the message wants', () => {
  it.each([
    ['When will you be back?', /count on «day»|«day», «time»|firm date/, /recommend/],
    ['Which of the two should we take?', /recommend|go with|advice/, /firm date/],
    ['Is it true that it leaks?', /answer|whether it is true/, /recommend|count on «day»/],
    ['Thank you for the draft.', /suggest|next step/, /recommend|your question/],
  ])('%s', (message, words, others) => {
    const texts = shown('hedge', 'There is much to be said on every side of such a thing.', message);
    expect(texts).toMatch(words);
    expect(texts).not.toMatch(others);
  });

  it('asks for what the writer was sorry to ask for, and is sorry where something went wrong', () => {
    const sentence = 'Sorry to even mention it, truly, I am so sorry.';
    expect(shown('apologise', sentence)).toMatch(/let (?:me|us) know/);
    expect(shown('apologise', sentence, 'The shelf is broken again.')).not.toMatch(/let (?:me|us) know/);
  });

  it('asks for money by a day where it was asked for on none', () => {
    expect(shown('vague', 'Payment whenever you get a chance.')).toMatch(/make the payment by «day»/);
    expect(shown('vague', 'Come round whenever you get a chance.')).not.toMatch(/payment/);
  });
});

describe('leaving a sentence out', () => {
  const isFirst = (code: NegativeCode, sentence: string): boolean =>
    suggestFor(code, sentence)[0]?.rewrite.kind === 'drop';
  it.each([
    ['hedge', 'Sorry, I am not the most clever person, ignore me.', true],
    ['hedge', 'I think the 40 boxes are with the carrier.', false],
    ['withdraw', 'If you booked it yourself, you have to call the airline.', false],
  ] as const)('%s: %s: first is %s', (code, sentence, first) => {
    expect(isFirst(code, sentence)).toBe(first);
  });
});
