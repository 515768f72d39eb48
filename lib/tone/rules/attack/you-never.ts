import { isQuestion, isReassuring, isThankful } from '../../guards';
import { phrase, YOU_SIDE } from '../../patterns';
import { defineRule, whole, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“You never”',
  why: '“Never” turns one case into a character. Your client will look for the one time it was otherwise; say what would help now.',
  match: words(
    phrase`^(?:(?:and|but|so|because),? )?(?<span>${YOU_SIDE} never (?:ever |once |even |seem to |bother to |want to )?(?:listen|read|check|think|learn|care|look|ask first|plan|say thank you|tell us|tell me|let (?:us|me) know|answer|reply|call back|pay on time|respect|take (?:this|it|us|me|anything) seriously|follow|remember|decide|make up your mind)s?\b)[^?;0-9]{0,70}[.!]?$`,
  ),
  unless: [isThankful, isQuestion, isReassuring],
  rewrites: {
    short: whole('what would help most now is «item: the step».'),
    warm: whole('I would like us to hear each other better: could we talk on «day» at «time»?'),
    firm: whole('from now on let us do it this way: «item: the step».'),
  },
  examples: {
    catches: [
      ['[[You never listen]].', 'What would help most now is «item: the step».'],
      ['[[Your team never reads]] what we send.', 'What would help most now is «item: the step».'],
      ['But [[you never bother to reply]]!', 'What would help most now is «item: the step».'],
    ],
    leaves: [
      'You never know with these printers.',
      'You never read me wrong, thank you.',
      'I never listen to the radio at work.',
    ],
  },
});
