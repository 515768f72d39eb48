import { asksPolitely, isConditional, isThankful, reasonFollows } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'command',
  title: '“Next time, send it in one email”',
  why: 'It sounds like a teacher’s note under a test. Say what it would make easier, and your client will gladly do it.',
  match: words(
    /^(?:(?:and|so|but),? )?(?<span>next time,? (?:just |maybe |perhaps )?(?:send|read|check|think|make sure|don't|do not|tell (?:me|us)|ask (?:me|us|first|before)|give (?:me|us)|look (?:before|first)|put (?:it|everything|all)|be (?:more|clear)|plan|answer|reply|pay|try to (?:be|send|read|think|plan))\b[^.?!;0-9]{0,80}|(?:just )?make sure (?:that )?you (?:read|send|check|answer|reply|pay|tell|sign|listen|follow|understand|do)\b[^.?!;0-9]{0,60}(?: next time| from now on| in (?:the )?future))[.!]*$/i,
  ),
  unless: [asksPolitely, reasonFollows, isThankful, isConditional],
  rewrites: { short: swap('for next time, it would help us both to «item: the step»') },
  examples: {
    catches: [
      [
        '[[Next time, send everything in one email]].',
        'For next time, it would help us both to «item: the step».',
      ],
      [
        '[[Make sure you read the instructions next time]].',
        'For next time, it would help us both to «item: the step».',
      ],
      ['[[Next time tell me first]].', 'For next time, it would help us both to «item: the step».'],
    ],
    leaves: [
      'Next time, I’ll send everything in one email.',
      'Next time, please send it in one email.',
      'Next time try the soup.',
      'I’ll make sure you get it next time.',
    ],
  },
});
