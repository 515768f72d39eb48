import { describe, expect, it } from 'vitest';
import type { NegativeCode } from '../../../lib/tone/codes';
import { plainContext } from '../../../lib/tone/context';
import { suggestFor, textsOf } from '../rewrites.world';

const shown = (code: NegativeCode, sentence: string, message = ''): string =>
  textsOf(suggestFor(code, sentence, plainContext(message === '' ? null : message))).join('\n');

describe('what was given stays given', () => {
  it.each([
    ["I'll paint it again for free.", '', /paint it again by «day», and there is nothing to pay for it/],
    ['Please do not pay me for today.', '', /no(?:thing| need) to pay for today/],
    [
      "You don't have to pay for it again, both visits are in the £650.",
      '',
      /nothing more to pay for it: both visits/,
    ],
    [
      'Nina will give him six lessons, for which we will not charge you.',
      '',
      /six lessons.*no need to pay for that/,
    ],
    ["I'll cancel the invoice.", '', /cancel the invoice and confirm it to you by «day»/],
    ["I'll refund you the whole order anyway.", '', /refund the order in full by «day»/],
    ['Please take the full £320 back.', '', /refund the £320 in full by «day»/],
    ["We'll knock fifty off for the upset.", '', /take fifty off the bill/],
    [
      "I'll pay for the reprint, and the next two leaflets.",
      '',
      /pay for the reprint, and the next two leaflets/,
    ],
    ["Don't worry about the balance.", '', /nothing left to pay/],
    [
      "I wouldn't charge more for it, I'm just happy that you like them.",
      '',
      /price stays as it is|included in the price/,
    ],
    ['Officially it is 48 hours, but never mind that.', '', /48 hours.*exception/],
    ['Put the form away and do not pay anything on it.', '', /form away.*no need to pay anything on it/],
  ])('%s', (sentence, message, words) => {
    const texts = shown('capitulate', sentence, message);
    expect(texts).toMatch(words);
    expect(texts).not.toContain('«price');
  });

  it.each([
    ['I kept Friday free for you because of the fair.', /nothing to pay|«price/],
    ['Four people at nine do not pay for the heating.', /nothing to pay/],
    ['You do not have to pay until we agree.', /nothing to pay for until/],
  ])('and nothing is given that was not: %s', (sentence, words) => {
    expect(shown('capitulate', sentence)).not.toMatch(words);
  });
});

describe('a yes is said as one', () => {
  it.each([
    [
      "Of course, weekends don't mean anything in my house!",
      'Can you also take on my shopping from next week?',
      /^Yes, I can also take on your shopping from next week\.$/m,
    ],
    [
      "Sure, I'll just work through the night.",
      'Would it be possible to have the pictures by the weekend?',
      /^Yes, you can have the pictures by the weekend\.$/m,
    ],
    ['Of course I can soften it, whatever you say.', '', /^Yes, I can soften it\.$/m],
    ["That's totally fine, I know how it is with budgets.", '', /^Yes, that is fine\.$/m],
  ])('%s', (sentence, message, words) => {
    expect(shown('capitulate', sentence, message)).toMatch(words);
  });

  it.each([
    ['Sure, but only if my boss agrees.', 'Can you also take on my shopping?'],
    ['I was in the garden all day.', 'Can you also take on my shopping?'],
    ['Of course, the lamp is old.', 'Why did it break?'],
  ])('and only where it is one: %s', (sentence, message) => {
    expect(shown('capitulate', sentence, message)).not.toMatch(/^Yes,/m);
  });
});

