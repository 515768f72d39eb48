import { isConditional, isQuestion, isReassuring, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: 'Reminds them that they were told',
  why: '“You were told” proves a point, and your client may hear only that. Give the fact again as if for the first time; it costs you one line.',
  match: words(
    /\b(?:so )?you(?:'d| had| have|'ve)? ?(?:were|been|was) (?:already |clearly |all |repeatedly |also |both |duly |explicitly )?(?:told|informed|advised|warned|reminded|made aware|notified)(?= (?:of|about|that|to|on|in|at|by|several|many|twice|three|before|when|during|more)\b|[.,!]|$)/i,
  ),
  unless: [isConditional, isQuestion, isReassuring, takesOwnership],
  rewrites: {
    short: swap('there was a note'),
    warm: swap('there was a note, easy to miss,'),
    firm: swap('there is a note'),
  },
  examples: {
    catches: [
      ['[[You were told]] about the fee in May.', 'There was a note about the fee in May.'],
      ['[[You have been advised]] to keep a copy.', 'There was a note to keep a copy.'],
      ['[[So you were warned]].', 'There was a note.'],
    ],
    leaves: [
      'Were you told about the fee?',
      'If you were told about another fee, let me know.',
      'You were told the wrong price, and that is our mistake.',
    ],
  },
});
