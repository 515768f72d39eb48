import { alternativeAfter, isConditional, isQuestion, isThankful, reasonFollows } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'wall',
  title: '“That is a matter for them”',
  why: 'It hands your client from desk to desk. Say who it is, and whether you can ask for them.',
  match: words(
    /\b(?:(?:that|this|it|which) ?(?:is|'s) (?:a (?:matter|question) (?:for|between)|one for|between you and) (?:the |your |his |her |their )?[a-z]+(?: (?:alone|department))?|(?:that|this|it|which) ?(?:is|'s|lies) (?:entirely )?outside (?:of )?(?:my|our) (?:department|office|remit|area))(?=[.,;!]|$| (?:and|not)\b)/i,
  ),
  unless: [alternativeAfter, isQuestion, isConditional, isThankful, reasonFollows],
  rewrites: {
    short: swap('I will ask «owner» and come back to you by «day»'),
    warm: swap('let me ask «owner» for you and come back by «day»'),
    firm: swap('«owner» decides it, and you will hear from me by «day»'),
  },
  examples: {
    catches: [
      ['[[That is a question for the bank]].', 'I will ask «owner» and come back to you by «day».'],
      ['[[This is a matter for the board alone]].', 'I will ask «owner» and come back to you by «day».'],
      ['[[That’s outside our department]].', 'I will ask «owner» and come back to you by «day».'],
    ],
    leaves: ['That is a question for Monday’s call.', 'Is that a matter for the board?'],
  },
});
