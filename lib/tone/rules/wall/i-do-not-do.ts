import {
  alternativeAfter,
  isConditional,
  isQuestion,
  isReassuring,
  isThankful,
  reasonFollows,
  takesOwnership,
} from '../../guards';
import { I_WE, phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'wall',
  title: '“I don’t do discounts”',
  why: 'A flat no invites a second push. Say what the price holds, or what you could leave out to meet theirs.',
  match: words(
    phrase`\b${I_WE} (?:simply |just |really |never |generally |as a rule )?(?:don't|do not|never|won't|will not|can't|cannot)(?: ever| normally| usually)? (?:do (?:discounts|refunds|favou?rs|free (?:work|samples|trials|calls)|rush jobs|(?:(?:phone|video) )?calls|meetings|that sort of thing|that|it that way)|negotiate|bargain|give (?:discounts|refunds)|offer (?:discounts|refunds)|work for (?:free|nothing)|discuss (?:prices?|this|it)|haggle|cover (?:[a-z]+ )?(?:connections|costs)|support (?:that|this|it|[a-z]+ of that age)|get involved)(?: (?:on|in|with|over|about) (?:it|this|that|price|prices|my prices|our prices))?(?=[.,;!]|$| (?:and|any more|for)\b)`,
  ),
  unless: [
    alternativeAfter,
    isQuestion,
    isConditional,
    isThankful,
    takesOwnership,
    isReassuring,
    reasonFollows,
  ],
  rewrites: {
    short: swap('what I can offer is «item»'),
    warm: swap('I’d like to make it work, and what I can offer is «item»'),
    firm: swap('for this budget I can offer «item»'),
  },
  examples: {
    catches: [
      ['[[I don’t do discounts]].', 'What I can offer is «item».'],
      ['[[We never negotiate on price]].', 'What I can offer is «item».'],
      ['[[I do not work for free]].', 'What I can offer is «item».'],
    ],
    leaves: ['I don’t do calls on Friday, so let’s say Monday.', 'We don’t do that on purpose, don’t worry.'],
  },
});
