import { isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“With all due respect”',
  why: 'Everyone knows what follows these words, and your client braces for it. Without them the point lands better.',
  match: words(
    /\b(?:(?<=(?:^|[,;:(-] ?|\b(?:and|but|so|again|then|well|yet) ))(?:with (?:all due|all|due|the (?:greatest|utmost)|great) respect(?! (?:for|to|of)\b)|with all due respect to (?:you|your|the)(?: [a-z]+){0,2}(?=,)|with respect(?=,))|no offen[cs]e(?! (?:taken|was|at all)\b)|don't take this (?:the wrong way|personally)|i(?:'m| am) not being (?:funny|rude)|not to be (?:rude|difficult|funny|harsh)),?(?: but)?(?= [a-z])/i,
  ),
  unless: isThankful,
  rewrites: {
    short: swap('the way I see it,'),
    warm: swap('here is how it looks from my side:'),
    firm: swap('my view:'),
  },
  examples: {
    catches: [
      [
        '[[With all due respect,]] the data does not show that.',
        'The way I see it, the data does not show that.',
      ],
      ['[[No offence, but]] the photo is blurred.', 'The way I see it, the photo is blurred.'],
      [
        '[[With respect,]] a logo takes longer than a day.',
        'The way I see it, a logo takes longer than a day.',
      ],
    ],
    leaves: [
      'He treats people with respect.',
      'With respect to your question, yes.',
      'With respect to the invoice, the number is 2041.',
      'No offence taken, the blue was an odd choice.',
      'We treat every guest with due respect and care.',
      'With due respect for the house rules, we stop at ten.',
    ],
  },
});
