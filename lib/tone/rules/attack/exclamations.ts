import { isGoodNews } from '../../everyday-guards';
import { isCheerful, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: 'A row of exclamation marks',
  why: 'A row of marks reads like a raised voice. One stop is enough; your words carry the weight.',
  match: words(/!{3,}/i),
  unless: [isThankful, isCheerful, isGoodNews],
  rewrites: { short: swap('.') },
  weak: true,
  examples: {
    catches: [
      ['The file is still missing[[!!!]]', 'The file is still missing.'],
      ['We agreed on Friday[[!!!!]]', 'We agreed on Friday.'],
      ['This has to be online today[[!!!]]', 'This has to be online today.'],
    ],
    leaves: [
      'Congratulations on the new shop!!!',
      'Thank you so much!!!',
      'The grant came through!!!',
      'It balances now, to the penny!!!',
    ],
  },
});
