import type { MomentStarters } from '../starters';

/** Something on your side went wrong and the client has seen it, or is about to. */
export const ourMistake: MomentStarters = {
  moment: 'our-mistake',
  useWhen: 'Something on your side went wrong and the client has seen it, or is about to.',
  leaveOut: 'How it could happen, who else touched it, a second sorry, free work offered out of guilt.',
  variants: [
    {
      style: 'short',
      hint: 'you saw it first',
      moves: ['own', 'plan', 'date'],
      paragraphs: [
        "I found an error of mine in «item: the piece of work»: «item: what is wrong». The corrected version will be with you by «day», «time», and I'm adding «item: the new check» so it does not come back.",
      ],
    },
    {
      style: 'fuller',
      hint: 'they saw it first',
      moves: ['acknowledge', 'own', 'plan', 'date', 'invite'],
      paragraphs: [
        "Thank you for telling me about «item: what went wrong». I can see what it puts at risk for you: «reason: what it touches». I'm sorry; that one is mine.",
        "Here is what happens now. I'll have «item: the fix» done by «day», «time», and write to you when it is live. From now on «owner: who checks» looks at «item: the weak spot» before anything goes out.",
        'Who on your side should hear about this from me?',
      ],
    },
    {
      style: 'chat',
      hint: null,
      moves: ['acknowledge', 'own', 'plan', 'date'],
      paragraphs: [
        "You're right about «item: what went wrong», that was my slip. The fix is coming by «time», and I'll tell you here when it's done.",
      ],
    },
  ],
};
