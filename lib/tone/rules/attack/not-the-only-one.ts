import { isQuestion, isReassuring } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“You are not my only client”',
  why: 'It tells them where they stand in the queue. Your client wants to know when it is their turn; give them that.',
  match: words(
    /\b(?:you(?:'re| are) not (?:my|our|the) only (?:client|customer|one|bride|pupil|patient|tenant)|(?:i|we)(?:'ve| have)(?: got)? (?:\d+ |many |lots of |plenty of )?other (?:clients|customers|brides|people|projects|patients|pupils)(?: (?:to (?:look after|think of|take care of)|as well|too|waiting))|(?:i|we) (?:manage|have|look after) (?:\d+|[a-z]+ hundred) (?:properties|clients|customers|patients))(?=[.,;!]| and| so|$)/i,
  ),
  unless: [isQuestion, isReassuring],
  rewrites: {
    short: swap('your turn is on «day»'),
    warm: swap('I want to give this the time it needs, and that is on «day»'),
    firm: swap('I can start on «day»'),
  },
  examples: {
    catches: [
      ['[[You are not my only client]].', 'Your turn is on «day».'],
      ['[[We’ve other customers as well]].', 'Your turn is on «day».'],
      ['[[I have other brides to look after]].', 'Your turn is on «day».'],
    ],
    leaves: ['You are not the only one with this question.', 'We have other clients in Leeds.'],
  },
});
