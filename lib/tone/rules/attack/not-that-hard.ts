import { isConditional, isQuestion, isReassuring, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“It’s really not that complicated”',
  why: 'It tells your client that they are slow. A picture or two lines of help do more than the sigh.',
  match: words(
    /\b(?:it|this|that)(?:'s| is) (?:(?:(?:really|honestly|seriously|frankly|actually) not (?:that|so)|not (?:really|exactly) that) (?:hard|difficult|complicated|complex)(?: to (?:understand|get|follow|read|see)[^.?!;]{0,20})?|(?:really |honestly )?(?:not|hardly) (?:exactly )?rocket science|not brain surgery)(?=[.,!]|$)/i,
  ),
  unless: [isQuestion, isConditional, isThankful, isReassuring],
  rewrites: {
    short: swap('I can explain it in two lines: «item»'),
    warm: swap('I’m glad to go through it with you on «day»'),
  },
  examples: {
    catches: [
      ['[[It’s really not that complicated]].', 'I can explain it in two lines: «item».'],
      ['[[This is not rocket science]].', 'I can explain it in two lines: «item».'],
      ['[[It’s honestly not that hard to understand]].', 'I can explain it in two lines: «item».'],
    ],
    leaves: [
      'Don’t worry, it’s really not that complicated.',
      'It’s really not that far from the station.',
      'It’s not that difficult to reach by bus.',
    ],
  },
});
