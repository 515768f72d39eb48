import { alternativeAfter, isConditional, isQuestion, isThankful, reasonFollows } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'wall',
  title: '“Non-refundable”',
  why: 'Your terms may be right, and your client still feels robbed. Say what they have for the money, or what you can move it to.',
  match: words(
    /\b(?:(?<subject>this|that|it|they|the (?:[a-z]+ )?(?:fee|deposit|amount|ticket|payment|booking)s?|(?:[a-z]+ )?(?:fees|deposits|sessions|payments)) ?(?:is|are|'s)(?:n't| not| non-?) ?-?(?:refundable|transferable|reimbursed|refunded)|(?:i|we) (?:don't|do not|can't|cannot|won't|will not) (?:refund|give refunds|give (?:you )?(?:your |the )?money back|issue refunds)(?: (?:it|that|this|deposits|the (?:fee|deposit)))?)(?=[.,;!]|$| (?:and|after|under|in)\b)/i,
  ),
  unless: [alternativeAfter, isQuestion, isConditional, isThankful, reasonFollows],
  rewrites: {
    short: swap('I can move it to «item», so that you get something for it'),
    warm: swap('I’d like you to get something for it, so I can move it to «item»'),
    firm: swap('instead I can offer «item» for it'),
  },
  examples: {
    catches: [
      ['[[The deposit is non-refundable]].', 'I can move it to «item», so that you get something for it.'],
      ['[[We don’t give refunds]].', 'I can move it to «item», so that you get something for it.'],
      ['[[It is not refundable]].', 'I can move it to «item», so that you get something for it.'],
    ],
    leaves: ['The deposit is not refundable, but I can move it to May.', 'Is the ticket refundable?'],
  },
});
