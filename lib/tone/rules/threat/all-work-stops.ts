import { alternativeAfter, isQuestion, isReassuring } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'threat',
  title: '“All work stops”',
  why: 'The stop is all your client hears. Say what starts the work again and how soon; it is the same step, seen from the front.',
  match: words(
    /\b(?:(?:i|we)(?:'ll| will| shall| have to|'ll have to|'m going to| am going to)?(?: (?:now|immediately|therefore))? (?:stop|end|halt|suspend|cease|pause) all (?:further |your )?(?:work|activities|services)|all (?:further |your )?(?:work|activities|services)(?: [a-z ]{2,25})? (?:will |is |are |has |have )?(?:be |been )?(?:stop(?:s|ped)?|suspended|on hold|ceases?|halted|paused))(?: (?:immediately|today|now|with immediate effect|until further notice))?(?=[.,;!]|$| (?:until|unless|as of|from|if|and)\b)/i,
  ),
  unless: [isQuestion, isReassuring, alternativeAfter],
  rewrites: {
    short: swap('I go on as soon as «item: what is missing» is here'),
    warm: swap('I’d like to go on, and «item: what is missing» is all I need'),
    firm: swap('the work starts again the day «item: what is missing» is here'),
  },
  examples: {
    catches: [
      ['[[I will stop all work]].', 'I go on as soon as «item: what is missing» is here.'],
      [
        '[[All further work is suspended until further notice]].',
        'I go on as soon as «item: what is missing» is here.',
      ],
      [
        '[[We have to suspend all services with immediate effect]].',
        'I go on as soon as «item: what is missing» is here.',
      ],
    ],
    leaves: ['All work and no play makes a dull day.', 'We stop work at five.'],
  },
});
