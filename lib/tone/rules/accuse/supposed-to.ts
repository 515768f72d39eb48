import { isConditional, isQuestion } from '../../guards';
import { phrase, YOU_SIDE } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: '“You were supposed to”',
  why: 'Your client may hear a report card. Say what is open and ask for it by a day, and you get the same thing without the lecture.',
  match: words(
    phrase`\b${YOU_SIDE} (?:was|were|are|is|had been) (?:always |clearly )?(?:supposed|meant|obliged|due) to (?<verb>[a-z]{2,14})(?= [a-z])`,
  ),
  unless: [isQuestion, isConditional],
  rewrites: {
    short: swap('it would help if you could still {verb}'),
    warm: swap('it would be great if you could still {verb}'),
    firm: swap('I still need you to {verb}'),
  },
  examples: {
    catches: [
      [
        '[[You were supposed to send]] the texts on Monday.',
        'It would help if you could still send the texts on Monday.',
      ],
      ['[[Your team was meant to test]] it.', 'It would help if you could still test it.'],
      [
        '[[You were clearly supposed to call]] them first.',
        'It would help if you could still call them first.',
      ],
    ],
    leaves: ['I was supposed to send it on Monday.', 'What were you supposed to receive?'],
  },
});
