import { alternativeAfter, isConditional, isQuestion, isThankful, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'deflect',
  title: '“I was on leave”',
  why: 'Your holiday is yours, and somebody should have had the keys. Say that cover was yours to arrange, and who has it now.',
  match: words(
    /\b(?:(?:because|as|since) )?i was (?:(?:away|off|out)(?: sick)?|on (?:annual )?(?:leave|holiday|vacation)|ill|sick|travelling|traveling|in (?:a )?meetings?(?: all day)?|in a hurry|under (?:a lot of )?(?:pressure|stress))(?=[.,;!]|$| (?:on|and|so|when|that|from|until|all|last|this|but|with)\b)(?<!out(?= with))(?<!i wasn't there, i was .{0,20})/i,
  ),
  unless: [takesOwnership, isQuestion, isConditional, isThankful, alternativeAfter],
  rewrites: {
    short: swap('cover was mine to arrange'),
    warm: swap('cover was mine to arrange, and it is in place now'),
    firm: swap('cover was mine to arrange'),
  },
  examples: {
    catches: [
      ['[[I was on annual leave]].', 'Cover was mine to arrange.'],
      [
        'Nobody answered [[because I was away]] on Monday.',
        'Nobody answered cover was mine to arrange on Monday.',
      ],
      [
        '[[I was in a hurry]] and I had a lot of calls.',
        'Cover was mine to arrange and I had a lot of calls.',
      ],
    ],
    leaves: [
      'I was away, and that was my mistake.',
      'I was off to a good start.',
      'I was out at the lake with the kids.',
      'Ask Rashid, I wasn’t there, I was on leave.',
    ],
  },
});
