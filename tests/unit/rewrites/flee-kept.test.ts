import { describe, expect, it } from 'vitest';
import type { NegativeCode } from '../../../lib/tone/codes';
import { plainContext } from '../../../lib/tone/context';
import { sortRecipes } from '../../../lib/tone/rewrites/flee';
import { isUnsent } from '../../../lib/tone/rewrites/flee/unsent';
import { suggestFor, textsOf } from '../rewrites.world';

const shown = (code: NegativeCode, sentence: string, message = ''): string =>
  textsOf(suggestFor(code, sentence, plainContext(message === '' ? null : message))).join('\n');

describe('what is kept of a sentence', () => {
  it.each([
    [
      'hedge',
      'The logins are all in the document from last year, I think they still work.',
      /^The logins are all in the document .*(?:confirm|check)/m,
    ],
    ['capitulate', 'If the total still looks too high just tell me and I can adjust it.', /tell me by «day»/],
    [
      'capitulate',
      "Honestly just tell me what you want up there and I'll put it up.",
      /by «day» what you want up there/,
    ],
    ['capitulate', 'I have written to your guest as well.', /written to your guest/],
    ['capitulate', 'You have 23 active and 4 deleted.', /23 active and 4 deleted/],
    ['hedge', 'Would you mind awfully sending the list again?', /^Could you send the list again/m],
    [
      'withdraw',
      "I'd rather not go on, the keys are with Ludmila since this morning.",
      /keys are with Ludmila/,
    ],
    ['vague', 'Documentation will follow.', /Documentation will follow by «day»/],
    ['vague', 'The plan will be submitted as early as possible.', /submitted by «day»/],
    ['vague', "We'll talk about the bill some other time.", /about the bill on «day»/],
    [
      'withdraw',
      'Could Francesca take over the dinners?',
      /Francesca take over the dinners\? Your answer by «day»/,
    ],
  ] as const)('%s: %s', (code, sentence, words) => {
    expect(shown(code, sentence)).toMatch(words);
  });

  it.each([
    ['hedge', "I thought that the label wasn't visible, but I suppose it was.", /label wasn/],
    ['capitulate', 'I knew that my work is such that any machine can do it.', /any machine/],
    ['hedge', 'He might surprise us all, or not, and either would be lovely.', /how does that sound/],
    ['vague', 'Hopefully your CFO will see how much has gone in.', /CFO will see/],
    ['hedge', "I'd offer to forward this but I'm not sure who it goes to.", /how does that sound/],
    [
      'capitulate',
      'I took 8:00 because I thought you would want to keep Friday free.',
      /have an answer for you/,
    ],
    ['capitulate', "I've told Martin I'll go if you want me to go.", /I'll go if/],
    ['withdraw', 'I will be closing this enquiry.', /closing this enquiry/],
    ['capitulate', "From now on I'll simply typeset what I'm given.", /given by «day»/],
    ['vague', "I'm sure it'll be fine.", /be fine/],
    ['capitulate', "I'd do the same in your place, you should find someone.", /in your place/],
    ['vague', "I'll try him when I have a quiet moment.", /I'll him|I will him/],
    [
      'hedge',
      'It may be that the rules changed or that they read them differently.',
      /^The rules changed or that/m,
    ],
  ] as const)('is nothing one would not send: %s: %s', (code, sentence, words) => {
    expect(shown(code, sentence)).not.toMatch(words);
  });

  it.each([
    ['It does look as, and you will hear from me by «day».', true],
    ['It looks as it should, and you will hear from me by «day».', false],
    ['I might need a day for the files.', false],
    ["I'm done with this series, someone with more patience can pick it up.", true],
    ["I'm done with the first page, and the second follows by «day».", false],
    ['We can always by «day».', true],
  ])('%s: nobody sends it: %s', (text, unsent) => {
    expect(isUnsent(text)).toBe(unsent);
  });
});

describe('the words of a rule in a longer sentence', () => {
  const goods = (sentence: string, old: string, text: string): number => {
    const start = sentence.indexOf(old);
    const recipe = {
      maker: 'recipe',
      tone: 'short',
      kind: 'swap',
      start,
      end: start + old.length,
      text,
      fit: 'good',
    } as const;
    return sortRecipes([recipe], 'capitulate', sentence)[0].length;
  };
  it.each([
    ['I’ll change it as often as you like.', 'as often as you like', 'within «hours»', 1],
    ['It takes as long as it takes.', 'as long as it takes', 'within «hours»', 0],
    ['The work is suspended until further notice.', 'until further notice', 'by «day»', 0],
    ['Parents have a way of measuring when it suits.', 'when it suits', 'by «day»', 0],
    ['A report follows in due course on the website.', 'in due course', 'by «day»', 1],
    ['No, do what you like, the taxman loves a guess.', 'do what you like', 'I recommend «item»', 0],
    ['Well, do what you like.', 'do what you like', 'I recommend «item»', 1],
    [
      "You don't need to worry about it.",
      "You don't need to worry about it",
      'The figure I suggest is «price»',
      0,
    ],
    ["You don't have to pay for it.", "You don't have to pay for it", 'The figure I suggest is «price»', 0],
  ])('%s with “%s” as “%s”: %i', (sentence, old, text, many) => {
    expect(goods(sentence, old, text)).toBe(many);
  });
});
