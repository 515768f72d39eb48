import type { MomentStarters } from '../starters';

/** They name a bad review, a chargeback, a lawyer, or leaving. */
export const threat: MomentStarters = {
  moment: 'threat',
  useWhen: 'They name a bad review, a chargeback, a lawyer, or leaving.',
  leaveOut:
    '"go ahead", your own lawyer, clause numbers as a shield, pleading, and any promise made in fright.',
  variants: [
    {
      style: 'short',
      hint: null,
      moves: ['acknowledge', 'date', 'invite'],
      paragraphs: [
        "I take this seriously, and I'd like to settle it with you directly. Here is where it stands: «item: the facts in one line». Could we talk on «day» at «time»?",
      ],
    },
    {
      style: 'fuller',
      hint: null,
      moves: ['acknowledge', 'recommend', 'plan', 'date', 'invite'],
      paragraphs: [
        'I can see this matters enough for you to consider «item: the step they named», and I want to understand it fully.',
        'The facts as I have them: «item: what was delivered» on «day: delivery day», for «price». What remains open is «item: what is open».',
        'I suggest fifteen minutes by phone on «day» at «time», and a written proposal from me by «day: proposal day». Our agreement offers «item: the agreed process» too, and that stays open to you.',
        'What outcome would make this right for you?',
      ],
    },
    {
      style: 'chat',
      hint: null,
      moves: ['acknowledge', 'plan', 'date', 'invite'],
      paragraphs: [
        "I can see how serious this is for you. Can we talk «day» at «time»? I'll bring «item: the facts and a proposal».",
      ],
    },
  ],
};
