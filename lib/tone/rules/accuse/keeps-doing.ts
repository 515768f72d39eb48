import { isCheerful, isConditional, isQuestion, isReassuring, isThankful } from '../../guards';
import { phrase, YOU_SIDE } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: '“You keep doing it”',
  why: 'A habit held up like this feels like a charge. Say what you need this time, and why it helps.',
  match: words(
    phrase`(?:^|(?<=[,;:] |\b(?:and|but|because|so|that|if) ))${YOU_SIDE} (?:just |also |simply )?keeps?(?: on)? (?<verb>send|forgett|miss|ignor|ask|giv|add|cancell|delet|los|mov|mix|tell|leav|writ|interrupt|overrul|contradict|postpon|repeat|question|push|call)ing\b(?![^.?!;]{0,60}\b(?:good|great|lovely|helps?|helpful|useful)\b)[^.?!;0-9]{0,60}`,
  ),
  unless: [isQuestion, isConditional, isThankful, isReassuring, isCheerful],
  rewrites: {
    short: swap('to get this right, I suggest «item: the step»'),
    warm: swap('it would help us both if «item: the change»'),
    firm: swap('from now on I need «item: what was missing»'),
  },
  examples: {
    catches: [
      ['[[Your team keeps sending me the wrong files]].', 'To get this right, I suggest «item: the step».'],
      ['[[You keep forgetting the attachment]].', 'To get this right, I suggest «item: the step».'],
      ['[[You keep adding new tasks]].', 'To get this right, I suggest «item: the step».'],
    ],
    leaves: [
      'You can keep adding names until Friday.',
      'You keep sending such lovely photos, thank you.',
      'If you keep asking, you learn.',
      'The system keeps sending the same note.',
      'Your team keeps asking good questions.',
    ],
  },
});
