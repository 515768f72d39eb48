import { isConditional, isQuestion, isReassuring } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: '“That is your fault”',
  why: 'Even when it is true, your client may stop listening right here. Say what is needed to put it right, and from whom.',
  match: words(
    /\b(?<subject>this|that|it|the (?:delay|mistake|error|problem|penalty|mess|gap|issue)|which) ?(?:is|was|'s) (?:entirely |clearly |all |therefore |purely |solely |simply |of course )?(?:on you|your (?:own )?(?:fault|mistake|error|doing|problem|responsibility|decision|choice|oversight|negligence)|down to you|(?:due to|caused by|the result of|because of) (?:you|your)\b(?: [a-z]+)?|at your end)(?:,? (?:and )?not (?:mine|ours|me|us|my (?:fault|problem)))?(?=[.,;!]|$| (?:and|but|not|because|since|as)\b)/i,
  ),
  unless: [isQuestion, isConditional, isReassuring],
  rewrites: {
    short: swap('{subject} is something we can put right together'),
    warm: swap('{subject} is something I’d like to sort out with you'),
    firm: swap('{subject} needs «item: the step» from your side by «day»'),
  },
  examples: {
    catches: [
      ['[[The delay is your own fault]].', 'The delay is something we can put right together.'],
      ['[[That was your decision, not mine]].', 'That is something we can put right together.'],
      ['[[This is entirely on you]].', 'This is something we can put right together.'],
    ],
    leaves: ['That is my fault.', 'Is that your decision?', 'It’s your decision which colour we use.'],
  },
});
