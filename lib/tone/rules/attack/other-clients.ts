import { isConditional, isQuestion, isReassuring, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: 'Holds up other clients',
  why: '“Nobody else complains” says that they are the odd one out. Take their case as it is; it is the only one they know.',
  match: words(
    /\b(?:(?:(?:my|our|all (?:my|our|the)|most of (?:my|our)|none of (?:my|our)|no|every) )?other (?:clients?|customers?|tenants|branches|brides|couples|parents|pupils|suppliers)(?: (?:has|have|had))?(?: ever)? (?:seem to manage|manages?|managed|complains?|complained|(?:don't|do not|doesn't|never) (?:have (?:a|any) problem|complain|seem to|mind)|understands?|has a problem|have a problem|had a problem)|(?:everyone|everybody|all the others|the others) (?:else )?(?:in the group |here )?(?:seems? to manage|manages? (?:it|this|just fine|fine)|understands? (?:it|this)|(?:has|have) (?:already )?(?:sent|paid|answered|replied|done it))|(?:no ?one|nobody) else (?:(?:has|had|ever) ){0,2}(?:complain(?:s|ed)|had a problem|has a problem|seems to)|you(?:'re| are) the (?:only|first) (?:one|client|customer|person)(?: [a-z]+)? (?:who|to|that) (?:has |ever |have )?(?:complain|ask|has|mind|see|think|say|find|want)[a-z]*)[^.?!;0-9]{0,60}/i,
  ),
  unless: [isQuestion, isReassuring, isConditional, isThankful],
  rewrites: {
    short: swap('I would like to see what makes it work for you'),
    warm: swap('I’d like it to work for you too, so tell me what gets in the way'),
    firm: swap('let us look at what is different in your case'),
  },
  examples: {
    catches: [
      [
        '[[Our other customers don’t have a problem with this report]].',
        'I would like to see what makes it work for you.',
      ],
      ['[[Nobody else has complained about it]].', 'I would like to see what makes it work for you.'],
      ['[[You are the only client who asks for this]].', 'I would like to see what makes it work for you.'],
    ],
    leaves: [
      'You are the only one he listens to.',
      'Nobody else is missing from the list.',
      'If nobody else has complained, we keep it.',
    ],
  },
});
