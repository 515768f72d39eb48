import { isConditional, isQuestion, takesOwnership } from '../../guards';
import { ADVERBS, phrase, YOU_SIDE } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: 'Quotes their promise back',
  why: 'Your client may hear “liar” between the lines. Put it as how you had understood it; then you can both set it straight.',
  match: words(
    phrase`\b${YOU_SIDE}(?:'d| had| have|'ve)?${ADVERBS} (?:promised|swore|guaranteed|assured|told|said)(?: (?:me|us))? (?:that )?(?=(?:it|this|everything|the [a-z]+|all of it) (?:would|was|were|is|'d)\b[^.?!;]{1,80}\b(?:but|yet|and (?:now|still|nothing)|and yet)\b)`,
  ),
  unless: [isQuestion, isConditional, takesOwnership],
  rewrites: {
    short: swap('I had understood that '),
    warm: swap('my understanding was that '),
    firm: swap('I had planned on the basis that '),
  },
  examples: {
    catches: [
      [
        '[[You promised that ]]the text would be ready, but the folder is empty.',
        'I had understood that the text would be ready, but the folder is empty.',
      ],
      [
        '[[You said ]]it would take a day and now it is a week.',
        'I had understood that it would take a day and now it is a week.',
      ],
      [
        '[[Your office assured us that ]]the room was booked, yet the door was locked.',
        'I had understood that the room was booked, yet the door was locked.',
      ],
    ],
    leaves: ['You said it was urgent.', 'You told us that the text is ready.'],
  },
});
