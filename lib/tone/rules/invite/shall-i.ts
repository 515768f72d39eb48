import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'invite',
  title: 'Offers the next step as a choice',
  match: words(
    phrase`(?<!\b(?:what|how|why|when|where) )\b(?:shall (?:i|we)|should i|(?:do|would) you (?:want|like|prefer) (?:me|us) to|(?:want|like) me to|may i (?!ask)|can i (?:call|ring|come|book|show|send|put|add|go ahead)|would it help if (?:i|we))\b[^?]{0,160}\?`,
  ),
  examples: {
    catches: [
      '[[Shall I book the earlier train?]]',
      'The room is free; [[do you want me to hold it?]]',
      '[[Would it help if we went through it together?]]',
    ],
    leaves: ['What shall I say to that.', 'Should I hear from the bank, I will tell you.'],
  },
});
