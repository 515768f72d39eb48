import { isQuestion, isReported, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'threat',
  title: '“Last warning”',
  why: '“Final” and “last” leave only two ways: give in or leave. One clear day and an easy way to reach you leave a third.',
  match: words(
    /\b(?:(?:this is|consider this|here is) (?:the|my|our|your|a) (?:final|last|first and last|very last) (?:warning|chance|notice|reminder|request|offer|attempt)(?! (?:for|about) the [a-z ]{0,20}(?:party|list|lunch|survey|sign-?up|outing|trip))|you(?:'re| are) hereby given (?:formal )?notice|(?:you have|you've) been warned|be warned|i (?:won't|will not|don't intend to|do not intend to|am not going to|'m not going to) (?:ask|say (?:it|this)|tell you|warn you|remind you)(?: [a-z]+){0,3}? (?:again|twice|a (?:second|third|fourth)(?: time)?)|mark my words|you(?:'ll| will) regret (?:it|this))\b/i,
  ),
  unless: [isQuestion, isThankful, isReported],
  rewrites: {
    short: swap('let us settle this by «day»'),
    warm: swap('I’d like to settle this with you by «day»'),
    firm: swap('the day that matters now is «day»'),
  },
  examples: {
    catches: [
      ['[[This is my final warning]].', 'Let us settle this by «day».'],
      ['[[I won’t ask you again]].', 'Let us settle this by «day».'],
      ['[[Consider this our last offer]].', 'Let us settle this by «day».'],
    ],
    leaves: [
      'I won’t ask again which cake you like, thank you.',
      'Is this the last offer?',
      'This is the last reminder for the summer party list.',
    ],
  },
});
