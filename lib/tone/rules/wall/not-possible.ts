import { alternativeAfter, isConditional, isQuestion, isThankful, reasonFollows } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'wall',
  title: '“Not possible”',
  why: '“Not possible” is the whole story only if you stop there. What is possible, and when, is what your client came for.',
  match: words(
    /\b(?:(?<subject>that|this|it|which) ?(?:is|'s|will be|'ll be)(?:n't| simply not| just not| unfortunately not| not| absolutely not| im)?(?: unfortunately| sadly)? ?(?:(?<=(?:n't|not|unfortunately|sadly) )(?:possible|an option|negotiable|optional|going to happen|happening|up for discussion|feasible|something (?:i|we) (?:can )?(?:do|offer))|(?<=im)(?<!which is im)possible|out of the question)|no can do)(?=[.,;!]|$| (?:for|at|on|and|to|with|any)\b)/i,
  ),
  unless: [alternativeAfter, isQuestion, isConditional, isThankful, reasonFollows],
  rewrites: {
    short: swap('what works is «item» by «day»'),
    warm: swap('I’d like to find a way, and what works is «item»'),
    firm: swap('what I can offer is «item» by «day»'),
  },
  examples: {
    catches: [
      ['[[That’s not possible]].', 'What works is «item» by «day».'],
      ['[[This is simply not an option]].', 'What works is «item» by «day».'],
      ['[[It is out of the question]].', 'What works is «item» by «day».'],
    ],
    leaves: [
      'That’s not possible, but I can do Monday.',
      'Is it not possible?',
      'The deadline is T+1, which is impossible for Asia.',
    ],
  },
});
