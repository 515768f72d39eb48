import { isQuestion } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'apologise',
  title: 'Sorry for raising it',
  why: 'Your client may read the sorry as “not important” and put the mail aside. Say what it is about and it gets the attention it needs.',
  match: words(
    phrase`\b(?:i'm |i am |so |very |really |please ){0,2}(?:sorry|apologies|forgive me)(?: again)? (?:to|for) (?:bother(?:ing)?|troubl(?:e|ing)|disturb(?:ing)?|pester(?:ing)?|nag(?:ging)?|chas(?:e|ing)|hassl(?:e|ing)|bug(?:ging)?|(?:even )?(?:mention|bring|ask)(?:ing)?(?: (?:it|this))?(?: up)?)(?: you)?(?: again)?(?=(?: (?:about|with|on|regarding|for)\b)|[.!]?$)`,
  ),
  unless: [isQuestion],
  rewrites: { short: swap('I’m writing to you') },
  examples: {
    catches: [
      [
        '[[Sorry to trouble you again]] about the March invoice.',
        'I’m writing to you about the March invoice.',
      ],
      ['[[Please forgive me for disturbing you]] with this.', 'I’m writing to you with this.'],
      ['[[Sorry to nag]] about the photos.', 'I’m writing to you about the photos.'],
    ],
    leaves: ['Sorry about the March invoice, it had the old address.', 'I don’t mean to nag.'],
  },
});
