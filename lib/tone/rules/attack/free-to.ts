import { isQuestion, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“You are free to”',
  why: 'It sounds like holding the door open for them to leave. Your client may walk through it; say which way you recommend and why.',
  match: words(
    /\b(?:you(?:'re| are) (?:of course |always |entirely |perfectly |more than |very )?(?:free|welcome) to(?= (?:find|go (?:with|elsewhere)|look (?:for|elsewhere)|try (?:another|someone|somebody|elsewhere|it)|hire|shop|do it yourself|do (?:it|this|that|so)|complain|leave(?=[.!]|$)|believe|use (?:google|another|someone|somebody)|buy))|(?:he|she|they)(?:'s| is|'re| are) (?:of course |always )?(?:free|welcome) to(?= (?:make|do|try|find|write|redo|design|write)))/i,
  ),
  unless: [isThankful, isQuestion],
  rewrites: {
    short: swap('another way is to'),
    warm: swap('if it suits you better, one way is to'),
    firm: swap('the other option is to'),
  },
  examples: {
    catches: [
      ['[[You are of course free to]] hire someone else.', 'Another way is to hire someone else.'],
      ['[[You’re welcome to]] try another printer.', 'Another way is to try another printer.'],
      ['[[He is welcome to]] make his own version.', 'Another way is to make his own version.'],
    ],
    leaves: [
      'You are welcome to use the pool.',
      'You are free to go at five.',
      'She’s welcome to bring a friend.',
    ],
  },
});
