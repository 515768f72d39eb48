import { isQuestion } from '../../guards';
import { isOneSmallThing, isSmallGesture } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'capitulate',
  title: 'Gives the work away',
  why: 'Free work feels kind today and becomes the price tomorrow. A gesture with a size, or a price, keeps your work worth what it is.',
  match: words(
    phrase`\b(?:i|we)(?:'ll| will|'d| would| can| could|'m happy to| am happy to|'d be happy to| give| do| make| redo)\b[^.?!;]{0,60}?(?<span>\b(?:(?:all |completely |entirely |totally )?for (?:free|nothing)|free of charge|at (?:absolutely )?no (?:extra )?(?:charge|cost)(?: to you| whatsoever)?|on the house|at (?:my|our) own (?:cost|expense)))(?=[.,;!]|$| (?:and|if|but|as|or|then)\b)`,
  ),
  unless: [isQuestion, isSmallGesture, isOneSmallThing],
  rewrites: { short: swap('for «price»'), warm: swap('at «price», with «item» as my gesture') },
  examples: {
    catches: [
      ['I’ll redo all of it [[for free]].', 'I’ll redo all of it for «price».'],
      ['We can do the next three [[for nothing]].', 'We can do the next three for «price».'],
      ['I’ll write the whole text again [[at no charge]].', 'I’ll write the whole text again for «price».'],
    ],
    leaves: ['You can cancel free of charge until Friday.', 'The parking is free.'],
  },
});
