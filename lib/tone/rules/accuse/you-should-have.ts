import { isQuestion, isReassuring, isReported } from '../../guards';
import { phrase, YOU_SIDE } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: '“You should have”',
  why: 'Nobody can go back and do it. Your client may only hear that they got it wrong; say what helps from here, or next time.',
  match: words(
    phrase`\b${YOU_SIDE} (?:(?:should|ought to)(?: really| simply| just| at least)? (?:have|'ve)|should've) (?:not )?(?:told|asked|sent|said|read|checked|known|thought|mentioned|let|come|called|rung|given|used|looked|noticed|done|made|waited|followed|kept|raised|planned|warned|informed|listened|started|spoken|paid|taken|reali[sz]ed|understood|confirmed|consulted|left|booked|tested)\b[^.?!;0-9]{0,80}[.!]?$`,
  ),
  unless: [isQuestion, isReassuring, isReported],
  rewrites: {
    short: swap('next time it would help us both if «item: the step».'),
    warm: swap('for next time, how about we agree on «item: the step»?'),
    firm: swap('from now on let us do it this way: «item: the step».'),
  },
  examples: {
    catches: [
      [
        '[[You should have told me about the change.]]',
        'Next time it would help us both if «item: the step».',
      ],
      [
        '[[You should really have checked the proof first.]]',
        'Next time it would help us both if «item: the step».',
      ],
      ['[[Your team should have asked us before.]]', 'Next time it would help us both if «item: the step».'],
    ],
    leaves: [
      'I should have told you about the change.',
      'You should have received the file by now.',
      'Who should I have asked?',
    ],
  },
});
