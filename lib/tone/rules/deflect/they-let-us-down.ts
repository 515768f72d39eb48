import { isConditional, isQuestion, isThankful, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'deflect',
  title: '“They let us down”',
  why: 'Your client hired you and not them. Own the result in one line, and say how you make up for it.',
  match: words(
    /\b(?:the|our|my|their) (?:[a-z]+ ){0,2}[a-z]+ (?:has |have |had )?(?:really |badly |completely |simply |just )?let (?:us|me|you) (?:all )?down(?: (?:badly|again|completely))?\b|\b(?<who>they|he|she|(?:the|our|my) (?:[a-z]+ )?(?:supplier|vendor|host|agency|courier|venue|caterer|hotel|printers?|bank|landlord|provider|manufacturer|contractor|plumber|carrier|shop|warehouse|factory|developer|airline|lab)s?)(?:'ve| have|'s| has)? (?:been (?:useless|hopeless|no help)|(?:simply |just )?(?:did not|didn't) (?:do (?:his|her|their) job|turn up|show up|pick up|deliver)|(?:never|don't|doesn't) (?:answer|pick up|warn|reply)s?|messed (?:it |this |everything )?up|screwed (?:it |this )?up|failed us)\b/i,
  ),
  unless: [takesOwnership, isQuestion, isConditional, isThankful],
  rewrites: {
    short: swap('I am taking care of it myself'),
    warm: swap('I’m taking care of it for you myself'),
    firm: swap('I take care of it myself by «day»'),
  },
  examples: {
    catches: [
      ['[[The badge company let us down badly]].', 'I am taking care of it myself.'],
      ['[[They’ve been useless]].', 'I am taking care of it myself.'],
      ['[[The venue simply didn’t do their job]].', 'I am taking care of it myself.'],
    ],
    leaves: ['We let you down, and I take responsibility.', 'Did the courier let you down?'],
  },
});
