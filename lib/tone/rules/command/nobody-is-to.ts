import { isConditional, isQuestion, isReassuring, isReported, reasonFollows } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'command',
  title: 'A decree',
  why: 'It reads like a notice on a wall. Say who to ask and what it helps with, and people will follow it.',
  match: words(
    /^(?:until [^,.?!;]{3,30}, )?(?<span>(?:nobody|no ?one)(?: (?:on|in|from|at) [a-z ]{3,20})? (?:is (?:allowed )?to(?! blame)|may)|you (?:are|will) not (?:be )?(?:allowed )?to|you may not(?! (?:pay|owe|need|want|have|notice|know|see|hear|remember|like|agree|reali[sz]e|be|get|find|feel)\b))(?= [a-z])/i,
  ),
  unless: [isQuestion, isConditional, reasonFollows, isReassuring, isReported],
  rewrites: {
    short: swap('please talk to me before you'),
    warm: swap('it would help if you talked to me before you'),
    firm: swap('please check with me before you'),
  },
  examples: {
    catches: [
      ['[[Nobody is to]] speak to the press.', 'Please talk to me before you speak to the press.'],
      ['[[You are not to]] change the text.', 'Please talk to me before you change the text.'],
      ['[[No one at the desk is allowed to]] open the box.', 'Please talk to me before you open the box.'],
    ],
    leaves: ['Nobody is to blame.', 'Nobody knows the code.', 'You may not need the second key.'],
  },
});
