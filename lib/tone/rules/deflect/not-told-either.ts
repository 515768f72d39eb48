import { isConditional, isQuestion, isReassuring, isThankful, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'deflect',
  title: '“Nobody told us either”',
  why: 'It puts you in the same dark as your client, and they hoped you held the lamp. Say how you find out, and by when.',
  match: words(
    /\b(?:(?:they|he|she|head office|management|(?:the|my|our) (?:developer|designer|agency|supplier|printer|venue|courier|caterer|photographer|translator|accountant|bookkeeper|colleague|assistant|boss|manager)) (?:didn't|did not|never|hasn't|haven't) (?:even )?(?:tell|told|informed?|inform|warned?|asked?|consulted?) (?:me|us|the [a-z]+ team)(?: (?:anything|either|about (?:it|this|that)))*|(?:i|we) (?:found out|heard|learnt|learned|hear)(?: about (?:it|this|that))? (?:at the same time|the same way|only|just) (?:as|that|when|like|now|today|yesterday)[^.?!;,0-9]{0,20}|(?:i|we) (?:was|were)(?:n't| not|n't even| not even) (?:involved|invited|told|informed|asked|consulted|the one)(?: [a-z ]{2,25})?|(?:i|we) (?:was|were) against (?:it|this|that)(?: [a-z ]{2,25})?|(?:that|this|it) was (?:all )?before (?:my|our) time)(?=[.,;!]|$| (?:and|so|but|either|because)\b)(?<!nobody told us)/i,
  ),
  unless: [takesOwnership, isQuestion, isConditional, isThankful, isReassuring],
  rewrites: {
    short: swap('I will find out and tell you by «day»'),
    warm: swap('I’m finding out for you and will write by «day»'),
    firm: swap('you will have the answer from me by «day»'),
  },
  examples: {
    catches: [
      ['[[They didn’t tell us anything]].', 'I will find out and tell you by «day».'],
      ['[[I found out at the same time as you]].', 'I will find out and tell you by «day».'],
      ['[[That was before my time]].', 'I will find out and tell you by «day».'],
    ],
    leaves: ['I wasn’t told, and that is on me.', 'Were you told about it?'],
  },
});
