import { isConditional, isQuestion, isThankful, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“I did everything I could”',
  why: 'It closes the case while your client still has the question. Say what you can do next, even if it is small.',
  match: words(
    /\b(?:i|we) (?:(?:did|have done) (?:all|everything|what)(?: that)? (?:was possible|could be done|(?:i|we) (?:could|can))|(?:have )?done (?:my|our) (?:duty|part|job)|did (?:my|our) (?:part|job|duty)|(?:couldn't|could not) have done (?:anything )?(?:more|else|differently)|there(?:'s| is| was)n't anything (?:i|we) could have done)\b|\bthere (?:was|is) nothing (?:more )?(?:i|we) could (?:have )?(?:do|done)\b/i,
  ),
  unless: [isQuestion, isConditional, isThankful, takesOwnership],
  rewrites: {
    short: swap('what I can do next is «item»'),
    warm: swap('I’d like to see this through, and next I can do «item»'),
    firm: swap('next comes «item» by «day»'),
  },
  examples: {
    catches: [
      ['[[I did everything I could]].', 'What I can do next is «item».'],
      [
        'My team was there early and [[we did all that was possible]].',
        'My team was there early and what I can do next is «item».',
      ],
      ['[[There was nothing we could have done]].', 'What I can do next is «item».'],
    ],
    leaves: ['Everything I could find is in the folder.', 'If we have done our part, we all go home.'],
  },
});
