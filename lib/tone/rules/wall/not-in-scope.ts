import { alternativeAfter, isConditional, isQuestion, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'wall',
  title: '“Not in the package”',
  why: 'Your limit is fair; alone, it is a closed door. Add what it would cost or what it could replace, and the door has a handle.',
  match: words(
    /\b(?<subject>that|this|it|which|these|they|those|(?:the|your|phone|extra|more|a third|a second|weekend) [a-z]+(?: [a-z]+)?) ?(?:is|are|was|were|'s)(?:n't| not| never| outside| beyond) ?(?:covered by|covered under|included in|part of|in|on|within|outside|in the scope of|listed (?:in|on))? ?(?:the |our |your |my |what you )(?:[a-z]+ )?(?:contract|package|scope(?: of work)?|plan|agreement|list(?: we agreed)?|quote|offer|price|fee|proposal|budget|job description|retainer|brief|paid for|agenda|remit|task list(?: we agreed)?)\b/i,
  ),
  unless: [alternativeAfter, isQuestion, isConditional, isThankful],
  rewrites: {
    short: swap('I can add {subject} for «price»'),
    warm: swap('I’d be glad to add {subject} for «price», or in place of «item»'),
    firm: swap('{subject} would be extra; I can include that for «price» by «day»'),
  },
  examples: {
    catches: [
      ['[[That’s not in our contract]].', 'I can add that for «price».'],
      ['[[This is outside our agreed scope]].', 'I can add this for «price».'],
      ['[[It is not part of the package]].', 'I can add it for «price».'],
    ],
    leaves: [
      'That’s outside our package; I can add it for a small fee.',
      'It is not on the list. I can add it by Monday.',
    ],
  },
});
