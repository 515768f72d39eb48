import type { MomentStarters } from '../starters';

/** A client finds you too expensive, or you are about to charge more. */
export const price: MomentStarters = {
  moment: 'price',
  useWhen: 'A client finds you too expensive, or you are about to charge more.',
  leaveOut: 'Your costs, "unfortunately", "I know it\'s a lot", and a discount nobody has asked for.',
  variants: [
    {
      style: 'short',
      hint: 'objection',
      moves: ['acknowledge', 'recommend', 'date', 'invite', 'vision'],
      paragraphs: [
        "Thank you for saying so openly. My rate of «price: rate» covers «item: agreedScope», which frees you for «reason: their goal». If you'd like to stay within «price: their budget», I can do «item: the part that matters most» from «day». Which would help you more?",
      ],
    },
    {
      style: 'fuller',
      hint: 'objection',
      moves: ['acknowledge', 'recommend', 'date', 'invite', 'vision'],
      paragraphs: [
        'I understand that «price: rate» has to earn its place in your budget.',
        'My work covers «item: agreedScope», and in «time: the last months» that brought you «item: two results they can check».',
        "If you want to spend less for a while, I'd keep «item: the task closest to their income» and rest «item: what can wait», which makes it «price: smaller sum» from «day».",
        'What matters most to you until «day: next milestone», so I can build it around that?',
      ],
    },
    {
      style: 'chat',
      hint: 'objection',
      moves: ['acknowledge', 'recommend', 'date', 'invite'],
      paragraphs: [
        'Good that you ask about the price. For «price: their budget» I can do «item: the part that matters most» by «day»; the full set is «price: the full price». Which way do you lean?',
      ],
    },
    {
      style: 'extra',
      hint: 'rise',
      moves: ['recommend', 'date', 'invite', 'vision'],
      paragraphs: [
        'From «day: start day» my rate will be «price: new rate»; today it is «price: rate».',
        "You keep «item: agreedScope», and «item: what stays at today's rate» stays at today's rate until «day: end day». For the months ahead I recommend «item: the plan that suits them», because it keeps «reason: their goal» on course.",
        'Shall we talk about it on «day: call day» at «time», or shall I send the plan in writing?',
      ],
    },
  ],
};
