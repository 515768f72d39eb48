import { namesATime } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'vague',
  title: 'Waits for a free minute',
  why: 'Free minutes have no date. Your client hears that they come last; even a late day is kinder than this.',
  match: words(
    phrase`\b(?:i|we)(?:'ll| will| can|'m going to| am going to|'d)\b[^,;.?!]{0,70}?(?<span>\b(?:when(?:ever)?|once|as soon as|if) (?:i|we) (?:get|have|find|can find|'ve got|'ve had|have had|can grab) (?:a |the |some |any )?(?:(?:free |spare |quiet |half a )?(?:chance|minute|moment|second|sec|time|slot|opportunity|gap)|(?:a )?round to it|around to it|through it|to it)|\b(?:when|once|as soon as|if) (?:i|we) can(?=[.,!]|$)|\b(?:when|once|if) (?:things|it|work) (?:calms?|quiets?|quietens?|slows?|settles?|eases?)(?: down| off)?(?: here| a bit){0,4})`,
  ),
  unless: namesATime,
  rewrites: { short: swap('by «day»') },
  examples: {
    catches: [
      ['I’ll have a look [[when I get a minute]].', 'I’ll have a look by «day».'],
      ['We can fix it [[once things calm down]].', 'We can fix it by «day».'],
      ['I’ll write it up [[when I have a moment]].', 'I’ll write it up by «day».'],
    ],
    leaves: ['I’ll have a look on Friday when I get a minute.', 'Did you get a chance to look?'],
  },
});
