import { isQuestion, isThankful } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“If you scroll up, you will see”',
  why: 'It sends your client off to read that you were right. Give the answer again; it is shorter than the pointer.',
  match: words(
    phrase`\bif you (?:(?:just|simply|actually|only|care to) )?(?:scroll|look|go|read|check)(?: (?:up|down|back|again|closely|carefully|properly|at|through|over|the|my|our|your|this|to|in|emails?|mails?|messages?|thread|chat|inbox|contract|brief|history|notes)){1,6},? you(?:'ll| will| would| can|'d)(?: clearly)? (?:see|find|notice|realise|realize)(?: that)? (?:i|we|it (?:was|says|clearly)|you (?:were|asked|said|agreed|approved|signed|wrote|told))\b[^.?!;,0-9]{0,40}`,
  ),
  unless: [isQuestion, isThankful],
  rewrites: { short: swap('to save you the search, here it is again: «item»') },
  examples: {
    catches: [
      [
        '[[If you scroll up, you will see that I answered this on Monday]].',
        'To save you the search, here it is again: «item».',
      ],
      [
        '[[If you read my mail again, you’ll see that we said so]].',
        'To save you the search, here it is again: «item».',
      ],
      [
        '[[If you look at the contract, you would see it clearly says two rounds]].',
        'To save you the search, here it is again: «item».',
      ],
    ],
    leaves: [
      'If you scroll down, you’ll see the two drafts side by side.',
      'If you look at page two, you will see the new plan.',
      'If you go through the gate, you’ll see the house.',
    ],
  },
});
