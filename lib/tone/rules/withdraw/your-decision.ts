import { isQuestion, offersAlternative } from '../../guards';
import { givesAdvice } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'withdraw',
  title: 'Leaves them alone with the choice',
  why: 'It is their choice, and they came to you for help with it. A recommendation first, then the choice, is what leading sounds like.',
  match: words(
    phrase`\b(?:(?:it|that|this|which)(?:'s| is) (?:really |entirely |completely |totally |purely |of course |obviously |in the end |ultimately |up to you and )?(?:(?:really )?(?:a decision|(?:something )?for you(?: and your [a-z]{3,12})? to decide|your (?:decision|call|choice|show|business)(?=[.,!]| in the end| and| so|$)|all the same to (?:me|us))|up to you(?= how|[.!]| really|$))|(?:the [a-z ]{3,20} )?is your decision in the end|i(?:'ll| will) leave (?:that|it|the decision|this) (?:entirely |completely )?(?:up )?to you|do (?:as|what|whatever) you (?:like|think best|want|please))\b(?: (?:as the owner|for you[^.?!;,]{0,20}|really|in the end))?`,
  ),
  weak: true,
  unless: [isQuestion, offersAlternative, givesAdvice],
  rewrites: { short: swap('I recommend «item», and the choice is yours') },
  examples: {
    catches: [
      ['[[It’s really a decision for you as the owner]].', 'I recommend «item», and the choice is yours.'],
      ['[[I’ll leave that entirely up to you]].', 'I recommend «item», and the choice is yours.'],
      ['[[Do as you please]].', 'I recommend «item», and the choice is yours.'],
    ],
    leaves: ['I’d take the blue one, but it’s up to you.', 'The time is up to you: ten or eleven?'],
  },
});
