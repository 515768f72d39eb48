import { isQuestion } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'withdraw',
  title: 'Obeys with folded arms',
  why: 'It reads as obedience with a grudge. If you see it differently, say what you would do; if you agree, say that.',
  match: words(
    phrase`\b(?:as instructed|as ordered|as commanded|as per your instructions?|have it your way|if that's (?:what (?:you|is) want(?:ed)?|how you (?:want|feel|see)[^.?!;,]{0,12})|since you know (?:best|better)|i(?:'ll| will) (?:just )?do (?:as|what) i(?:'m| am) told|i have no (?:feelings|opinion|view|say) (?:about|on|in) (?:it|this|that)(?: any ?more)?)\b`,
  ),
  unless: [isQuestion],
  rewrites: { short: swap('as we agreed') },
  examples: {
    catches: [
      [
        'I’ll use the long name in all letters, [[as instructed]].',
        'I’ll use the long name in all letters, as we agreed.',
      ],
      [
        'I’ll move the logo to the left, [[if that’s what you want]].',
        'I’ll move the logo to the left, as we agreed.',
      ],
      ['[[As per your instructions]] I took out page 4.', 'As we agreed I took out page 4.'],
    ],
    leaves: ['The label has the instructions.', 'We do it as agreed.'],
  },
});
