import { isConditional, isQuestion, isThankful, takesOwnership } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: 'A stressed “did”',
  why: '“I did ask” proves a point about the past. Without the stress it is only a fact, and your client can take it as one.',
  match: words(
    phrase`\b(?:i|we) (?<span>did (?<verb>ask|mention|explain|warn|remind|recommend|suggest|point|offer|report|request|answer|follow))\b`,
  ),
  unless: [isConditional, takesOwnership, isThankful, isQuestion],
  rewrites: { short: swap('{verb}ed') },
  examples: {
    catches: [
      ['I [[did ask]] for two more weeks.', 'I asked for two more weeks.'],
      ['We [[did mention]] the price in May.', 'We mentioned the price in May.'],
      ['I [[did recommend]] the second hotel.', 'I recommended the second hotel.'],
    ],
    leaves: [
      'Did I ask for the form?',
      'I did ask about it, thank you for the answer.',
      'I did check it both ways.',
    ],
  },
});
