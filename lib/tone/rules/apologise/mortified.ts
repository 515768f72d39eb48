import { isWithoutFault, feelsForThem } from '../../everyday-guards';
import { isQuestion } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'apologise',
  title: 'Shame in place of a plain sorry',
  why: 'Words like these tell your client that something very bad has happened. A calm sorry tells them that you have it in hand.',
  match: words(
    phrase`\b(?:i'm|i am|we're|we are) (?:just |so |really |truly |absolutely |completely |deeply |quite |honestly |beyond ){0,2}(?:mortified|ashamed|embarrassed|devastated|horrified|beside myself|heartbroken|gutted(?! for you))\b`,
  ),
  unless: [isQuestion, isWithoutFault, feelsForThem],
  rewrites: { short: swap('I’m sorry'), firm: swap('I take this seriously') },
  examples: {
    catches: [
      ['[[I’m so embarrassed]] about the typo.', 'I’m sorry about the typo.'],
      ['[[I am absolutely mortified]].', 'I’m sorry.'],
      [
        '[[We’re deeply ashamed]] about the way this was handled.',
        'I’m sorry about the way this was handled.',
      ],
    ],
    leaves: [
      'Please don’t be embarrassed about it.',
      'I’m gutted for you.',
      'I’m devastated for you about the fire.',
      'I’m heartbroken that the old hall is closing.',
    ],
  },
});
