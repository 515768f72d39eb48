import { alternativeAfter, isQuestion, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'deflect',
  title: '“Out of our hands”',
  why: 'Your client hoped it was in yours. Say the part that is, even if it is only asking again and reporting back.',
  match: words(
    /\b(?:(?:and |which |so |but )?(?:(?:that|this|it|which) ?(?:is|are|'s) )?(?:kind ?a |kind of |sort of |completely |entirely |unfortunately |a bit |rather )?(?:out of|beyond|outside(?: of)?) (?:my|our) (?:hands|control|influence|power)|(?:(?:and |which |but |so )?(?:i|we) (?:have|'ve(?: got)?|had|'ve got) (?:absolutely |really |unfortunately )?(?:no|little) (?:control|influence|say|power)(?: (?:over|on|in) (?:it|this|that|them|the [a-z]+|their [a-z]+|what [a-z ]{2,30}))?)|there(?:'s| is) (?:really |absolutely )?(?:nothing|not a thing|not much) (?:that )?(?:i|we) can do about (?:it|that|this)(?: [a-z]+)?)(?=[.,;!]|$| (?:and|so|but|here|until)\b)/i,
  ),
  unless: [alternativeAfter, takesOwnership, isQuestion],
  rewrites: {
    short: swap('what I can do is ask again on «day»'),
    warm: swap('what I can do for you is ask again on «day»'),
    firm: swap('I will ask again on «day» and tell you'),
  },
  examples: {
    catches: [
      ['[[It is out of our hands]].', 'What I can do is ask again on «day».'],
      [
        'The date is set by the city, [[which is out of my control]].',
        'The date is set by the city, what I can do is ask again on «day».',
      ],
      ['[[There’s nothing we can do about it]].', 'What I can do is ask again on «day».'],
    ],
    leaves: [
      'It is out of our hands, but I can offer another date.',
      'The bird flew out of my hands into the tree.',
    ],
  },
});
