import { alternativeFollows, isQuestion } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'command',
  title: '“Stop doing that”',
  why: 'It is what one says to a child. Say what works better for you, and why; that can be agreed.',
  match: words(
    /^(?:(?:and|but|so|then|also),? )?(?<span>(?:please |kindly |just )?stop (?<what>(?:sending|calling|emailing|asking|changing|chasing|pushing|blaming|complaining|shouting|yelling|wasting|messaging|texting|questioning|interrupting|moving|writing)))\b/i,
  ),
  unless: [isQuestion, alternativeFollows],
  rewrites: {
    short: swap('«item: what works better» helps me more than {what}'),
    warm: swap('«item: what works better» would make it easier than {what}'),
    firm: swap('let us use «item: what works better» instead of {what}'),
  },
  examples: {
    catches: [
      [
        '[[Stop calling]] me after nine.',
        '«item: what works better» helps me more than calling me after nine.',
      ],
      [
        '[[Please stop changing]] the brief.',
        '«item: what works better» helps me more than changing the brief.',
      ],
      ['[[Just stop blaming]] my team.', '«item: what works better» helps me more than blaming my team.'],
    ],
    leaves: ['Stop signs are red.', 'We stop sending the paper on Friday.'],
  },
});
