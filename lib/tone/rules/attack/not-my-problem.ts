import { isConditional, isQuestion } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“Not my problem”',
  why: 'It closes the door in one breath. Your client still has the problem; say which part you can help with, or who can.',
  match: words(
    /\b(?:(?:that|this|it)(?:'s| is) (?:really |simply )?(?:not my problem|your problem(?:,? (?:and )?not (?:mine|ours))?|none of your business)|not my (?:circus|monkeys)[^.?!;]{0,20}|(?:just )?(?:get over it|live with it|deal with it)(?=[.!]|$)(?<!(?:can|will|'ll|to|and|then|would|could|better) (?:deal|live) with it)|tough luck|i (?:couldn't|could) care less|take it or leave it|end of (?:story|discussion)|we(?:'ll| will) be done when we(?:'re| are) done)\b/i,
  ),
  unless: [isQuestion, isConditional],
  rewrites: {
    short: swap('tell me what would help you here'),
    warm: swap('I’d like to help, so tell me what matters most here'),
    firm: swap('I can help with «item»'),
  },
  dropIsBest: true,
  examples: {
    catches: [
      ['[[That is your problem, not mine]].', 'Tell me what would help you here.'],
      ['[[We’ll be done when we’re done]].', 'Tell me what would help you here.'],
      [
        'The price is fixed, [[take it or leave it]].',
        'The price is fixed, tell me what would help you here.',
      ],
    ],
    leaves: ['I can deal with it on Monday.', 'The insurance will deal with it.'],
  },
});
