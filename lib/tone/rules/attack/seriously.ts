import { defineRule, swap, wholeSentence } from '../../rule';

export default defineRule({
  code: 'attack',
  title: 'A snort in one word',
  why: 'A single “Seriously?” reads like an eye-roll, and your client will answer the eye-roll. Ask what you would like to understand.',
  match: wholeSentence(
    /(?:seriously|are you (?:serious|kidding(?: me)?|joking)|is this (?:a joke|for real)|what the hell|for (?:god|heaven|pete)'s sake|oh please|give me a break|unbelievable|pathetic|what a joke|you must be joking|you can't be serious)/i,
  ),
  rewrites: {
    short: swap('could you tell me more about what you need here?'),
    warm: swap('I’d like to understand this better: what matters most to you here?'),
    firm: swap('what exactly do you need here, and by when?'),
  },
  dropIsBest: true,
  examples: {
    catches: [
      ['[[Seriously?]]', 'Could you tell me more about what you need here?'],
      ['[[Are you kidding me?]]', 'Could you tell me more about what you need here?'],
      ['[[You must be joking!]]', 'Could you tell me more about what you need here?'],
    ],
    leaves: ['Are you serious about the move to Leeds?', 'Seriously good work on the cover.'],
  },
});
