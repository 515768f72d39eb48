import { isConditional, isQuestion, takesOwnership } from '../../guards';
import { ADVERBS, phrase, YOU_SIDE } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: '“You promised”',
  why: 'Holding someone to their word can sound like calling them a liar. Say what you were counting on, and ask which day works now.',
  match: words(
    phrase`\b${YOU_SIDE}(?:'d| had| have|'ve)?${ADVERBS} (?:promised|swore|guaranteed|committed)(?: (?:me|us))? to(?= [a-z])`,
  ),
  unless: [isQuestion, isConditional, takesOwnership],
  rewrites: {
    short: swap('I was counting on you to'),
    warm: swap('I had been looking forward to you being able to'),
    firm: swap('my plan was for you to'),
  },
  examples: {
    catches: [
      [
        '[[You promised to]] send the photos by Monday.',
        'I was counting on you to send the photos by Monday.',
      ],
      ['[[Your team had promised us to]] test it.', 'I was counting on you to test it.'],
      ['[[You clearly promised to]] call them.', 'I was counting on you to call them.'],
    ],
    leaves: ['We promised to send the photos by Monday.', 'If you promised to send it, I can help.'],
  },
});
