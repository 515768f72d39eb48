import { describe, expect, it } from 'vitest';
import { explainedBeside } from '../../../lib/tone/rewrites/explained-beside';
import { waysToExplain } from '../../../lib/tone/rewrites/explanations';
import { plainOf } from '../../../lib/tone/rewrites/fact-stems';
import { tidied } from '../../../lib/tone/rewrites/editing';
import { findSite } from '../../../lib/tone/rewrites/site';
import { sorryInstead } from '../../../lib/tone/rewrites/sorry-instead';
import { plainContext } from '../../../lib/tone/context';
import { findingOn, readWith, suggestFor, textsOf } from '../rewrites.world';

const AFTER = 'The rest is ready.';

function siteOf(sentence: string, incoming: string, after = AFTER, before = '') {
  const draft = `Hi Sam,\n\n${before}${sentence} ${after}\n\nBest,\nKim`;
  const context = plainContext(incoming === '' ? null : incoming);
  const site = findSite(
    findingOn(draft, sentence.slice(0, 12), 'defend'),
    draft,
    readWith(draft, context),
    context,
  );
  if (!site) throw new Error(`no site for "${sentence}"`);
  return site;
}

const waysOf = (...given: Parameters<typeof siteOf>): readonly string[] =>
  Object.values(waysToExplain(given[0].replace(/\.$/, ''), siteOf(...given))).flat();

const HELD = 'The drawings were held at the council.';

describe('what the client wrote leads in', () => {
  it.each([
    ['Why are the drawings not out?', '{I} understand why you ask; {fact}.', true],
    ['Please send the drawings.', '{I} understand why you ask; {fact}.', false],
    ['They look odd. Am I wrong?', '{I} understand why you ask; {fact}.', true],
    ['Is this a joke?', '{I} understand why you ask; {fact}.', false],
    ['The drawings still have not come.', 'Thank you for telling {me}. {Fact}.', true],
    ['Lovely drawings, thank you.', 'Thank you for telling {me}. {Fact}.', false],
  ])('"%s": %s %s', (incoming, way, leads) => {
    expect(waysOf(HELD, incoming).includes(way)).toBe(leads);
  });

  it.each([
    ['One box is missing.', /sorry that one box is missing; \{fact\}\.$/],
    [
      'The crown you fitted has come loose again.',
      /sorry that the crown I fitted has come loose again; \{fact\}\.$/,
    ],
    ['The heating is broken again.', /sorry that the heating is broken again; \{fact\}\.$/],
  ])('by their own words where they can be said again: "%s"', (incoming, way) => {
    expect(waysOf(HELD, incoming).some((one) => way.test(one))).toBe(true);
  });

  it('but not where the writer is said to have done it', () => {
    const ways = waysOf(HELD, 'You sent me the wrong drawings.');
    expect(ways.filter((way) => /sorry that/.test(way))).toEqual([]);
  });

  it('and only once', () => {
    const ways = waysOf(HELD, 'One box is missing.', AFTER, 'I am sorry about the box. ');
    expect(ways.filter((way) => /sorry/.test(way))).toEqual([]);
  });
});

describe('nothing is told', () => {
  it.each([
    ['I told you so.', 0],
    ['It was chosen.', 0],
    ['Do send them my templates.', 0],
    ['I said so on 4 May.', 1],
    ['It was chosen by lot.', 4],
  ])('of what only proves: %s', (sentence, least) => {
    const ways = waysOf(sentence, 'Please have a look.');
    expect(least === 0 ? ways.length === 0 : ways.length >= least).toBe(true);
  });
});

describe('what the client can do with it follows', () => {
  it.each([
    ['The lock was changed on Friday by your admin.', '{Fact}; could you check that on your side?', true],
    ['The lock was changed on Friday by the hotel.', '{Fact}; could you check that on your side?', false],
    ['The offer says one set of comments.', '{Fact}; shall {I} send you a copy?', true],
    ['The offer is attached.', '{Fact}; shall {I} send you a copy?', false],
    ['The drawer opens to the left.', '{Fact}; shall {I} send you a copy?', false],
  ])('%s %s %s', (sentence, way, follows) => {
    expect(waysOf(sentence, 'Please have a look.').includes(way)).toBe(follows);
  });
});

describe('what it is all said to prove goes', () => {
  it.each([
    ['The drawing says 118, so the part is right.', 'The drawing says 118.'],
    ['You wanted it in white, and that is what you have got.', 'You wanted it in white.'],
    ['Mails went out in May and both were opened.', 'Mails went out in May.'],
    ['The smell is not helping, I did ask about having it cleaned.', 'The smell is not helping.'],
    ['The smell is not helping, I can have it cleaned.', 'The smell is not helping, I can have it cleaned.'],
    ['The list was ours, in case there is any doubt.', 'The list was ours.'],
    ['It comes at noon, same as it says in the schedule.', 'It comes at noon, as in the schedule.'],
    ['It came on the 8th, so the parts are in store.', 'It came on the 8th, so the parts are in store.'],
    ['It was picked by yourself from the fan.', 'It was picked by yourself from the fan.'],
    ['You picked it yourself in May.', 'It was picked in May.'],
    ['The two were read and signed.', 'The two were read and signed.'],
    ['They have not been deleted, merely moved.', 'They have not been deleted, merely moved.'],
  ])('%s', (text, left) => {
    expect(tidied(plainOf(text, 'defend'))).toBe(left);
  });

  it('but a cause stays', () => {
    const texts = textsOf(
      suggestFor('defend', 'The cleaners did not come on Monday because it was a bank holiday.'),
    );
    expect(texts.join('\n')).toMatch(/come on Monday because it was a bank holiday/);
  });
});

describe('what the records show', () => {
  it.each([
    ['Our records show the booking as 13:30.', 'We have the booking as 13:30.'],
    ['The log shows that it was deleted at 9:02.', 'It was deleted at 9:02.'],
    [
      'Our records show that the plan was chosen at 9:02 and that the box was ticked.',
      'The plan was chosen at 9:02 and the box was ticked.',
    ],
    ['The records are kept for a year.', 'The records are kept for a year.'],
  ])('is so: %s', (text, told) => {
    expect(tidied(plainOf(text, 'defend'))).toBe(told);
  });
});

describe('beside one other way', () => {
  it.each([
    ['We shut at four on Sundays.', true],
    ['You shut the door on Sunday.', false],
    ['If we had shut it we would have known.', false],
  ])('%s is told as a plain fact: %s', (sentence, told) => {
    expect(explainedBeside(siteOf(sentence, 'Please have a look.')).length > 0).toBe(told);
  });
});

describe('in place of a boast or an excuse', () => {
  const boast = 'What we sang, we sang in tune.';
  it.each([
    ['One box is missing.', /^(?:I am|I'm|We are|We're) sorry that one box is missing\.$/],
    ['We expected more than this.', /^We know this is not what you hoped for\.$/],
  ])('stands what the client wrote of: "%s"', (incoming, said) => {
    expect(sorryInstead(siteOf(boast, incoming)).some(({ text }) => said.test(text))).toBe(true);
  });

  it.each(['Please send the list.', 'Lovely singing, thank you.'])('not of "%s"', (incoming) => {
    expect(sorryInstead(siteOf(boast, incoming))).toEqual([]);
  });
});
