import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'hedge',
  title: '“If it’s not too much trouble”',
  why: 'It makes your request sound like a burden before your client has read it. A plain question with its reason is easier to say yes to.',
  match: words(
    /\bif (?:it(?:'s| is)(?:n't| not) (?:too much (?:trouble|bother|hassle|of a (?:bother|hassle))|asking too much|too much to ask)|you (?:don't|wouldn't) mind too much),? (?<next>[a-z']+)/i,
  ),
  rewrites: { short: swap('{next}') },
  examples: {
    catches: [
      ['[[If it’s not too much trouble, could]] you sign it?', 'Could you sign it?'],
      ['[[If it isn’t too much to ask, please]] send the photos.', 'Please send the photos.'],
      ['[[If it’s not asking too much, can]] we start at ten?', 'Can we start at ten?'],
    ],
    leaves: ['It was no trouble at all.', 'If it’s not on the list, tell me.'],
  },
});
