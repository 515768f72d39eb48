import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: 'A nudge that they cannot read',
  why: 'Hints that somebody did not read carefully are easy to hear and hard to forgive. Point to the line; that is all it takes.',
  match: words(
    /,? ?\b(?:which i (?:assume|trust|hope|presume|take it|suppose)(?: that)? you(?:'ve| have)? (?:read|seen|checked)|if you(?:'d| had|'ve| have)?(?: ever| only| actually| bothered to| care to| bother to| can be bothered to){1,2} (?:read|look|check|open)(?:ed|s)?(?: (?:it|them|at it|the [a-z]+|my [a-z]+))?(?: to the end)?|if you (?:read|look at) (?:it|this|them) (?:to the end|properly|carefully))(?=[.,;!]|$)/i,
  ),
  rewrites: {
    short: swap(', and I’m glad to point it out'),
    warm: swap(', and I can walk you through it'),
    firm: swap(', so please look there'),
  },
  examples: {
    catches: [
      ['I start at ten[[, which I assume you read]].', 'I start at ten, and I’m glad to point it out.'],
      [
        'The price is in line three[[, if you read it to the end]].',
        'The price is in line three, and I’m glad to point it out.',
      ],
      [
        'My hours are in the welcome pack[[, if you ever bothered to look]].',
        'My hours are in the welcome pack, and I’m glad to point it out.',
      ],
    ],
    leaves: ['If you read French, the second page is for you.', 'I assume you read German.'],
  },
});
