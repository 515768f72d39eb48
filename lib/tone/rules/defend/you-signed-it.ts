import { asksPolitely, isConditional, isQuestion, isThankful, reasonFollows } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“You signed it”',
  why: 'It reads like a contract held up in court. If it matters, say what was agreed and what can still be changed.',
  match: words(
    /,? ?\b(?:(?:which|that|and|as) (?:you|your [a-z]+) (?:yourself )?(?:then |also )?(?:signed(?: off)?|approved|agreed(?: to| on)?|accepted|acknowledged|countersigned|confirmed)(?: (?:it|this|that|those|them|for it|for|off on))?(?: (?:yourself|in writing|at the time|by email|on the \d+(?:st|nd|rd|th)))?)(?=[.,;!]|$)/i,
  ),
  unless: [isQuestion, isConditional, isThankful, asksPolitely, reasonFollows],
  rewrites: { short: swap(', as agreed'), warm: swap(', as we agreed'), firm: swap(', as agreed') },
  examples: {
    catches: [
      ['The price is in the offer[[, which you signed]].', 'The price is in the offer, as agreed.'],
      ['The deadline was Friday[[, and you agreed to it]].', 'The deadline was Friday, as agreed.'],
      [
        'The fee is on page three[[, which you approved in writing]].',
        'The fee is on page three, as agreed.',
      ],
    ],
    leaves: ['Please send me the form that you signed.', 'Thank you for the draft, which you approved.'],
  },
});
