import { alternativeAfter, isConditional, isQuestion } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“I am not responsible”',
  why: 'Your client hears that nobody minds what happens next. Say which part is yours, and who takes the rest.',
  match: words(
    /\b(?:(?:i(?:'m| am)|we(?:'re| are)) not (?:really )?(?:responsible|to blame|accountable|liable|in the wrong)(?: (?:for|here))?(?: (?:this|that|it|those|these|any of (?:this|it)))?|(?:you )?can(?:'t|not) blame (?:me|us|my|our)(?: [a-z]+)?(?: for (?:this|that|it|the [a-z]+))?|(?:i|we) did nothing wrong|nothing went wrong (?:on|at) (?:my|our) (?:side|end)|(?:i|we) (?:had|have) nothing to do with (?:it|this|that)|(?:it|this|that) (?:has|had) nothing to do with (?:me|us)|i don't see (?:what|how) (?:i|we) did (?:anything )?wrong)(?=[.,;!]|$| (?:and|because|as|so|but)\b)/i,
  ),
  unless: [isQuestion, isConditional, alternativeAfter],
  rewrites: {
    short: swap('I can help with «item» here'),
    warm: swap('I’d like to help you solve this, starting with «item»'),
    firm: swap('my part is «item», and «owner» has the rest'),
  },
  examples: {
    catches: [
      ['[[I’m not responsible for that]].', 'I can help with «item» here.'],
      ['[[We did nothing wrong]].', 'I can help with «item» here.'],
      ['[[You can’t blame us for the weather]].', 'I can help with «item» here.'],
    ],
    leaves: ['I am not responsible for the bookings, so I’ll ask Ann.', 'I’m responsible for the list.'],
  },
});
