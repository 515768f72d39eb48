import type { MomentStarters } from '../starters';

/** The client points at someone on your team, or you feel like doing it yourself. */
export const colleagueBlamed: MomentStarters = {
  moment: 'colleague-blamed',
  useWhen: 'The client points at someone on your team, or you feel like doing it yourself.',
  leaveOut:
    'The colleague\'s name beside the mistake, "they\'re new", "the system", agreement with unkind words.',
  variants: [
    {
      style: 'short',
      hint: null,
      moves: ['own', 'plan', 'date'],
      paragraphs: [
        "Everything my team sends you is my responsibility, so this one is mine to put right. You'll have «item: the correction» by «day», «time», and «item: the new check» comes before the next one.",
      ],
    },
    {
      style: 'fuller',
      hint: null,
      moves: ['acknowledge', 'own', 'plan', 'date', 'invite'],
      paragraphs: [
        "Thank you for telling me about «item: what went wrong». I answer for all we send you, so it's right that it comes to me.",
        "«owner: who fixes it» will have the correction with you by «day», «time», and I'll look it over first. I'm also adding a check at «item: the step where it slipped».",
        '«owner: the colleague» looks after your account with my full backing. What would you like to see from us first?',
      ],
    },
    {
      style: 'chat',
      hint: null,
      moves: ['own', 'plan', 'date'],
      paragraphs: [
        "That's mine to put right. You'll have the corrected «item: the piece» by «time», and I'll check the next one myself.",
      ],
    },
    {
      style: 'extra',
      hint: 'they blamed you in front of others',
      moves: ['plan', 'date', 'invite'],
      paragraphs: [
        "I read your note to «owner: who received it» about «item: what happened», and I'd like us to have one shared picture of it. Could we take ten minutes on «day» at «time»? I'll bring a suggestion for «item: the step to secure».",
      ],
    },
  ],
};
