import { isQuestion } from '../../guards';
import { aimsAtYou } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'apologise',
  title: 'Judges yourself before they do',
  why: 'You pass a harder sentence than your client would. Say that it is yours to put right, and the talk moves on to how.',
  match: words(
    phrase`\b(?:(?:it|that|this|which|what i did)(?:'s| is| was) (?:really |totally |absolutely |completely |just |quite )?(?:inexcusable|unforgivable|unpardonable|disgraceful of me|shameful)|there(?:'s| is) (?:really |absolutely )?no excuse(?: for (?:it|this|that))?|(?:i've|i have|we have|i had) (?:really |absolutely )?no excuses?|that's no excuse)\b`,
  ),
  unless: [isQuestion, aimsAtYou],
  rewrites: { short: swap('it is mine to put right') },
  examples: {
    catches: [
      ['[[It’s inexcusable]].', 'It is mine to put right.'],
      ['The file was late and [[I have no excuse]].', 'The file was late and it is mine to put right.'],
      [
        '[[There is no excuse for this]], and the fix is attached.',
        'It is mine to put right, and the fix is attached.',
      ],
    ],
    leaves: ['The bank’s answer was inexcusable.', 'A storm is a good excuse.'],
  },
});
