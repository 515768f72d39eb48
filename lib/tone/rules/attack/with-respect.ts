import { isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“With all due respect”',
  why: 'Everyone knows what follows these words, and your client braces for it. Without them the point lands better.',
  match: words(
    /\b(?:with (?:all (?:due )?|due |the greatest |the utmost |great )?respect|no offen[cs]e|don't take this (?:the wrong way|personally)|i(?:'m| am) not being (?:funny|rude)|not to be (?:rude|difficult|funny|harsh)),?(?: but)?(?= [a-z])(?! (?:for|to (?:your|the)|of))/i,
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
    leaves: ['He treats people with respect.', 'With respect to your question, yes.'],
  },
});
