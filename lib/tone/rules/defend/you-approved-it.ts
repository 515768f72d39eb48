import {
  asksPolitely,
  isConditional,
  isQuestion,
  isReassuring,
  isThankful,
  reasonFollows,
} from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: 'Holds up their approval',
  why: 'Your client remembers, or feels caught. Say which version you have here and ask what should be different.',
  match: words(
    /\byou (?:yourself |have |had |then )?(?:signed (?:it |this |that )off|signed off on (?:it|this|that)|approved (?:it|this|that|them)|agreed to (?:it|this|that)|accepted (?:it|this|that|those)|signed (?:for )?(?:it|this|that)|picked (?:it|this|that)|chose (?:it|this|that))(?: yourself)?(?=[.,;!]|$| (?:and|with|so|in|on|at|last|back|before|when)\b)/i,
  ),
  unless: [isQuestion, isConditional, isThankful, asksPolitely, reasonFollows, isReassuring],
  rewrites: { short: swap('it was agreed'), warm: swap('we had agreed on it'), firm: swap('it was agreed') },
  examples: {
    catches: [
      ['[[You approved it]] on 4 May.', 'It was agreed on 4 May.'],
      ['The price is on the form and [[you signed it]].', 'The price is on the form and it was agreed.'],
      ['[[You chose this yourself]].', 'It was agreed.'],
    ],
    leaves: ['I’m glad you approved it.', 'Once you approved it, I’ll print it.'],
  },
});
