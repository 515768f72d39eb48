import { isConditional, isQuestion, isReassuring, takesOwnership } from '../../guards';
import { ADVERBS, DID_NOT, HAVE_NOT, phrase, YOU_SIDE } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: 'Says they kept it from you',
  why: 'Your client may hear that they hid something. That you did not know is the same fact, and nobody has to be guilty of it.',
  match: words(
    phrase`\b${YOU_SIDE}${ADVERBS} (?:${DID_NOT}${ADVERBS} (?:tell|told|inform(?:ed)?|warn(?:ed)?|mention(?:ed)?|let)|${HAVE_NOT}${ADVERBS} (?:told|informed|warned|mentioned))(?: (?:me|us|anyone|anybody))?(?: know)?(?<link>(?: that| about| of)?)(?= (?:the|it|you|we|i|this|your|there|any|my|our|a|they|he|she)\b)`,
  ),
  unless: [isConditional, isReassuring, isQuestion, takesOwnership],
  rewrites: {
    short: swap('I didn’t know{link}'),
    warm: swap('I’d have loved to know{link}'),
    firm: swap('I was not aware{link}'),
  },
  examples: {
    catches: [
      ['[[You never told us that]] the date had moved.', 'I didn’t know that the date had moved.'],
      ['[[You didn’t let me know about]] the new address.', 'I didn’t know about the new address.'],
      ['[[Your assistant didn’t tell me that]] you are away.', 'I didn’t know that you are away.'],
    ],
    leaves: ['I didn’t know that the date had moved.', 'If you didn’t tell them, I can do it.'],
  },
});
