import { isProgramme } from '../../everyday-guards';
import { asksPolitely, isQuestion, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: 'Points to the small print',
  why: 'Being sent to the small print feels like a slap on the wrist. Say what it means for them today, in your own words.',
  match: words(
    /,? ?\b(?:(?:as|which) (?:it |is )?(?:also )?(?:clearly |plainly |explicitly )?(?:says|said|states|stated|set out|written|described|specified|explained)(?: clearly)? (?:in|on|under) (?:the|our|my|your|page|section|clause|point)(?: [a-z0-9]+(?:\.\d+)?){0,4}|it(?:'s| is| was) (?:clearly |plainly |all )(?:stated|written|printed|explained|there) (?:in|on|under) (?:the|our|my|your|page|section)(?: [a-z0-9]+(?:\.\d+)?){0,4})(?=[.,;!]|$| and\b)/i,
  ),
  unless: [isQuestion, asksPolitely, isThankful, isProgramme],
  rewrites: {
    short: swap(', and I can walk you through it'),
    warm: swap(', and I’m glad to walk you through it'),
    firm: swap(', and we can go through it'),
  },
  examples: {
    catches: [
      [
        'The fee is due in March[[, as clearly stated in the contract]].',
        'The fee is due in March, and I can walk you through it.',
      ],
      [
        'The office is closed on Fridays[[, which it says on the website]].',
        'The office is closed on Fridays, and I can walk you through it.',
      ],
      [
        'Two rounds are included[[, as set out in our terms]].',
        'Two rounds are included, and I can walk you through it.',
      ],
    ],
    leaves: [
      'Could you fill it in as described in the guide?',
      'It is stated in the news that it rains.',
      'As stated in the agenda, lunch is at noon.',
    ],
  },
});
