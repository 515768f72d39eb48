import { isConditional, isQuestion } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“Any professional would know”',
  why: 'It says that they are less than anyone. Your client will stop listening at the comparison; say what you recommend.',
  match: words(
    /\b(?:any(?:one|body) (?:with (?:half (?:a|an) [a-z]+|any [a-z]+|eyes|common sense|a brain|an ounce of [a-z]+)|who can read)|any (?:professional|competent|decent|reasonable|serious|normal) [a-z]+|even a (?:child|five-year-old|beginner)|(?<!\b(?:or|and|with|for|of|add|have|has|when|if) )a (?:child|five-year-old)(?! will)|my (?:cat|dog|grandmother)) (?:would|could|should|can|will)(?: have)?\b/i,
  ),
  unless: [isQuestion, isConditional],
  rewrites: { short: swap('it helps to'), warm: swap('what helps is to'), firm: swap('I recommend to') },
  examples: {
    catches: [
      ['[[Any competent printer would]] check the bleed.', 'It helps to check the bleed.'],
      ['[[Anyone with eyes can]] see the gap.', 'It helps to see the gap.'],
      ['[[Even a child could]] open this file.', 'It helps to open this file.'],
    ],
    leaves: [
      'Anyone with a ticket can come in.',
      'Any professional advice is welcome.',
      'A partner or a child can travel on the same card.',
    ],
  },
});
