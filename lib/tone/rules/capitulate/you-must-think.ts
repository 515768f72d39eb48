import { isQuestion } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'capitulate',
  title: 'Guesses the worst about their view',
  why: 'You put a hard verdict into your client’s mouth that they may never have reached. Ask for their view, or show your next step.',
  match: words(
    phrase`\b(?:you must (?:think|be thinking|be rolling)|i'm sure you (?:must )?(?:think|hate|regret)|you(?:'ll| will) (?:surely |probably )?(?:think|hate|be furious)|you probably (?:think|hate|regret)|i bet you (?:think|hate|regret)) (?:(?:that )?(?:i'm|i am|we're|we are|me|us|your eyes|hiring)(?: [^.?!;,]{2,40})?|by now)`,
  ),
  unless: [isQuestion],
  rewrites: { short: swap('tell me what matters most to you now') },
  examples: {
    catches: [
      ['[[You must think I’m completely useless]].', 'Tell me what matters most to you now.'],
      ['[[I’m sure you think we’re slow]].', 'Tell me what matters most to you now.'],
      ['[[You probably regret hiring me]].', 'Tell me what matters most to you now.'],
    ],
    leaves: ['You must think of the guests too.', 'I’m sure you think ahead.'],
  },
});
