import { isConditional, isQuestion, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'deflect',
  title: 'Fell through the cracks',
  why: 'The cracks have an owner, and your client hopes it is you. Say that you missed it and what check closes the gap.',
  match: words(
    /\b(?<subject>it|this|that|(?:the|your|my|our)(?: (?!(?:must|may|has|have|had|just|simply|somehow|seems?|was|were|appears?)\b)[a-z]+){1,2})(?: (?:must have|may have|seems to have|has|have|had|just|simply|somehow)){0,3} (?:f[ae]ll(?:en)?|slipp?(?:ed)?|gone|went) (?:through (?:the|a) (?:cracks?|net|gaps?)|between (?:the )?(?:two )?(?:chairs|stools|cracks)|under the (?:radar|table))\b/i,
  ),
  unless: [takesOwnership, isQuestion, isConditional],
  rewrites: {
    short: swap('I missed {subject}'),
    warm: swap('I missed {subject}, and a second check is in place now'),
    firm: swap('I missed {subject}; from now on «owner» checks it'),
  },
  examples: {
    catches: [
      ['[[It fell through the cracks]].', 'I missed it.'],
      ['[[Your invoice must have slipped through the net]].', 'I missed your invoice.'],
      ['[[The form seems to have fallen through the cracks]].', 'I missed the form.'],
    ],
    leaves: ['The coin fell through the grate.', 'It fell through the cracks, and that is my mistake.'],
  },
});
