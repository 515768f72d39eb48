import { isQuestion } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'threat',
  title: '“We reserve the right”',
  why: 'It is the sound of a file being opened. Say what you would like to happen instead; your rights stay yours without a mention.',
  match: words(
    /,? \b(?:(?:and )?(?:i|we|head office|the (?:company|agency|firm|office)) (?:hereby |expressly |therefore )?reserves? (?:the|my|our|all(?: of)?(?: my| our)?) rights?(?: to)?[^.?!;0-9]{0,60}|all (?:my |our )?rights (?:are )?reserved(?: [a-z ]{0,30})?|without prejudice to (?:my|our) rights)/i,
  ),
  unless: isQuestion,
  rewrites: {
    short: swap(', and I would like to find a way that works for both of us'),
    warm: swap(', and I’d love to find a way that suits us both'),
    firm: swap(', so let us agree on the next step by «day»'),
  },
  examples: {
    catches: [
      [
        'The form was late[[, and we reserve the right to cancel]].',
        'The form was late, and I would like to find a way that works for both of us.',
      ],
      [
        'You have the list[[, all rights reserved]].',
        'You have the list, and I would like to find a way that works for both of us.',
      ],
      [
        'The list is long[[, and the company reserves all rights]].',
        'The list is long, and I would like to find a way that works for both of us.',
      ],
    ],
    leaves: ['We reserved the right table for you.', 'The right room is reserved.'],
  },
});
