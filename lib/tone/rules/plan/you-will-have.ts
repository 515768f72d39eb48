import { isQuestion } from '../../guards';
import { givesUp, isOrElse, leavesTimeOpen } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'plan',
  title: 'Says what they will receive',
  match: words(
    phrase`(?<!\b(?:if|once|when|until) )\b(?:you|he|she|they|everyone|both of you|your [a-z]{3,12})(?:'ll| will)(?: then| also| both| still| each)? (?:have (?!to\b|noticed|seen|heard|no\b)|get|receive|hear from (?:me|us)|see (?:it|the|them)\b|be able)`,
  ),
  unless: [leavesTimeOpen, givesUp, isOrElse, isQuestion],
  examples: {
    catches: [
      '[[You’ll get]] the new draft and a list of the changes.',
      '[[You will hear from me]] on Friday.',
      'By noon [[you’ll have ]]all three files.',
    ],
    leaves: ['You will have to wait.', 'You will receive it when it is complete.'],
  },
});
