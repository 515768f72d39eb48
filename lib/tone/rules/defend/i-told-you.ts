import { isConditional, isQuestion, isThankful, takesOwnership } from '../../guards';
import { I_WE, phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“I told you”',
  why: 'Being right about the past does not help your client today. Say what it means now and what you suggest.',
  match: words(
    phrase`\b${I_WE}(?:'d| had|'ve| have)? (?:told|warned|advised|reminded|briefed|informed) (?:you|your (?:team|office|colleagues?|husband|wife|assistant|side))(?: (?:all|both|about (?:this|it|that)|so|this|that))?(?= (?:in|on|at|when|before|back|from|several|twice|not|the first|last|during|right|already|more than)\b|[.,;!]|$)(?![^.?!;]{0,60} (?:that|to|not to) )`,
  ),
  unless: [isConditional, takesOwnership, isQuestion, isThankful],
  rewrites: {
    short: swap('we talked about this'),
    warm: swap('we had a word about this'),
    firm: swap('we covered this'),
  },
  examples: {
    catches: [
      ['[[I told you so]].', 'We talked about this.'],
      ['[[We warned your team about this]] in June.', 'We talked about this in June.'],
      ['[[I told you]] at the viewing.', 'We talked about this at the viewing.'],
    ],
    leaves: ['I told you in June that it is free, and you thanked me.', 'If I told you so, I forgot.'],
  },
});
