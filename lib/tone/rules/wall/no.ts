import { alternativeAfter } from '../../guards';
import { defineRule, swap, wholeSentence } from '../../rule';

export default defineRule({
  code: 'wall',
  title: 'A bare no',
  why: 'A single no leaves your client to guess what to do next. Give them one thing that does work.',
  match: wholeSentence(
    /(?:no|so no|sorry,? no|no way|absolutely not|certainly not|not possible|nope|the answer is (?:still )?no|decision: rejected|denied|declined|rejected|not my (?:job|problem|department)|it is what it is|that's final|my decision is final|that's (?:just )?how it is|that's how (?:we|i) work|impossible|it's not fine|no exceptions|no discount)/i,
  ),
  unless: alternativeAfter,
  rewrites: {
    short: swap('what I can do is «item» by «day».'),
    warm: swap('I’d like to help, and what I can do is «item».'),
    firm: swap('instead I can do «item» by «day».'),
  },
  examples: {
    catches: [
      ['[[Absolutely not.]]', 'What I can do is «item» by «day».'],
      ['[[The answer is no.]]', 'What I can do is «item» by «day».'],
      ['[[It is what it is.]]', 'What I can do is «item» by «day».'],
    ],
    leaves: ['No. I can do Monday.', 'No worries!'],
  },
});
