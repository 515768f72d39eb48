import { alternativeAfter, isConditional, isQuestion, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“It works on my side”',
  why: 'It may be true, and your client still has the problem. Say what you checked and what you look at next.',
  match: words(
    /\b(?:(?:everything|it|all|that)(?: is|'s| was| went| looks| works| worked| looked)(?: (?:all|perfectly|completely|totally|absolutely))? (?:ok|okay|fine|good|correct|in order|right|perfect|perfectly) (?:on|from|at) (?:my|our) (?:side|end|machine|computer|phone|screen)|(?:my|our) (?:side|end|part)(?: of (?:it|the work))? (?:is|was) (?:all )?(?:good|fine|ok|okay|done|complete|correct|in order|clear)|(?:it|everything|that|this) work(?:s|ed) (?:fine |perfectly )?for me|(?:it|everything|that|this|the [a-z]+) (?:was working|worked|was|looked) (?:just |perfectly )?(?:fine|ok|okay|correct|perfect) when (?:i|we) (?:sent|delivered|left|tested|handed|checked) [a-z]+(?: over)?)(?=[.,;!]|$| (?:and|so|but)\b)/i,
  ),
  unless: [isQuestion, isConditional, isThankful, alternativeAfter],
  rewrites: {
    short: swap('I have checked «item», and next I look at «item»'),
    warm: swap('I can’t see it here yet, so could you send me «item: a picture of it»?'),
    firm: swap('on our side I have checked «item»'),
  },
  examples: {
    catches: [
      ['[[Everything was fine on my side]].', 'I have checked «item», and next I look at «item».'],
      ['[[It works for me]].', 'I have checked «item», and next I look at «item».'],
      [
        'I’ve run the tests and [[our side is all good]].',
        'I’ve run the tests and I have checked «item», and next I look at «item».',
      ],
    ],
    leaves: ['The train is on our side of the station.', 'Everything is fine on my side, thank you.'],
  },
});
