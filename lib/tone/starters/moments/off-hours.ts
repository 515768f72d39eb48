import type { MomentStarters } from '../starters';

/** A message lands outside your hours, with or without the word urgent. */
export const offHours: MomentStarters = {
  moment: 'off-hours',
  useWhen: 'A message lands outside your hours, with or without the word urgent.',
  leaveOut:
    '"I don\'t work weekends", a remark on the hour, an apology for being away, and a full answer at midnight that teaches them to expect one.',
  variants: [
    {
      style: 'short',
      hint: null,
      moves: ['acknowledge', 'plan', 'date'],
      paragraphs: [
        "Thank you for the early word on «item: the request». I'm at my desk again on «day» at «time», and you'll have my answer by «time: answer time».",
      ],
    },
    {
      style: 'fuller',
      hint: null,
      moves: ['acknowledge', 'plan', 'date', 'invite'],
      paragraphs: [
        "Thank you for raising «item: the request» while it was fresh; I've put it on the list for «day». You'll have my answer that day by «time».",
        "So you know when to expect me: my hours are «hours: workingHours», and my usual reply time is «time: responseTime». For the rare thing that can't wait, use «item: the route you agreed».",
        'Does this one belong there, or is «day» early enough?',
      ],
    },
    {
      style: 'chat',
      hint: null,
      moves: ['plan', 'date'],
      paragraphs: ["Got it, it's on my list for «day». You'll hear from me by «time»."],
    },
  ],
};
