import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'apologise',
  title: 'A second helping of sorry',
  why: 'One apology settles it; a repeat at the end reopens what you have just closed. Your client would rather leave with the next step.',
  match: words(
    phrase`\b(?:(?:once again|once more|^again),? (?:i'm |i am |we're |we are |my |our |many |please accept my )?(?:very |so |really )?(?:sorry|apologies)|(?:and )?(?:i'm |i am |we're |we are |my )?(?:sorry|apologies) (?:once )?(?:again|once more))\b`,
  ),
  rewrites: {
    short: swap('thank you for your patience'),
    warm: swap('thank you for bearing with me'),
    firm: swap('you’ll hear from me by «day»'),
  },
  dropIsBest: true,
  examples: {
    catches: [
      ['[[Sorry again]].', 'Thank you for your patience.'],
      [
        '[[Once again, apologies]], the new file is attached.',
        'Thank you for your patience, the new file is attached.',
      ],
      ['[[I’m sorry again]], and see you on Monday.', 'Thank you for your patience, and see you on Monday.'],
    ],
    leaves: ['I checked the file again, sorry for the wait.', 'Thank you again.'],
  },
});
