import { isConditional, isQuestion, isReassuring } from '../../guards';
import { phrase, YOU_SIDE } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: 'Their lateness as a charge',
  why: '“Late” turns a date into a fault. Give the day it reached you and the day that follows from it; the link is plain without the word.',
  match: words(
    phrase`\b(?:your (?:[a-z]+ ){1,3}(?:arrived|came|reached (?:me|us)|came in|came through)|${YOU_SIDE} (?:only |just |always )?(?:sent|gave|delivered|supplied|provided|came back|replied|paid|answered)(?: [a-z]+){0,5}?) (?<span>(?:only |far |much |very |so |far too |too )?late|at the (?:very |absolute )?last (?:minute|moment))(?=[.,;!]|$| (?:again|and|so|for|to|but|on|as|which)\b)`,
  ),
  unless: [isQuestion, isConditional, isReassuring],
  rewrites: {
    short: swap('on «day»'),
    warm: swap('on «day», which left us a tight schedule'),
    firm: swap('on «day»'),
  },
  examples: {
    catches: [
      ['Your files arrived [[too late]].', 'Your files arrived on «day».'],
      [
        'You sent the texts [[at the last minute]], so the proof moved.',
        'You sent the texts on «day», so the proof moved.',
      ],
      ['Your office paid [[late]] again.', 'Your office paid on «day» again.'],
    ],
    leaves: ['Our files arrived too late.', 'If your files arrived late, we can still add them.'],
  },
});
