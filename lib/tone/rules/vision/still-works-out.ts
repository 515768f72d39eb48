import { isOrElse, isSharp, tellsThePast } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'vision',
  title: 'Shows their plan still holds',
  match: words(
    phrase`\b(?:(?:you|your [a-z]{3,12}|the [a-z]{3,15}|thursday|friday|monday|it|we) can still (?:be (?:done|kept|met|made)|go (?:out|live|ahead)|happen|make|open|launch)|(?:you|we)(?:'d|'ll| would| will|'re| are) still (?:fit|make|be on|open|launch|on (?:track|time|schedule))|you(?:'ll| will) be (?:working|up and running|back (?:online|in business|on)|ready|live)|leaves (?:us|you) [a-z0-9 ]{2,20} (?:in hand|to spare|before)|keeps? (?:its|your|the) [a-z]{3,12} slot|either way your|on (?:track|time|schedule) for (?:your|the))\b`,
  ),
  unless: [isSharp, tellsThePast, isOrElse],
  examples: {
    catches: [
      'If it comes today, [[you can still make]] Friday.',
      'That week [[leaves us two days in hand]] for your review.',
      '[[You’ll be back online]] before lunch.',
    ],
    leaves: ['You can still complain.', 'We were on time.'],
  },
});
