import type { MomentStarters } from '../starters';

/** A client wants fewer hours, often in a slow month. It is usually worry about money, seldom a verdict on you. */
export const hoursCut: MomentStarters = {
  moment: 'hours-cut',
  useWhen:
    'A client wants fewer hours, often in a slow month. It is usually worry about money, seldom a verdict on you.',
  leaveOut: 'Guilt, "I was counting on it", a forecast of doom, and an instant yes.',
  variants: [
    {
      style: 'short',
      hint: null,
      moves: ['acknowledge', 'plan', 'date', 'invite', 'vision'],
      paragraphs: [
        "Thank you for telling me before it was settled. I'll send you a lean plan by «day» that keeps «item: what brings in business» safe and rests the remainder. What would you least like to have back on your own desk?",
      ],
    },
    {
      style: 'fuller',
      hint: null,
      moves: ['acknowledge', 'recommend', 'plan', 'date', 'invite', 'vision'],
      paragraphs: [
        'I understand that «item: the month or season» calls for care with money.',
        "Today's «hours: today's hours» hold «item: agreedScope». With «hours: new hours» I'd keep «item: what brings in business» and rest «item: what can wait», so that your own time stays with «reason: selling, speaking, old clients».",
        "I can keep the freed hours open for you until «day: hold day»; from then on I'd need «time: notice» to build up again.",
        'Shall we start the lean plan on «day: start day», or talk first on «day: call day» at «time»?',
      ],
    },
    {
      style: 'chat',
      hint: null,
      moves: ['acknowledge', 'recommend', 'plan', 'date', 'invite'],
      paragraphs: [
        'I see why you want to trim. My advice: keep «item: what brings in business», rest «item: what can wait», and look again on «day». Shall I write it up for you by «time»?',
      ],
    },
  ],
};
