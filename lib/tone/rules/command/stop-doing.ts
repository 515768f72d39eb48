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
    short: swap('could we find another way than {what}'),
    warm: swap('it would help me to have «item: what works better» instead of {what}'),
    firm: swap('from now on I suggest «item: what works better» instead of {what}'),
  },
  examples: {
    catches: [
      ['[[Stop calling]] me after nine.', 'Could we find another way than calling me after nine.'],
      ['[[Please stop changing]] the brief.', 'Could we find another way than changing the brief.'],
      ['[[Just stop blaming]] my team.', 'Could we find another way than blaming my team.'],
    ],
    leaves: ['Stop signs are red.', 'We stop sending the paper on Friday.'],
  },
});
