import { alternativeAfter, isConditional, isQuestion, isThankful, reasonFollows } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'wall',
  title: '“Cannot be accepted”',
  why: 'A door that closes by itself is the hardest to argue with. Say who decides, until when, or what can be changed.',
  match: words(
    /\b(?:can(?:'t|not)|can not) (?:be )?(?:handled|processed|given|accepted|refunded|discussed|altered|reversed|entered into|considered|returned|exchanged|extended|waived|reduced|guaranteed)(?: any ?more| any longer)?(?: (?:by (?:this|email|phone)[a-z ]{0,15}|at this (?:stage|time|point)|late|under any circumstances))?(?=[.,;!]|$| (?:even|and|as)\b)/i,
  ),
  unless: [alternativeAfter, isQuestion, isConditional, isThankful, reasonFollows],
  rewrites: {
    short: swap('can be settled by «owner» on «day»'),
    warm: swap('can be looked at again by «owner»'),
    firm: swap('can move only with the word of «owner»'),
  },
  examples: {
    catches: [
      ['The fee [[cannot be reduced]].', 'The fee can be settled by «owner» on «day».'],
      ['Late forms [[can’t be accepted any more]].', 'Late forms can be settled by «owner» on «day».'],
      ['Changes [[cannot be considered at this stage]].', 'Changes can be settled by «owner» on «day».'],
    ],
    leaves: ['The lid can’t be reduced to fit, but I can make a new one.', 'Can the fee not be reduced?'],
  },
});
