import { isThankful } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'hedge',
  title: 'Shrinks the reason you write',
  why: '“Just” and “only” say that your point is small. Your client has many mails to choose from; give yours its full size.',
  match: words(
    phrase`\bi(?:'m| am| was)? (?:just|only)(?: really| also)? (?:wanted|wanting|hoping|trying|writing|thought i'd|thought i would|looking) ?(?:to)?(?= (?:(?:quickly|briefly|gently|kindly|maybe|really) )?(?:check|ask|see|mention|raise|bring|follow up|chase|remind|flag|enquire|inquire|find out|query|touch))`,
  ),
  unless: [isThankful],
  rewrites: { short: swap('I’d like to') },
  examples: {
    catches: [
      ['[[I just wanted to]] check the date with you.', 'I’d like to check the date with you.'],
      ['[[I was only hoping to]] ask about the invoice.', 'I’d like to ask about the invoice.'],
      ['[[I just thought I’d]] mention the second page.', 'I’d like to mention the second page.'],
    ],
    leaves: ['I just wanted to thank you.', 'I only want the blue one.'],
  },
});
