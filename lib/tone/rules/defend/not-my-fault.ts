import { alternativeAfter, isConditional, isQuestion } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“That is not my fault”',
  why: 'Your client has not asked whose fault it is, until you say this. Say what you can do about it and by when.',
  match: words(
    /\b(?<subject>this|that|it|which)(?: is|'s| was)?(?:(?:n't| not)| really not| hardly| certainly not| in no way) (?:really |entirely |exactly |actually )?(?:(?:my|our) (?:fault|doing|mistake|error|problem|decision|responsibility)|down to (?:me|us)|because of (?:me|us)|on (?:me|us)|anything (?:i|we) did|caused by (?:me|us))\b/i,
  ),
  unless: [isQuestion, isConditional, alternativeAfter],
  rewrites: {
    short: swap('{subject} is something I can help with'),
    warm: swap('{subject} is something I’d like to solve with you'),
    firm: swap('{subject} needs «item: the step» by «day»'),
  },
  examples: {
    catches: [
      ['[[That is not my fault]].', 'That is something I can help with.'],
      ['[[It was not really our mistake]].', 'It is something I can help with.'],
      [
        'The link is broken, [[which isn’t anything we did]].',
        'The link is broken, which is something I can help with.',
      ],
    ],
    leaves: ['It is not our office, and I’m happy to ask them.', 'Is that not my mistake?'],
  },
});
