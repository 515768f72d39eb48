import {
  alternativeAfter,
  isConditional,
  isQuestion,
  isReassuring,
  isThankful,
  takesOwnership,
} from '../../guards';
import { I_WE, phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'wall',
  title: '“I am not going to”',
  why: 'It sounds like crossed arms. What you are willing to do is the better half of the sentence; lead with it.',
  match: words(
    phrase`\b${I_WE}(?:'m| am|'re| are) (?:simply |just |really |certainly |definitely )?(?:not (?:going|willing|prepared|in the habit|obliged|about)(?: to| of)|unwilling to)(?! be able)(?: be)? (?!(?:deploy|merge|release|publish)\b|(?:make excuses|lie|pretend|argue|be able|be around|happy|sure|mind|let|lose|hide)\b)[a-z]+\b[^.?!;,0-9]{0,60}`,
  ),
  unless: [alternativeAfter, isQuestion, isConditional, isThankful, takesOwnership, isReassuring],
  rewrites: {
    short: swap('what I can do is «item»'),
    warm: swap('I’d like to help, and what I can do is «item»'),
    firm: swap('instead I can offer «item»'),
  },
  examples: {
    catches: [
      ['[[I’m not going to work for free]].', 'What I can do is «item».'],
      ['[[We are not prepared to redo the whole page]].', 'What I can do is «item».'],
      ['[[I am not in the habit of negotiating on price]].', 'What I can do is «item».'],
    ],
    leaves: [
      'I’m not going to make excuses: it was my mistake.',
      'We are not willing to lose you, so let’s talk.',
      'I’m not going to be able to take on the campaign.',
      'I’m not going to deploy it on the 23rd.',
    ],
  },
});
