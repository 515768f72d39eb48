import type { MomentStarters } from '../starters';

/** You have asked yourself whether it is worth saving, tried one open talk, and the answer is no. Or when they have decided. */
export const ending: MomentStarters = {
  moment: 'ending',
  useWhen:
    'You have asked yourself whether it is worth saving, tried one open talk, and the answer is no. Or when they have decided.',
  leaveOut:
    'The list of grievances, "it\'s not you", a vague last day, a discount to part as friends, and silence.',
  variants: [
    {
      style: 'short',
      hint: null,
      moves: ['recommend', 'plan', 'date', 'invite'],
      paragraphs: [
        "I've given this careful thought, and I recommend that someone else takes «item: the work» forward with you. My last day will be «day: last day»; before then I'll finish «item: open tasks» and hand over «item: files and access» by «day: hand-over day». Would «day: call day» at «time» suit you to plan it?",
      ],
    },
    {
      style: 'fuller',
      hint: null,
      moves: ['acknowledge', 'recommend', 'plan', 'date', 'invite'],
      paragraphs: [
        'Thank you for the trust you gave me with «item: what you did together». You can be proud of «item: a result that lasts».',
        "I've decided to close our work on «day: last day», with the «time: notice period» we agreed.",
        "Before that day I'll finish «item: open tasks» and put all files, access and notes at «link» by «day: hand-over day». My last invoice, «price», follows on «day: invoice day». I recommend «owner: who could take over», and I can brief them for «hours».",
        'What should I finish first, to make the change easy for you?',
      ],
    },
    {
      style: 'chat',
      hint: null,
      moves: ['plan', 'date', 'invite'],
      paragraphs: [
        "I'd like you to hear this from me first: my last day with you will be «day: last day». I'm preparing a clean hand-over of «item: files and access». Can we talk «day: call day» at «time»?",
      ],
    },
    {
      style: 'extra',
      hint: 'they end it',
      moves: ['acknowledge', 'plan', 'date', 'invite'],
      paragraphs: [
        "Thank you for telling me, and for «item: what you valued». I'll finish «item: open tasks» and hand over «item: files and access» by «day»; the last invoice, «price», follows on «day: invoice day». What would help you most until then?",
      ],
    },
  ],
};
