import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: 'Makes the price an insult',
  why: 'It says their budget deserves no better. Say what this budget covers, and what a little more would add.',
  match: words(
    /\b(?:you get what you pay for|you can't have it both ways|beggars can't be choosers|what (?:did|do|else did) you expect(?: for (?:that|this|the) (?:price|money|budget|fee))?(?=[.?!,]|$)|if you pay peanuts(?:, you get monkeys)?|champagne taste(?:s)? on a beer budget)\b/i,
  ),
  rewrites: {
    short: swap('here is what this budget covers: «item»'),
    warm: swap('I’d like you to get the most from it, so here is what this budget covers: «item»'),
    firm: swap('for «price» I can add «item»'),
  },
  dropIsBest: true,
  examples: {
    catches: [
      ['[[You get what you pay for]].', 'Here is what this budget covers: «item».'],
      ['[[What did you expect for that price]]?', 'Here is what this budget covers: «item»?'],
      ['Well, [[you can’t have it both ways]].', 'Well, here is what this budget covers: «item».'],
    ],
    leaves: ['What did you expect to see on the page? I can add it.', 'You get what you paid for by Friday.'],
  },
});
