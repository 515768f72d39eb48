import { isQuestion, isReassuring, isThankful } from '../../guards';
import { phrase, YOU_SIDE } from '../../patterns';
import { defineRule, whole, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“You always”',
  why: '“Always” turns one case into a character. Your client will think of the one exception; stay with this case and with what helps next time.',
  match: words(
    phrase`^(?:(?:and|but|so|because|again),? )?(?:${YOU_SIDE} (?:(?:is|are) )?(?:always|constantly|continually|forever) (?:(?!welcome)[a-z]+ ){0,2}?(?:late|forget|ignore|wait|want|complain(?:ing)?|send|leave|ask(?:ing)? for|expect|find (?:a|some|another) (?:problem|reason|fault)|have (?:an?|some|another) (?:excuse|problem|reason)|blam(?:e|ing)|chang(?:e|ing)|demand(?:ing)?|interrupt(?:ing)?|question(?:ing)?|promise|say|need everything|come up)|every (?:single )?time,? you|it(?:'s| is) always (?:the same|something) with you)[^?;0-9]{0,90}[.!]?$`,
  ),
  unless: [isThankful, isQuestion, isReassuring],
  rewrites: {
    short: whole('to make this easier from now on, let us agree on «item: the step».'),
    warm: whole('I would like this to be easier for both of us: how about «item: the step»?'),
    firm: whole('from now on let us do it this way: «item: the step».'),
  },
  examples: {
    catches: [
      [
        '[[You always leave it to the last minute.]]',
        'To make this easier from now on, let us agree on «item: the step».',
      ],
      [
        '[[Your team is constantly late.]]',
        'To make this easier from now on, let us agree on «item: the step».',
      ],
      [
        '[[You always find some reason to complain!]]',
        'To make this easier from now on, let us agree on «item: the step».',
      ],
    ],
    leaves: ['You always make my day.', 'You are always welcome to ask for more.'],
  },
});
