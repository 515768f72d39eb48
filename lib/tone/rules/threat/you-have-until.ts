import { alternativeAfter, isConditional, isQuestion, isReassuring, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'threat',
  title: '“You have until”',
  why: 'A countdown makes people look for the exit. Ask for the same day as a request, and say what it makes possible.',
  match: words(
    /\byou have (?:(?:got|exactly|only|just|precisely) )?(?:until|till)(?= (?:[a-z0-9«])[^.?!;]{1,40}(?:\bto (?:pay|send|settle|confirm|answer|reply|sign|fix|transfer|decide)\b|,? (?:and )?(?:after that|then|before i|or)\b|[.!]$|$))/i,
  ),
  unless: [isQuestion, isConditional, isReassuring, isThankful, alternativeAfter],
  rewrites: {
    short: swap('it would help me to hear by'),
    warm: swap('it would be great to hear by'),
    firm: swap('the date that matters is'),
  },
  weak: true,
  examples: {
    catches: [
      ['[[You have until]] Friday.', 'It would help me to hear by Friday.'],
      [
        '[[You have exactly until]] noon, after that I confirm sixty.',
        'It would help me to hear by noon, after that I confirm sixty.',
      ],
      ['[[You have only until]] the 9th.', 'It would help me to hear by the 9th.'],
    ],
    leaves: [
      'You have until Friday to change your mind, with no need to hurry.',
      'Do you have until Friday?',
    ],
  },
});
