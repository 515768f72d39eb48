import { alternativeAfter, isConditional, isQuestion, isThankful, reasonFollows } from '../../guards';
import { defineRule, whole, words } from '../../rule';

export default defineRule({
  code: 'wall',
  title: '“Cannot be accepted”',
  why: 'A door that closes by itself is the hardest to argue with. Say who decides, until when, or what can be changed.',
  match: words(
    /(?<!\bthat )\b(?:can(?:'t|not)|can not) (?:be )?(?:handled|processed|given|accepted|refunded|discussed|altered|reversed|entered into|considered|returned|exchanged|extended|waived|reduced|guaranteed)(?: any ?more| any longer)?(?: (?:by (?:this|email|phone)[a-z ]{0,15}|at this (?:stage|time|point)|late|under any circumstances))?(?=[.,;!]|$| (?:even|and|as)\b)/i,
  ),
  unless: [alternativeAfter, isQuestion, isConditional, isThankful, reasonFollows],
  rewrites: {
    short: whole('what can be done here is «item», by «day».'),
    warm: whole('I’d like to help, and «owner» can look at it again by «day».'),
    firm: whole('«owner» decides on this, and I can ask by «day».'),
  },
  examples: {
    catches: [
      ['The fee [[cannot be reduced]].', 'What can be done here is «item», by «day».'],
      ['Late forms [[can’t be accepted any more]].', 'What can be done here is «item», by «day».'],
      ['Changes [[cannot be considered at this stage]].', 'What can be done here is «item», by «day».'],
    ],
    leaves: [
      'The lid can’t be reduced to fit, but I can make a new one.',
      'Can the fee not be reduced?',
      'I have a ticket that can’t be refunded.',
    ],
  },
});
