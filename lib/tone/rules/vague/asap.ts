import { isQuestion, namesATime } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'vague',
  title: 'As soon as possible, which is when',
  why: 'It feels quick to write and stays open to read. One day you are sure to keep calms your client more than any hurry.',
  match: words(
    phrase`\b(?:i|we|he|she|they|someone|somebody)(?:'ll| will| can|'m| am|'re| are|'d| hope to| aim to| send| try to)\b[^,;.?!]{0,80}?(?<span>\b(?:asap|a\.s\.a\.p|as soon as (?:possible|(?:it is|it's) possible|(?:i|we|he|she|they) can(?=[.,!]|$))|as (?:quickly|fast) as (?:possible|(?:i|we) can)|at (?:my|our|the) earliest (?:convenience|opportunity)|when it is possible|without delay))`,
  ),
  unless: [namesATime, isQuestion],
  rewrites: { short: swap('by «day», «time»') },
  examples: {
    catches: [
      ['I’ll send it [[asap]].', 'I’ll send it by «day», «time».'],
      ['We will look at it [[as soon as possible]].', 'We will look at it by «day», «time».'],
      ['I’ll call the printer [[as quickly as I can]].', 'I’ll call the printer by «day», «time».'],
    ],
    leaves: ['I’ll send it as soon as possible, by Friday at the latest.', 'Can you check asap?'],
  },
});
