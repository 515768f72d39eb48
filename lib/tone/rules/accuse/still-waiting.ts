import { isConditional, isQuestion } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: '“I am still waiting”',
  why: 'Your client may hear an accusing look at the clock. Say what you need and by when, and what it lets you finish.',
  match: words(
    /\b(?<who>i|we)(?:'m| am|'re| are|'ve been| have been) still waiting (?:for|on)(?= (?:you|your|the|any|an|a|it|that|this|those|these|my|our|three|two|sign|feedback)\b)/i,
  ),
  unless: [isQuestion, isConditional],
  rewrites: {
    short: swap('{who} still need'),
    warm: swap('{who} would love to have'),
    firm: swap('to go on, {who} need'),
  },
  examples: {
    catches: [
      ['[[I am still waiting for]] your feedback.', 'I still need your feedback.'],
      ['[[We’re still waiting for]] the signed form.', 'We still need the signed form.'],
      ['[[I’m still waiting on]] the photos from March.', 'I still need the photos from March.'],
    ],
    leaves: ['We are waiting for the printer.', 'If you are still waiting for the invoice, tell me.'],
  },
});
