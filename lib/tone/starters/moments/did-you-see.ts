import type { MomentStarters } from '../starters';

/** A client hopes you noticed something beyond the job: a talk, a post, a prize. How close you get is your choice, client by client. */
export const didYouSee: MomentStarters = {
  moment: 'did-you-see',
  useWhen:
    'A client hopes you noticed something beyond the job: a talk, a post, a prize. How close you get is your choice, client by client.',
  leaveOut:
    'A white lie, "I don\'t have time for that", a long excuse, and a vow to follow everything from now on.',
  variants: [
    {
      style: 'short',
      hint: null,
      moves: ['acknowledge', 'plan', 'date', 'invite'],
      paragraphs: [
        "Congratulations on «item: the video». I hadn't seen it yet; could you send me the link? I'll watch it by «day», and please send me the next one too, so I don't miss it.",
      ],
    },
    {
      style: 'fuller',
      hint: null,
      moves: ['acknowledge', 'plan', 'date', 'invite', 'vision'],
      paragraphs: [
        "Congratulations on «item: the video»; that is a real step towards «reason: their goal». I hadn't seen it yet, and I'm glad you'd like me to.",
        "My eyes are mostly on «item: agreedScope», so what helps me is a line or a link from you when something matters. I'll look at this one by «day».",
        'What are you proudest of in it? I can build on that in «item: the work we share».',
      ],
    },
    {
      style: 'chat',
      hint: null,
      moves: ['plan', 'date', 'invite'],
      paragraphs: [
        "Not yet, and I'd like to. Could you send me the link to «item: the video»? I'll watch it «day».",
      ],
    },
  ],
};
