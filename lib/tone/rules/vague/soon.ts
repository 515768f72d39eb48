import { namesATime } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'vague',
  title: 'A promise with no date',
  why: '“Soon” asks your client to keep watch. A day and an hour let them stop.',
  match: words(
    /(?:\b(?!well\b)(?:i|we)(?:'ll| will| can| should| shall)[^,;.?!]{0,60}?|^(?:it |that |this )?(?:should|will) be (?:done|ready|finished|fixed|there|with you) )(?<span>\b(?:(?:very |really )?soon(?:ish)?|(?<=(?:'ll|will) (?!(?:see|talk|speak|meet|be)\b)[^,;.?!]{0,60})later(?: on)?(?=[.!]|$)))\b(?! as\b)/i,
  ),
  unless: namesATime,
  rewrites: { short: swap('by «day»') },
  examples: {
    catches: [
      ['I will get to it [[soon]].', 'I will get to it by «day».'],
      ['We can fix that [[very soon]] for you.', 'We can fix that by «day» for you.'],
      ['I’ll send the rest [[soon]].', 'I’ll send the rest by «day».'],
    ],
    leaves: [
      'I will send it soon, by Thursday 3 pm.',
      'Sooner or later everyone asks.',
      'See you soon!',
      'Thanks for telling me, and get well soon.',
      'I can’t make it later.',
      'We’ll talk later.',
    ],
  },
});
