import { isQuestion } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'capitulate',
  title: 'Begs for peace',
  why: 'It makes your client’s mood the subject. Naming what you will put right gives them something better to think about.',
  match: words(
    phrase`\b(?:please )?(?:don't|do not) (?:be|get|stay) (?:too )?(?:angry|cross|mad|upset|annoyed|furious|disappointed|hard on)(?:(?: (?:with|at|on))? (?:me|us|him|her)|(?<=don't .{0,24}|not .{0,24}) with(?= [a-z]))?(?! (?:yourself|at|with|on|about)\b)|\b(?:please )?(?:don't|do not) (?:hold (?:it|this|that) against (?:me|us)|hate me|complain to|mention (?:this|it) to|tell my boss)|\b(?:i|we) (?:really )?(?:hope|pray) you(?:'re| are| aren't|'re not| are not|'ll)? (?:not )?(?:too |so |very )?(?:angry|cross|mad|disappointed|upset)(?: (?:with|in|at) (?:me|us))?|\b(?:i|we) (?:really )?(?:don't|wouldn't) want (?:us to fall out|any bad feeling|to fall out|any trouble|to have a problem|to lose you|you to think badly)\b`,
  ),
  unless: [isQuestion],
  rewrites: { short: swap('I’d like to put this right with you') },
  examples: {
    catches: [
      ['[[Please don’t be angry with me]].', 'I’d like to put this right with you.'],
      ['[[I hope you’re not too disappointed]].', 'I’d like to put this right with you.'],
      ['[[Please don’t hold it against me]].', 'I’d like to put this right with you.'],
    ],
    leaves: [
      'Don’t be too hard on yourself.',
      'Please don’t mention the price on the page yet.',
      'Don’t tell anyone at the shop yet.',
      'Don’t be mad at Tim, he saved the day.',
    ],
  },
});
