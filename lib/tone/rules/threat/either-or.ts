import { isArrangement } from '../../everyday-guards';
import { isQuestion, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'threat',
  title: '“Either you, or I”',
  why: 'An ultimatum has two doors and both are bad. Offer two that you could both live with.',
  match: words(
    /(?:^(?:so |then )?(?:pay|sign|confirm|approve|answer|decide|send)\b[^.?!;,]{0,40},? or (?:i|we|the|your|it|everything)\b[^.?!;,]{0,20}\b(?:goes? offline|be (?:cancelled|deleted|gone|offline|suspended)|(?:'ll| will|going to) (?:stop|cancel|delete|take|shut|drop)|(?:gets?|is) (?:cancelled|deleted|suspended))|\beither (?:you|he|she|they|your [a-z]+|i|we) (?!(?:can|could|may|might)\b)[^.?!;0-9]{2,70}? or (?:i|we|you|else|i'll|we'll))\b[^.?!;0-9]{0,60}/i,
  ),
  unless: [isQuestion, isThankful, isArrangement],
  rewrites: {
    short: swap('I see two ways: «item» or «item»'),
    warm: swap('I’d like to find a way with you, for example «item» or «item»'),
    firm: swap('the two ways that work for me are «item» and «item»'),
  },
  examples: {
    catches: [
      ['[[Either you pay or I stop]].', 'I see two ways: «item» or «item».'],
      ['[[Either I do the page or you do]].', 'I see two ways: «item» or «item».'],
      ['[[Either they sign or we leave the hall]].', 'I see two ways: «item» or «item».'],
    ],
    leaves: [
      'Either you or I can call them.',
      'Either you can come on Monday or we talk on Friday.',
      'Either you come to us or I drive over on Tuesday.',
    ],
  },
});
