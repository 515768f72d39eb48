import { isConditional, isQuestion, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: 'Counts how long they have had it',
  why: 'Your client may hear a stopwatch. Ask for the day it will be ready, and say what depends on it.',
  match: words(
    /\b(?:you|your (?:team|side|office|people))(?:'ve| have| has|'d| had)(?: already| now)? had (?<what>(?:the|my|our|this|that|these|all (?:the|my|our)) [a-z]+(?: [a-z]+)?|it|this|them|everything)(?= (?:since|for (?:over |more than |almost |nearly )?(?:\d+|two|three|four|five|six|seven|eight|ten|several|a|ages)\b))/i,
  ),
  unless: [isQuestion, isConditional, isThankful],
  rewrites: {
    short: swap('the last step for {what} has been open'),
    warm: swap('what is left to do for {what} has been open'),
    firm: swap('your answer on {what} has been open'),
  },
  examples: {
    catches: [
      [
        '[[You have had the drawing]] for three weeks.',
        'The last step for the drawing has been open for three weeks.',
      ],
      ['[[You’ve had it]] since March.', 'The last step for it has been open since March.'],
      [
        '[[Your team has already had our proposal]] for ten days.',
        'The last step for our proposal has been open for ten days.',
      ],
    ],
    leaves: [
      'We have had the drawing for three weeks.',
      'You’ve had a hard week.',
      'If you’ve had it for more than 30 days, write to us.',
    ],
  },
});
