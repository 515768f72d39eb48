import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'hedge',
  title: 'Makes the request tiny',
  why: 'Tiny things wait longest. Give the request its real size and a day, and your client can plan it in.',
  match: words(
    phrase`\b(?:(?:it's |this is )?(?:just|only) )?(?:an? |another )?(?:(?:teeny|teeny tiny|teensy|tiny|tiny little|wee|quick little|gentle little|silly little) ){1,4}(?<thing>nudge|reminder|question|note|thing|request|favour|favor|point|ask)\b`,
  ),
  rewrites: { short: swap('a {thing}') },
  examples: {
    catches: [
      ['[[Just a tiny question]] about the invoice.', 'A question about the invoice.'],
      ['I have [[a teeny tiny request]] about the file.', 'I have a request about the file.'],
      ['[[Only a wee reminder]] about the photos.', 'A reminder about the photos.'],
    ],
    leaves: ['The tiny print on page 2 is hard to read.', 'A quick question about the invoice.'],
  },
});
