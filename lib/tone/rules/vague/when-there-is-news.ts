import { isQuestion, namesATime } from '../../guards';
import { isRequestForThem } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'vague',
  title: 'News when there is news',
  why: 'Until then silence can mean anything. A fixed day, with or without news, keeps your client from having to ask.',
  match: words(
    phrase`\b(?:as soon as|the moment|the minute|once|when|after|as and when) (?:there's|there is|there's any|we have|i have|i've got|we've got|i've had|we hear|i hear|i know|we know|something|things|it|they)(?: (?:any|some|more|something|anything|back|again)){0,4} (?:news|to (?:show|see|share|report|say|circle back about)|movement|clarity|details|information|opens up|an update|more|anything|something|have been finalised(?: internally)?|are clearer|is clearer|are finalised|is ready|is complete|moves)\b(?: from (?:them|him|her))?|\bas and when(?=[.!]|$)`,
  ),
  unless: [namesATime, isQuestion, isRequestForThem],
  rewrites: { short: swap('by «day», with or without news') },
  examples: {
    catches: [
      ['I’ll write [[as soon as there’s any news]].', 'I’ll write by «day», with or without news.'],
      [
        'You will hear from us [[once we know more]].',
        'You will hear from us by «day», with or without news.',
      ],
      ['We tell you [[when we have something to show]].', 'We tell you by «day», with or without news.'],
    ],
    leaves: ['I’ll write on Friday, sooner if there is news.', 'When it is ready, press the green button.'],
  },
});
