import { isConditional, isQuestion, isReassuring, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“Nobody has ever complained”',
  why: 'Your client now has a rank: the first one to complain. Their case is enough; ask what they would like to be different.',
  match: words(
    /\b(?:and |but )?(?:(?:nobody|no ?one|no (?:client|customer|guest))(?: else)?(?: has)?(?: ever| in \d+ years)? (?:said|complained|told me|objected|said (?:this|that|anything))(?: (?:this|that|anything|so|about (?:it|this|that)))?(?: (?:to (?:me|us)|before))*|(?:i|we|he|she|they)(?:'ve| have| has)? never (?:ever )?(?:had|received|had) (?:such )?(?:a |any )?(?:single )?(?:complaints?|comments?)(?: (?:about (?:it|this|that)|before|like this|with (?:it|this|that)))?)(?=[.,;!]|$| (?:and|until|from|in)\b)/i,
  ),
  unless: [isQuestion, isThankful, isReassuring, isConditional],
  rewrites: {
    short: swap('I would like to hear what did not work for you'),
    warm: swap('I’m glad to look at what did not work for you'),
    firm: swap('tell me what should be different in your case'),
  },
  dropIsBest: true,
  examples: {
    catches: [
      ['[[Nobody has ever complained about it]].', 'I would like to hear what did not work for you.'],
      ['[[We have never had any complaints]].', 'I would like to hear what did not work for you.'],
      ['[[No one said anything to me before]].', 'I would like to hear what did not work for you.'],
    ],
    leaves: [
      'Nobody complained about the cold soup, to my relief and thanks.',
      'If nobody has complained, we leave it.',
    ],
  },
});
