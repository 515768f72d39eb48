import {
  alternativeAfter,
  isConditional,
  isQuestion,
  isReassuring,
  isThankful,
  reasonFollows,
} from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'wall',
  title: '“No exceptions”',
  why: 'It answers a question that has not been asked yet. Say the rule once, kindly, and what your client can do within it.',
  match: words(
    /,? \b(?:(?:(?:and )?there (?:are|is|will be) )?(?:no exceptions|no further (?:discussions?|correspondence|revisions))(?: (?:to (?:this|it|that)|whatsoever|at all|on this(?: subject)?))?|and (?:i|we) (?:can't|cannot|don't|do not|won't|will not) make (?:any )?exceptions|without exception)(?=[.,;!]|$)/i,
  ),
  unless: [alternativeAfter, isQuestion, isConditional, isThankful, reasonFollows, isReassuring],
  rewrites: {
    short: swap(', and within that I can do «item»'),
    warm: swap(', and I’m glad to find the best way within it'),
    firm: swap(', and what is open within it is «item»'),
  },
  examples: {
    catches: [
      [
        'The form is due on Friday[[, no exceptions]].',
        'The form is due on Friday, and within that I can do «item».',
      ],
      [
        'Everybody pays the fee[[, and we don’t make exceptions]].',
        'Everybody pays the fee, and within that I can do «item».',
      ],
      [
        'All sessions count in full[[, without exception]].',
        'All sessions count in full, and within that I can do «item».',
      ],
    ],
    leaves: ['All of you were great, without exception, thank you.', 'We can make an exception for you.'],
  },
});
