import { alternativeAfter, isQuestion, reasonFollows, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'deflect',
  title: '“Out of our hands”',
  why: 'Your client hoped it was in yours. Say the part that is, even if it is only asking again and reporting back.',
  match: words(
    /\b(?<!\b(?:once|because|when|after)\b[^.?!;]{2,50} )(?:(?:and |which |so |but )?(?:(?:that|this|it|which) ?(?:is|are|'s) )?(?:(?:something|kind ?a|kind of|sort of|completely|entirely|unfortunately|a bit|rather|really) )*(?:out of|beyond|outside(?: of)?) (?:my|our) (?:hands|control|influence|power|visibility)|(?:(?:and |which |but |so )?(?:i|we) (?:have|'ve(?: got)?|had|'ve got) (?:absolutely |really |unfortunately )?(?:no|little) (?:control|influence|say|power|means)\b|(?:i|we)(?:'ve got|'ve| have) no (?:control|influence|say|power|means)\b|(?:i|we) don't have any (?:control|influence|say|power)\b)|(?:there(?:'s| is)|and) (?:really |absolutely )?(?:nothing|not a thing|not much) (?:that )?(?:i|we) can do about\b|(?:which |how [a-z ]{3,30} )?(?:i|we) can(?:'t|not) influence\b|which (?:i|we) have no (?:control|influence|say)\b|(?:and |so |but )?(?:it's |it is |that's )?not (?:really )?something (?:that )?(?:i|we) could have (?:prevented|known|avoided|foreseen|stopped)\b|(?:it's |it is )?not something (?:that )?(?:i|we) have any (?:say|control|influence)\b)[^.?!;,0-9]{0,50}/i,
  ),
  unless: [alternativeAfter, takesOwnership, isQuestion, reasonFollows],
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
      ['[[I have no influence on their prices]].', 'What I can do is ask again on «day».'],
    ],
    leaves: [
      'It is out of our hands, but I can offer another date.',
      'There is nothing we can do better than bread.',
      'Please use the drive, because once it is in a mailbox we have no control over it.',
    ],
  },
});
