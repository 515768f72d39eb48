import type { MomentStarters } from '../starters';

/** Every step gets a question, a correction or a check-in. Usually they cannot see what you see: show them. */
export const microManaging: MomentStarters = {
  moment: 'micro-managing',
  useWhen:
    'Every step gets a question, a correction or a check-in. Usually they cannot see what you see: show them.',
  leaveOut: '"trust me", "let me do my job", a count of their messages, and going quiet.',
  variants: [
    {
      style: 'short',
      hint: null,
      moves: ['acknowledge', 'plan', 'date', 'invite'],
      paragraphs: [
        "I can see how much «item: the project» matters to you. Each «day» at «time» you'll get a short update from me: what is done, what is next, what I need from you. What belongs in it for you?",
      ],
    },
    {
      style: 'fuller',
      hint: null,
      moves: ['acknowledge', 'recommend', 'plan', 'date', 'invite', 'vision'],
      paragraphs: [
        "Your eye for detail has made «item: a part of the work» better, and I'd like to use it where it counts for «reason: their goal».",
        "I suggest that the decisions on «item: the choices that are theirs» are yours, and I look after «item: the steps that are yours». I'll send you an update each «day» at «time»; in between, you can see where things are here: «link». My usual reply time to single questions is «time: responseTime».",
        'We try it until «day: review day» and adjust it together. Which details do you want to see before they go out?',
      ],
    },
    {
      style: 'chat',
      hint: null,
      moves: ['plan', 'date', 'invite'],
      paragraphs: [
        'On «item: the detail»: «item: where it stands». The next update comes from me «day» at «time». Which parts do you want to see before then?',
      ],
    },
  ],
};
