import { isSharp } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'invite',
  title: 'Proposes and asks',
  match: words(
    phrase`\b(?:how about|what about|what if we|why don't we|any (?:questions|thoughts|preference)|what do you think|how do you feel about|what matters most)\b[^?]{0,120}\?`,
  ),
  unless: isSharp,
  examples: {
    catches: [
      '[[How about a short call on Friday?]]',
      '[[What do you think of the second version?]]',
      '[[Why don’t we start with the two easy pages?]]',
    ],
    leaves: ['How about you read it first?', 'What about it.'],
  },
});
