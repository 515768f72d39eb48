import { isConditional, isQuestion, isReassuring, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“That is not true”',
  why: 'Being called wrong makes most people dig in. Give your version as yours, and ask for theirs.',
  match: words(
    /\b(?:i'm afraid )?(?:(?:that|this|it)(?:'s| is)(?: just| simply| quite| really| factually)? (?:not (?:true|correct|accurate|what (?:i said|we agreed|happened|was agreed))|untrue|a lie|false|incorrect)|(?:it(?:'s| is)n't|it(?:'s| is) not) (?:true|correct|accurate|fair) to say(?: that)?|you(?:'re| are) (?:simply |just |quite |completely )?(?:wrong|mistaken|incorrect))(?=[.,;!]|$| (?:that|about|and|because|here|it|there|as)\b)/i,
  ),
  unless: [isQuestion, isConditional, takesOwnership, isReassuring],
  rewrites: {
    short: swap('I remember it differently'),
    warm: swap('I had understood it another way'),
    firm: swap('I see it differently'),
  },
  examples: {
    catches: [
      ['[[I’m afraid that’s not true]].', 'I remember it differently.'],
      ['[[You are mistaken]] about the date.', 'I remember it differently about the date.'],
      ['[[That is simply not what we agreed]].', 'I remember it differently.'],
    ],
    leaves: ['It is not true blue, more of a green.', 'Is it not true that you moved?'],
  },
});
