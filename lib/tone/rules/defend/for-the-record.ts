import { isNotAboutYou } from '../../everyday-guards';
import { isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“For the record”',
  why: 'It sounds like a courtroom. Your client starts to think of their own evidence; one plain fact is enough.',
  match: words(
    /(?:^|(?<=[,;:-] )|(?<=\b(?:and|but|so) ))(?:for the record|for your information|let the record show(?: that)?|i (?:want|would like) it (?:noted|on record|in writing) that|(?:i|we) (?:would|must|have to) put (?:it )?on record that|just for the record),?(?= [a-z])/i,
  ),
  unless: [isThankful, isNotAboutYou],
  rewrites: { short: swap('as I see it,'), warm: swap('from my side:'), firm: swap('in short:') },
  examples: {
    catches: [
      ['[[For the record,]] the form went out on Monday.', 'As I see it, the form went out on Monday.'],
      ['[[I want it on record that]] the link was tested.', 'As I see it, the link was tested.'],
      ['[[For your information,]] the office closes at five.', 'As I see it, the office closes at five.'],
    ],
    leaves: [
      'Two copies are for the record office.',
      'This is a note for your information desk.',
      'For the record, the difference between the two plots is the bin edges.',
    ],
  },
});
