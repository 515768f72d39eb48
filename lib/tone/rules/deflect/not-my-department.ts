import { alternativeAfter, isConditional, isQuestion, isReassuring, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'deflect',
  title: '“Not my department”',
  why: 'To your client there is only one of you. Bring them to the right person, or bring the answer.',
  match: words(
    /\b(?:(?:that|this|it|[a-z]+|which) ?(?:is|'s|are)(?:n't| not) (?:really |something )?(?:my|our|in my|in our|up to (?:me|us)|for (?:me|us)(?: to (?:decide|say))?)(?: (?:team|department|area|call|remit|decision|field|table|desk|problem to solve))?|not my (?:team|department|area|call)|(?:that|this|it|which|pricing|billing|planning|(?:the )?[a-z]+s?) ?(?:is|was|are|were|'s) (?:all )?(?:decided|handled|run|managed|dealt with|looked after|moved|generated|withdrawn) by (?:our|the|head|another) [a-z]+(?: (?:team|department|office|manager|system|people))?|i(?:'m| am) (?:not|no longer) (?:really )?(?:involved|in the loop|in charge of (?:that|this|it)|the (?:right|one))(?: [a-z]+){0,3})(?=[.,;!]|$| (?:and|so|but|any more)\b)/i,
  ),
  unless: [takesOwnership, isQuestion, isConditional, alternativeAfter, isReassuring],
  rewrites: {
    short: swap('I will ask «owner» and come back to you by «day»'),
    warm: swap('let me ask «owner» for you and come back by «day»'),
    firm: swap('«owner» decides it, and you will hear from me by «day»'),
  },
  examples: {
    catches: [
      ['[[That’s not my department]].', 'I will ask «owner» and come back to you by «day».'],
      ['[[This is handled by our billing team]].', 'I will ask «owner» and come back to you by «day».'],
      ['[[I’m no longer involved in that]].', 'I will ask «owner» and come back to you by «day».'],
    ],
    leaves: ['That is not my team, but I’m happy to ask them.', 'It is not our turn yet.'],
  },
});