describe('what was left unasked is asked', () => {
  it.each([
    [
      "He's a busy man and I didn't want to push him.",
      /^I('| wi)ll ask him and tell you by «day» what he says/m,
    ],
    ["I meant to ring the manager but I don't like to push.", /^I('| wi)ll ask the manager and tell you/m],
    ["I didn't like to nag as you have a lot on.", /^I should have asked you sooner;/m],
  ])('%s', (sentence, words) => {
    expect(shown('hedge', sentence)).toMatch(words);
  });

  it.each([
    ['I had a doubt so I did not press the button.'],
    ["I didn't want to break the seal."],
    ["I wouldn't like to put a number on it."],
  ])('and only that: %s', (sentence) => {
    expect(shown('hedge', sentence)).not.toMatch(/ ask (?:him|them|«owner»)|asked you/);
  });
});

describe('a view, a choice, a guess and a doubt are said outright', () => {
  it.each([
    ['You could of course appeal, not that I would know.', '', /^I suggest that you appeal\.$/m],
    ['I should be able to find yours, but who knows.', '', /^I expect to find yours/m],
    [
      "Maybe the blue one if pushed, but please don't hold me to it.",
      'Which one would you take?',
      /would go with the blue one|'d go with the blue one/,
    ],
    [
      "I'd maybe consider going up a step, but that's just me.",
      'What would you do about the price?',
      /^I('| woul)d go up a step/m,
    ],
    [
      "They're quite bold, which can be a good thing, depending on how you look at it.",
      'What do you think of the colours?',
      /^They're bold/m,
    ],
    ["I'm guessing round the 900 mark, but don't quote me.", '', /expect around the 900 mark.*«day»/],
  ])('%s', (sentence, message, words) => {
    expect(shown('hedge', sentence, message)).toMatch(words);
  });

  it.each([
    [
      'I did wonder, and it may just be me, whether the last chapter is perhaps a tiny bit quick?',
      '',
      /^I think the last chapter is quick;/m,
    ],
    ['It might be wise to have a second plan.', '', /^My advice is to have a second plan\.$/m],
    [
      "It reads as a sort of yes to me, but I'm no expert.",
      'Am I covered or not?',
      /^As far as I can see, (?:the answer is )?yes/m,
    ],
    [
      "I thought it looked nice, but I'm probably the last person to choose photos.",
      'Why did you choose that photo?',
      /^I thought it looked nice; I can change it/m,
    ],
    ['I will need perhaps a little more time for the manual.', '', /^I need until «day» for the manual\.$/m],
  ])('%s', (sentence, message, words) => {
    expect(shown('hedge', sentence, message)).toMatch(words);
  });

  it.each([
    ['You could be right, not that I would know.', /suggest that you be/],
    ['They are quite bold.', /how does that sound/],
    ['There is no doubt about the second picture.', /one doubt/],
    ['Perhaps it will rain.', /go with/],
    ["It may be that I'd grown a bit fond of it.", /how does that sound/],
  ])('and nothing else is: %s', (sentence, words) => {
    expect(shown('hedge', sentence)).not.toMatch(words);
  });
});

describe('what is not known is found out', () => {
  it.each([
    [
      'How long the permit takes is hard to say.',
      /^I('| wi)ll tell you by «day» how long the permit takes\.$/m,
    ],
    [
      "I couldn't tell you whether it was the seal or the pump.",
      /tell you by «day» whether it was the seal or the pump/,
    ],
    ["It's too early to say when the parts come, though I am hopeful.", /when the parts come/],
  ])('%s', (sentence, words) => {
    expect(shown('hedge', sentence)).toMatch(words);
  });

  it.each([["I don't know what to say."], ["I wasn't sure how you'd like it put."]])(
    'but not the writer’s own words: %s',
    (sentence) => {
      expect(shown('hedge', sentence)).not.toMatch(/tell you by «day» (?:what to|how you)/);
    },
  );
});

describe('an answer is not left out', () => {
  it.each([
    ['I would assume so, most of them are.', 'Is the marquee firm insured?', false],
    ['Perhaps I am just not made for that.', 'The list is fine.', true],
    ["You've always been so much better at it than me.", '', true],
  ])('%s', (sentence, message, mayGo) => {
    const code: NegativeCode = sentence.startsWith('You') ? 'capitulate' : 'hedge';
    const [first] = suggestFor(code, sentence, plainContext(message === '' ? null : message));
    expect(first?.maker === 'drop').toBe(mayGo);
  });
});
