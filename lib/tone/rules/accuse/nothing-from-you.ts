import { isConditional, isQuestion, isReassuring } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: '“Nothing from you”',
  why: 'Your client may hear a reproach for the silence. Ask the open question again and say what an answer by a certain day makes possible.',
  match: words(
    /\b(?:(?:there (?:is|was|has been)|(?:i|we)(?:'ve| have)(?: had| heard| received)?|(?:i|we) (?:had|heard|got)) )?(?:still |again |absolutely |yet again )?(?:no (?:reply|answer|response|word|news|sign|reaction)|nothing|not a (?:single )?word|radio silence)(?: whatsoever| at all)? from (?:you|your (?:side|team|office|end|people))(?=[.,;!]|$| (?:since|yet|for|and|so|either)\b)/i,
  ),
  unless: [isQuestion, isConditional, isReassuring],
  rewrites: {
    short: swap('I would love your answer'),
    warm: swap('I am looking forward to your answer'),
    firm: swap('your answer is open'),
  },
  examples: {
    catches: [
      ['It is Wednesday and [[I have nothing from you]].', 'It is Wednesday and I would love your answer.'],
      ['[[Still no reply from your side]].', 'I would love your answer.'],
      [
        '[[I’ve heard nothing from you]], so here is the question again.',
        'I would love your answer, so here is the question again.',
      ],
    ],
    leaves: ['There is nothing you need to do today.', 'I heard from you on Monday.'],
  },
});
