import { describe, expect, it } from 'vitest';
import type { NegativeCode } from '../../../lib/tone/codes';
import { plainContext } from '../../../lib/tone/context';
import { factsOf } from '../../../lib/tone/rewrites/facts';
import { isSour } from '../../../lib/tone/rewrites/sour';
import { suggestFor, textsOf } from '../rewrites.world';

describe('what is shown first', () => {
  it.each<[NegativeCode, string, string, RegExp]>([
    ['apologise', "I can't apologise enough, I am in pieces.", 'The chairs are still not here.', /sorry/],
    ['apologise', 'I know, I know, I am the worst.', 'The chairs are still not here.', /sorry/],
    ['apologise', 'I know, I know, I am the worst.', '', /^$/],
    ['hedge', 'I was worried you would say that.', 'Could the chairs be blue?', /^$/],
    // In a sentence of its own, too, talking a point over comes behind leaving it out.
    [
      'defend',
      'There is no mistake in our list, it was checked by two people and the way we count is printed on page 3, where it has been since May.',
      '',
      /^$/,
    ],
    ['withdraw', 'As you wish.', 'The chairs should be blue.', /^(?!.*will have an answer)/],
  ])('%s: %s (to "%s") is %s', (code, sentence, incoming, first) => {
    const [made] = suggestFor(code, sentence, plainContext(incoming || null));
    expect(made?.rewrite.text).toMatch(first);
  });

  it.each<[NegativeCode, string]>([
    ['accuse', 'Your nine men told Mr Ebner on 4 May that he was a fool.'],
    ['defend', 'Only 3 of your 9 people had bothered to open it on 4 May.'],
    ['attack', 'A man of 40 who waits until 4 May is no planner.'],
  ])('%s: %s is never only what it is about', (code, sentence) => {
    expect(suggestFor(code, sentence)[0]?.rewrite.text ?? '').not.toMatch(
      /^(?:So that you know about|About)/,
    );
  });
});

it.each<[NegativeCode, string, string]>([
  [
    'defend',
    'As I told you, the plan came from the builder in May.',
    'the plan came from the builder in May',
  ],
  ['accuse', 'You left the October offer in the folder.', 'the October offer was left in the folder'],
])('%s: "%s" is told twice at most', (code, sentence, fact) => {
  const texts = textsOf(suggestFor(code, sentence, plainContext('Why did this go out?')));
  expect(texts.length).toBeGreaterThan(1);
  expect(texts.filter((text) => text.toLowerCase().includes(fact.toLowerCase())).length).toBeLessThan(3);
});

it.each([
  ['I will give you feedback the soonest.', false],
  ['I will give you feedback soon.', true],
])('"%s" has its day: %s', (sentence, dated) => {
  const texts = suggestFor('vague', sentence).map(({ rewrite }) => rewrite.text);
  expect(texts.join('\n').includes('feedback by «day»')).toBe(dated);
  expect(texts.join('\n')).not.toContain('the by «day»');
});

describe('a negation', () => {
  it.each([
    ["I can't apologise enough.", 0],
    ["I don't blame you.", 0],
    ["I can't add a chair.", 1],
    ["We won't charge you.", 1],
  ])('in "%s" holds the writer to %i thing', (text, count) => {
    expect(factsOf(text).filter(({ kind }) => kind === 'not')).toHaveLength(count);
  });
});

describe('a hope', () => {
  it.each([
    ['There should hopefully be a fix on «day».', true],
    ['There will be a fix on «day».', false],
  ])('left in "%s" is heard: %s', (text, sour) => {
    expect(isSour(text, text, 'vague')).toBe(sour);
  });
});

describe('choices', () => {
  it.each<[NegativeCode, string]>([
    ['defend', 'The gallery holds 340 finished pictures.'],
    ['defend', 'The drawings went to the council on Monday.'],
    ['accuse', 'The summary for payroll arrived on the 30th.'],
  ])('are not one fact behind three lead-ins: %s: %s', (code, sentence) => {
    const facts = textsOf(suggestFor(code, sentence)).map((text) =>
      text.replace(/^[^:]{1,60}: /, '').toLowerCase(),
    );
    expect(facts.length).toBeGreaterThanOrEqual(2);
    for (const fact of facts) expect(facts.filter((other) => other === fact).length).toBeLessThanOrEqual(2);
  });
});
