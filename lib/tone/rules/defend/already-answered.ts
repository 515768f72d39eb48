import { isConditional, isQuestion, isThankful, reasonFollows, takesOwnership } from '../../guards';
import { I_WE, phrase, TIMES } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“I have already answered that”',
  why: '“Already” counts against your client. They ask because they need it now; give the answer once more and you are both done.',
  match: words(
    phrase`\b(?:${I_WE}(?:'ve| have)? already (?:sent|given|shown) (?:you\b|[^.?!;,]{1,25} to you\b)[^.?!;,]{0,30} ${TIMES}|${I_WE} (?:specifically|explicitly|repeatedly) asked (?:for (?:the|a|your|this|that)|you (?:for|to|not to)) [a-z]+(?: [a-z]+){0,2}|${I_WE}(?:'ve| have|'d| had)? (?:already|repeatedly|clearly|specifically|explicitly) (?:(?:twice|again|also) )?(?:said|explained|told you|mentioned|answered|stated|pointed out|warned you|addressed|covered|clarified|discussed|been through)(?: (?:this|that|it|all of this|that question|your question|this point))?(?: to you)?(?: (?:twice|several times|many times|three times|before))?)(?=[.,;!]|$| (?:in|on|at|when|but|during)\b)`,
  ),
  unless: [takesOwnership, isThankful, isConditional, isQuestion, reasonFollows],
  rewrites: {
    short: swap('we talked about this'),
    warm: swap('we had a word about this, and I’m glad to go over it again'),
    firm: swap('we covered this'),
  },
  examples: {
    catches: [
      ['[[I’ve already answered that]].', 'We talked about this.'],
      ['[[We have already discussed this]] in May.', 'We talked about this in May.'],
      ['[[I already explained this to you twice]].', 'We talked about this.'],
    ],
    leaves: [
      'I have already answered the survey.',
      'I’ve already mentioned it to Ann, thank you.',
      'I’ve already shown the house to Tom twice.',
    ],
  },
});
