import { describe, expect, it } from 'vitest';
import { plainContext } from '../../../lib/tone/context';
import { mayBeTold } from '../../../lib/tone/rewrites/contested';
import { explainedBeside } from '../../../lib/tone/rewrites/explained-beside';
import { doerless } from '../../../lib/tone/rewrites/doerless';
import { tidied } from '../../../lib/tone/rewrites/editing';
import { plainOf } from '../../../lib/tone/rewrites/fact-stems';
import { plainWays } from '../../../lib/tone/rewrites/plain-ways';
import { saysTheyDid } from '../../../lib/tone/rewrites/said-of-them';
import { findSite } from '../../../lib/tone/rewrites/site';
import { findingOn, readWith, suggestFor, textsOf } from '../rewrites.world';

const waysOf = (stem: string): readonly string[] => Object.values(plainWays(stem)).flat();

describe('a plain fact', () => {
  it.each([
    'The logins are all in your name',
    'It is one point and no money',
    'The shower is not in the photos',
    'I went through the rest of the month and everything matches',
  ])('is told whole, with nothing that doubts it: "%s"', (stem) => {
    expect(waysOf(stem).length).toBeGreaterThan(2);
    expect(waysOf(stem).join('\n')).not.toMatch(/sorry|wrong|suggest|agree/);
  });

  it.each([
    ['The guide came out on Monday', 'To give you the full picture: {fact}.'],
    ['The guide was on the desk', 'To give you the full picture: {fact}.'],
    ['The guide is on the desk', 'To keep you up to date: {fact}.'],
  ])('is news unless it is over: "%s"', (stem, first) => {
    expect(plainWays(stem).short).toEqual([first]);
  });

  it.each([
    'I said in May that it would be a gamble',
    'I did explain this on the phone',
    "I'd bet on the tiler",
    'Accidents happen in a house',
    'She was meant to change the sheet',
    'An estimate is an estimate',
    'It is up to patients to say where they live',
    'He has no credit on his phone',
    'The wires were crossed at some point',
  ])('is none where it proves a point or is at somebody: "%s"', (stem) => {
    expect(waysOf(stem)).toEqual([]);
  });
});

describe('what their side did is no plain fact', () => {
  const told = (sentence: string, chance?: number): boolean => {
    const draft = `Hi Sam,\n\nThe rest is ready. ${sentence}\n\nBest,\nKim`;
    const context = plainContext('Please have a look.');
    const finding = { ...findingOn(draft, sentence.slice(0, 9), 'accuse'), ...(chance ? { chance } : {}) };
    const site = findSite(finding, draft, readWith(draft, context), context);
    return site !== undefined && explainedBeside(site).length > 0;
  };

  it.each([
    ['You waited until the 4th.', undefined, false],
    ['You waited until the 4th.', 0.8, false],
    ['You waited until the 4th.', 0.4, true],
    ['The gate was finished on the 4th.', 0.8, true],
  ])('"%s" heard at %s: %s', (sentence, chance, plain) => {
    expect(told(sentence, chance)).toBe(plain);
  });
});

describe('who boasts of his pains', () => {
  it.each([
    ['I wrote all of it by hand', false],
    ['The file in the folder was edited by hand', true],
    ['We gave our weekend for it', false],
    ['The page was down for the weekend', true],
  ])('is not told again: "%s" %s', (stem, told) => {
    expect(mayBeTold(stem, 'defend')).toBe(told);
  });
});

describe('how they stand is no deed of theirs', () => {
  it.each([
    ["You've gone from page five to page two", false],
    ["You've gone to the press", true],
    ['It was moved, as you asked, to Friday', false],
  ])('"%s": %s', (stem, did) => {
    expect(saysTheyDid(stem)).toBe(did);
  });
});

describe('the blow goes and the cause stays', () => {
  it.each([
    [
      'It stopped because the host changed a file in the night and told nobody.',
      'It stopped because the host changed a file in the night.',
    ],
    ['They swapped the red for the pink without even ringing me.', 'They swapped the red for the pink.'],
    [
      'The page kept failing all weekend, so there was not much anyone could do.',
      'The page kept failing all weekend.',
    ],
    ['Two got stuck with Ann, she has had a lot going on at home.', 'Two got stuck with Ann.'],
    ['I asked Jo in May to tell me and, as usual, nobody bothered.', 'I asked Jo in May to tell me.'],
    ['We make what is on the form, we are not mind readers.', 'We make what is on the form.'],
    [
      'It stopped because the host changed a file and the disk was full.',
      'It stopped because the host changed a file and the disk was full.',
    ],
    [
      'They swapped the red for the pink without a charge.',
      'They swapped the red for the pink without a charge.',
    ],
  ])('%s', (text, left) => {
    expect(tidied(plainOf(text, 'accuse'))).toBe(left);
  });

  it('and "the sheet saying so" stays one thing', () => {
    expect(doerless('It ran fine and you signed the sheet saying so.')).toContain('you signed the sheet');
  });
});

describe('what was done as the client asked', () => {
  it('is kept whole', () => {
    const texts = textsOf(
      suggestFor('accuse', 'The flowers went to the ward on Sunday, as you asked, and they sent a card.'),
    );
    expect(texts.join('\n')).toMatch(/on Sunday, as you asked, and they sent a card/);
  });
});

describe('an excuse with somebody of theirs in it', () => {
  it.each([
    ['The parcels were mixed up by the courier.', true],
    ['The parcels were mixed up by the storm.', false],
  ])('is the writer’s to put right: "%s" %s', (sentence, owned) => {
    const texts = textsOf(suggestFor('deflect', sentence));
    expect(/put right|see to it and tell you|should have caught/.test(texts.join('\n'))).toBe(owned);
  });
});
