import { isDealtWith } from '../../everyday-guards';
import { isConditional, isQuestion, isReassuring } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: '“You changed your mind”',
  why: 'People may change their minds. Your client may hear a sigh; what they need is what the change means for time and price.',
  match: words(
    /\b(?:you(?:'ve| have)? (?:then |now |again |suddenly |just )?changed your minds?(?: (?:again|twice|once more))?|you can't (?:seem to )?(?:make up your mind|decide)|make up your mind)\b/i,
  ),
  unless: [isQuestion, isConditional, isReassuring, isDealtWith],
  rewrites: {
    short: swap('there was a change'),
    warm: swap('there was a new idea'),
    firm: swap('there was a change of scope'),
  },
  examples: {
    catches: [
      ['[[You changed your mind]] about the colours.', 'There was a change about the colours.'],
      ['Last week [[you changed your mind again]].', 'Last week there was a change.'],
      [
        '[[You then changed your mind]], so we start from zero.',
        'There was a change, so we start from zero.',
      ],
    ],
    leaves: [
      'If you have changed your mind, just tell me.',
      'I changed my mind about the colours.',
      'You changed your mind about the colour, so I’ve ordered the green one.',
    ],
  },
});
