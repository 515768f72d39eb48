import { isCheerful, isConditional, isQuestion, isThankful, namesATime, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'deflect',
  title: '“It’s been one of those weeks”',
  why: 'Your week is real, and your client cannot do anything with it. The new day is what they need; the reason can stay short.',
  match: words(
    /\b(?:it(?:'s| has| is| was)? ?(?:just )?(?:been )?one of those (?:days|weeks|months)|(?:things|it|everything|life|work|this week|last week|the week|(?:january|february|march|april|may|june|july|august|september|october|november|december))(?:'s| has| have| is| are| was| were)?(?: been)? (?:a bit |really |pretty |so |quite |absolutely |totally |completely )?(?:mad|crazy|hectic|manic|nuts|chaotic|a nightmare|insane)(?: (?:here|lately|at the moment|right now|this week))?|(?:i|we)(?:'ve| have) (?:had|been having) (?:an off|a (?:crazy|mad|bad|rough|hectic|terrible)) (?:day|week|month)|i had an off (?:day|week|month)|(?:there(?:'s| is) )?(?:a lot|too much|so much) (?:is |has been )?going on (?:here|at the moment|right now)(?: [a-z ]{0,30})?|i(?:'ve| have) (?:just )?(?:got )?(?:so|too) much on(?: my plate)?)(?=[.,;!]|$| (?:and|so|but|with)\b)/i,
  ),
  unless: [takesOwnership, isQuestion, isConditional, namesATime, isThankful, isCheerful],
  rewrites: {
    short: swap('I am behind, and «day» is the day I can keep'),
    warm: swap('I’m behind, and you will have it on «day»'),
    firm: swap('it is ready on «day»'),
  },
  examples: {
    catches: [
      ['[[It’s been one of those weeks]].', 'I am behind, and «day» is the day I can keep.'],
      ['[[May has been a bit mad]].', 'I am behind, and «day» is the day I can keep.'],
      ['[[There is a lot going on here at the moment]].', 'I am behind, and «day» is the day I can keep.'],
    ],
    leaves: ['It was one of those days, but you will have it on Friday.', 'The week is full of music.'],
  },
});
