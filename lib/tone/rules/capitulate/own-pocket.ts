import { isQuestion } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'capitulate',
  title: 'Pays out of your own pocket',
  why: 'Taking the whole cost before anyone asked tells your client that it was all you. Offer to look at it together and you stay partners.',
  match: words(
    phrase`\b(?:i|we)(?:'ll| will|'d| would| can|'m happy to| am happy to| could) (?:gladly |obviously |happily |of course )?(?:pay|cover|bear|swallow|absorb) (?:for )?(?<what>(?:the|it|that|this|all|any|what)\b[^.?!;,]{0,30}?)(?: (?:out of (?:my|our) own pocket|myself|ourselves|from my own (?:pocket|money|fee)|off my (?:fee|bill|invoice)|too|obviously|if that helps)){1,4}|\b(?:deduct|dock|knock) (?<sum>(?:it|that|the [a-z0-9£$€ ]{1,20}|£?\d+)) (?:off|from|out of) my (?:fee|bill|invoice|wages|pay|next invoice)\b`,
  ),
  unless: [isQuestion],
  rewrites: {
    short: swap('let’s look together at how we share {what}'),
    warm: swap('let’s agree how we settle {sum}'),
  },
  examples: {
    catches: [
      ['[[I’ll pay the 45 out of my own pocket]].', 'Let’s look together at how we share the 45.'],
      ['[[I can cover the courier myself]].', 'Let’s look together at how we share the courier.'],
      ['[[I’ll pay the difference if that helps]].', 'Let’s look together at how we share the difference.'],
    ],
    leaves: ['We will pay for the reprint.', 'You can pay it online.'],
  },
});
