import { isThankful, takesOwnership } from '../../guards';
import { phrase, TIMES } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: 'A tally of your reminders',
  why: 'The tally says “you are slow”, and your client may defend the delay. One clear request with a day is more likely to be the last one.',
  match: words(
    phrase`\b(?:i|we)(?:'ve| have|'d| had)?(?: now| already)? (?:asked|told|reminded|chased|written to|emailed|messaged|called|begged) (?:you|your (?:team|office|department|colleagues?)|them)(?<what>(?: (?:about|for) (?:this|it|that))?)(?: now| already)? ${TIMES}(?: (?:now|already))?(?=[.,;!]|$| (?:for|about|to|if|whether|and|but|since|in|over)\b)`,
  ),
  unless: [isThankful, takesOwnership],
  rewrites: {
    short: swap('let me ask once more{what}'),
    warm: swap('I know you have a lot on, so let me ask once more{what}'),
    firm: swap('I need an answer{what} by «day»'),
  },
  examples: {
    catches: [
      ['[[I have asked you three times]] for the figures.', 'Let me ask once more for the figures.'],
      [
        '[[We told your team repeatedly]] about the broken form.',
        'Let me ask once more about the broken form.',
      ],
      ['[[I’ve reminded you about this several times already]].', 'Let me ask once more about this.'],
    ],
    leaves: ['I asked you for the figures on Monday.', 'You asked me three times and I missed it.'],
  },
});
