import { isQuestion, reasonFollows } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'command',
  title: 'A stiff “be so good”',
  why: 'Old-fashioned politeness can sound icier than none. A plain wish is warmer and clearer.',
  match: words(
    /^(?:(?:and|then|so|but),? )?(?<span>be so (?:good|kind) as to|you are (?:kindly |hereby )?(?:requested|asked|reminded|instructed) to|i must (?:kindly |again )?ask you to|i(?:'ll| will)? have to ask you to)(?= [a-z])/i,
  ),
  unless: [isQuestion, reasonFollows],
  rewrites: {
    short: swap('it would help us if you could'),
    warm: swap('we would be glad if you could'),
    firm: swap('for the next step we need you to'),
  },
  examples: {
    catches: [
      ['[[Be so good as to]] return the keys.', 'It would help us if you could return the keys.'],
      ['[[You are requested to]] leave the hall.', 'It would help us if you could leave the hall.'],
      ['[[I must ask you to]] pay the deposit.', 'It would help us if you could pay the deposit.'],
    ],
    leaves: ['It was so good to see you.', 'You are asked to sign it so that it is valid.'],
  },
});
