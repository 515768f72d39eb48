import { isConditional, isQuestion } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'capitulate',
  title: 'Waits for orders',
  why: 'Your client hoped for someone who leads the work. Offer your plan and let them change it, and they can lean on you.',
  match: words(
    phrase`\b(?:just |please just |please )?(?:tell me|say) what (?:you want|to do|you'd like)(?: me to do)?,? and (?:i|we)(?:'ll| will) (?:do|make|write|change) (?:it|that|exactly that)(?: (?:straight away|at once|immediately))?|\b(?:i|we)(?:'ll| will|'d| would)? (?:do|agree to|accept|go along with|sign|pay|teach|willing to do) (?:anything|everything|any of it|whatever)\b(?:,? anything)?(?: (?:at all|you (?:want|say|ask|like)|they (?:like|want)|i'm given|it takes))?(?:,? to [^.?!;,]{4,40})?|\bfeel free to change all of it\b`,
  ),
  unless: [isQuestion, isConditional],
  rewrites: { short: swap('my plan is «item», and I’ll adapt it to what matters to you') },
  examples: {
    catches: [
      [
        '[[Just tell me what you want and I’ll do it]].',
        'My plan is «item», and I’ll adapt it to what matters to you.',
      ],
      ['[[I’ll do anything]].', 'My plan is «item», and I’ll adapt it to what matters to you.'],
      [
        '[[We will do anything to make that good again]].',
        'My plan is «item», and I’ll adapt it to what matters to you.',
      ],
    ],
    leaves: ['Tell me what you want on the cover.', 'If anything changes, I’ll call you.'],
  },
});
