import { alternativeAfter, isConditional, isQuestion, isReassuring, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'wall',
  title: '“That is final”',
  why: 'It ends the talk while your client still has a question. Say what is settled and what they can still decide.',
  match: words(
    /\b(?:(?<subject>this|that|it|the (?:decision|price|answer|date|amount|discussion)|my (?:decision|answer|offer|price)|our (?:decision|answer|offer|price)) ?(?:is|'s)(?:n't| not)? ?(?:therefore |now )?(?:(?<!(?:n't|not) )final|non-negotiable|(?<=(?:n't|not) )(?:negotiable|up for (?:discussion|debate|negotiation)|open to (?:discussion|debate|negotiation))|closed|settled)|end of discussion|(?:the (?:amount|price|fee|invoice)(?: on the invoice)?) (?:stands|stays (?:at|the same|as it is)|remains (?:the same|as it is|unchanged))|(?:i|we) (?:won't|will not) (?:discuss|enter into|debate) (?:it|this|that|any|a new)[^.?!;0-9]{0,25})(?=[.,;!]|$| (?:and|at|for|now)\b)/i,
  ),
  unless: [alternativeAfter, isQuestion, isConditional, isThankful, isReassuring],
  rewrites: {
    short: swap('what is still open is «item»'),
    warm: swap('what you can still choose is «item»'),
    firm: swap('what is still open is «item»'),
  },
  examples: {
    catches: [
      ['[[The decision is final]].', 'What is still open is «item».'],
      ['[[Our price is not negotiable]].', 'What is still open is «item».'],
      ['[[The amount on the invoice stands]].', 'What is still open is «item».'],
    ],
    leaves: ['The final draft is attached.', 'Is the price final?', 'It isn’t final.'],
  },
});
