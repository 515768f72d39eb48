import { isConditional, isQuestion, isReassuring, isThankful } from '../../guards';
import { phrase, YOU_SIDE } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“You clearly don’t understand”',
  why: '“Clearly” claims to see into their head, and what it sees is not kind. Say what you see on the page.',
  match: words(
    phrase`\b(?<span>${YOU_SIDE} (?:clearly|obviously|evidently) (?:do not|don't|does not|doesn't|did not|didn't|have not|haven't|have no|has no|never|can't|cannot|think|thinks|expect|expects|forgot|were not|weren't|are not|aren't) (?:[a-z]+ ){0,2}?(?:understand|read|listen|look|know|care|get|idea|clue|interest|interested|bother|bothered|check|want|see|that|think|time|respect|value|paying)\b[^.?!;,0-9]{0,50})`,
  ),
  unless: [isQuestion, isConditional, isThankful, isReassuring],
  rewrites: {
    short: swap('I’d like us to see this the same way: «item»'),
    warm: swap('let me show you what I see: «item»'),
  },
  examples: {
    catches: [
      ['[[You clearly don’t understand how this works]].', 'I’d like us to see this the same way: «item».'],
      ['[[You obviously didn’t read my mail]].', 'I’d like us to see this the same way: «item».'],
      ['[[Your team clearly has no idea]].', 'I’d like us to see this the same way: «item».'],
    ],
    leaves: [
      'You clearly put a lot of thought into this.',
      'You clearly know the house well.',
      'If you clearly don’t want it, tell me.',
    ],
  },
});
