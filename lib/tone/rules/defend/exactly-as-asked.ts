import { isCheerful, isConditional, isQuestion, isThankful } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“That’s exactly what you asked for”',
  why: 'True or not, it closes the talk: your client now wants something else. Ask what has changed for them.',
  match: words(
    phrase`\b(?:(?:that|but this|but it)(?:'s| is| was)|(?:this|it) was) (?:exactly|precisely|literally|just) (?:what|how|as|the (?:one|version|way)(?: that)?) (?:you|your (?:team|office|colleagues?)) (?:had |have |'d |'ve )?(?<verb>asked|ordered|told|wanted|approved|said|requested|signed|agreed|specified|described|briefed)\b(?: (?:for|us|me|to|it))?|\b(?:i|we)(?: was| were|'ve been)? (?:only|just|simply) (?:following|doing what|using what|working (?:from|with) what|going by|sticking to) (?:your (?:instructions|brief|notes|orders|wishes|email|list)|the (?:brief|instructions)|you (?:said|told me|asked(?: for)?|gave me|wanted|sent))`,
  ),
  unless: [isQuestion, isConditional, isThankful, isCheerful],
  rewrites: { short: swap('I worked from the brief, and I’d like to hear what has changed for you') },
  examples: {
    catches: [
      [
        '[[That’s exactly what you asked for]] in the brief.',
        'I worked from the brief, and I’d like to hear what has changed for you in the brief.',
      ],
      [
        '[[It was precisely how you wanted]].',
        'I worked from the brief, and I’d like to hear what has changed for you.',
      ],
      [
        '[[I was only following your instructions]].',
        'I worked from the brief, and I’d like to hear what has changed for you.',
      ],
    ],
    leaves: [
      'Here is exactly what you asked for, with both sizes.',
      'Is that exactly what you asked for?',
      'We were just following the river.',
    ],
  },
});
