import { isCheerful, isQuestion, isThankful, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: 'Counts your years',
  why: 'It answers a doubt that your client may not have. Your advice shows your experience better than the number of years.',
  match: words(
    /\b(?:i|we)(?:'ve| have) (?:been (?:doing|working in|in) (?:this|it|the (?:business|trade|industry)|this (?:job|business|trade|industry|field))|done this|worked in this (?:business|trade|industry|field)) (?:work |job )?for (?:over |about |more than |almost )?(?<years>(?:\d+|ten|eleven|twelve|fifteen|twenty|thirty|forty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))? years)(?: now)?\b/i,
  ),
  unless: [isQuestion, isThankful, takesOwnership, isCheerful],
  rewrites: {
    short: swap('in {years} I have learnt what to look for'),
    warm: swap('after {years} I know what can go wrong, so let me check it for you'),
    firm: swap('in {years} I have learnt what works'),
  },
  weak: true,
  examples: {
    catches: [
      ['[[I have been doing this for 15 years]].', 'In 15 years I have learnt what to look for.'],
      [
        '[[We’ve been in this business for twenty-two years now]], and nobody asked.',
        'In twenty-two years I have learnt what to look for, and nobody asked.',
      ],
      ['[[I’ve done this for over 11 years]].', 'In 11 years I have learnt what to look for.'],
    ],
    leaves: [
      'I have lived here for 15 years.',
      'I love that I have been doing this for ten years.',
      'I’ve done it for 13 years and my kids want me home.',
    ],
  },
});
