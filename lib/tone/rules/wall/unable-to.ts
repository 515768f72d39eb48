import { isApplication, isReasonGiven } from '../../everyday-guards';
import {
  alternativeAfter,
  isConditional,
  isQuestion,
  isReassuring,
  isThankful,
  reasonFollows,
  takesOwnership,
} from '../../guards';
import { I_WE, phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'wall',
  title: '“We are unable to”',
  why: 'It sounds like a form letter. Say what is in your power, or whose power it is in.',
  match: words(
    phrase`\b${I_WE}(?:'m| am|'re| are| were) (?:therefore |unfortunately |sadly |currently )?(?:unable to|not (?:able|allowed|permitted|authori[sz]ed|in a position) to) (?:comment|discuss|help|assist|offer|give|refund|accept|process|provide|share|change|make|do|enter|confirm|extend|consider|disclose)\b[^.?!;,0-9]{0,70}`,
  ),
  unless: [
    alternativeAfter,
    isQuestion,
    isConditional,
    isThankful,
    takesOwnership,
    isReassuring,
    reasonFollows,
    isApplication,
    isReasonGiven,
  ],
  rewrites: {
    short: swap('what I can do is «item»'),
    warm: swap('I’d like to help, and what I can do is «item»'),
    firm: swap('«owner» can decide on it; I can do «item»'),
  },
  examples: {
    catches: [
      ['[[We are unable to comment further]].', 'What I can do is «item».'],
      ['[[I am not authorised to change the price]].', 'What I can do is «item».'],
      ['[[We’re not in a position to discuss it]].', 'What I can do is «item».'],
    ],
    leaves: [
      'We are unable to help today, but I can offer Monday.',
      'I was unable to sleep.',
      'We are not able to offer you the post of deputy head.',
      'Bring the same card, as we’re not allowed to accept any other.',
    ],
  },
});
