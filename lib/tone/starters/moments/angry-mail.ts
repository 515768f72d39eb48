import type { MomentStarters } from '../starters';

/** The message is heated: insults, accusations, disappointment. Wait until your own pulse is down, then start here. */
export const angryMail: MomentStarters = {
  moment: 'angry-mail',
  useWhen:
    'The message is heated: insults, accusations, disappointment. Wait until your own pulse is down, then start here.',
  leaveOut: 'Your side of the story, "calm down", "sorry you feel that way", an answer to every line.',
  variants: [
    {
      style: 'short',
      hint: null,
      moves: ['acknowledge', 'plan', 'date'],
      paragraphs: [
        "I can see that «item: their concern» has cost you «reason: what it cost», and I want to put it right. I'm going through it point by point, and you'll have a clear answer by «day», «time».",
      ],
    },
    {
      style: 'fuller',
      hint: 'Nothing was yours? Take the second paragraph out.',
      moves: ['acknowledge', 'own', 'plan', 'date', 'invite'],
      paragraphs: [
        'Thank you for telling me straight. I can see why «item: their concern» weighs so much with «reason: what is at stake for them» ahead.',
        "My part in this is «reason: what you own, one line», and I'm sorry for it.",
        "You'll have «item: the first fix» by «day», «time», and «owner: who does it» will finish «item: the rest» by «day: second day».",
        'Would a ten-minute call on «day: call day» at «time: call time» help, or do you prefer to have it in writing?',
      ],
    },
    {
      style: 'chat',
      hint: null,
      moves: ['acknowledge', 'plan', 'date', 'invite'],
      paragraphs: [
        "I can see why «item: their concern» upset you. I'm on it and you'll have a first answer here by «time». Would a call at «time: call time» be better?",
      ],
    },
  ],
};
