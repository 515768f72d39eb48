import {
  alternativeAfter,
  isConditional,
  isQuestion,
  isThankful,
  reasonFollows,
  takesOwnership,
} from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'wall',
  title: '“There is nothing I can do”',
  why: 'There is nearly always something: a name, a date, a workaround. Give your client the smallest one you have.',
  match: words(
    /\b(?:(?:there(?:'s| is)|i'm afraid there(?:'s| is)) (?:really |simply |absolutely |unfortunately )?(?:nothing|not (?:much|a lot)|little)(?: (?:more|else|further))? (?:that )?(?:i|we) can (?:really )?(?:do|add)(?: (?:about (?:it|this|that)|here|for you|from here|on (?:our|my) (?:end|side)|at this (?:point|stage)|locally))?|(?:i|we) can(?:'t|not) (?:really )?(?:do (?:anything|much)|help(?: you)?)(?: (?:about|with) (?:it|this|that))?|not (?:really )?something (?:i|we) can (?:fix|help with|do)(?: from here)?)(?=[.,;!]|$| (?:and|because|until)\b)/i,
  ),
  unless: [alternativeAfter, isQuestion, isConditional, isThankful, takesOwnership, reasonFollows],
  rewrites: {
    short: swap('what I can do is «item»'),
    warm: swap('I’d like to help, and the one thing I can do is «item»'),
    firm: swap('«owner» can change it; I can do «item»'),
  },
  examples: {
    catches: [
      ['[[There is nothing I can do]].', 'What I can do is «item».'],
      ['[[I’m afraid there’s not much more we can do about it]].', 'What I can do is «item».'],
      ['[[I can’t help you with that]].', 'What I can do is «item».'],
    ],
    leaves: [
      'There is nothing I can do better than bake.',
      'There’s nothing we can do today. I can call them on Monday.',
    ],
  },
});
