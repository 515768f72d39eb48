import { isConditional, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“A waste of my time”',
  why: 'Your client hears that they are the waste. Say what the time is for, and they can help you to save it.',
  match: words(
    /\b(?:this|that|it|the (?:whole )?(?:call|meeting|thing|discussion|exercise))(?:'s| is| was| has been)? (?:just |simply |frankly |nothing but |turning into |becoming )?(?:a |such a )?(?:(?:complete|total|utter|huge|big) )?waste of (?:my|our|everyone's|everybody's) time\b|\b(?:(?:and |but )?(?:you(?:'re| are)|stop)) wasting (?:my|our|everyone's) time\b/i,
  ),
  unless: [isConditional, isThankful],
  rewrites: { short: swap('I’d like to use our time well: «item: the step»') },
  examples: {
    catches: [
      ['[[This is a complete waste of my time]].', 'I’d like to use our time well: «item: the step».'],
      ['[[You are wasting our time]].', 'I’d like to use our time well: «item: the step».'],
      [
        '[[The whole meeting was a waste of everyone’s time]].',
        'I’d like to use our time well: «item: the step».',
      ],
    ],
    leaves: [
      'The app saves a lot of time.',
      'If it is a waste of our time, we can skip it.',
      'I don’t want to waste your time.',
    ],
  },
});
