import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“Per my last email”',
  why: 'Everyone reads it as “can’t you read?”. Leave out the email and give the answer again.',
  match: words(
    /\b(?:as )?(?:per|stated in|explained in|mentioned in|outlined in|written in|see) (?:my|our) (?:last|previous|earlier|first|prior|many|several) (?:(?:two|three|few) )?(?:emails?|e-mails?|mails?|messages?|notes?)(?: (?:of|from|on) [a-z0-9 ]{2,20}?)?,?(?= [a-z]|[.,]|$)/i,
  ),
  rewrites: { short: swap('to sum it up:'), warm: swap('to have it in one place:'), firm: swap('in short:') },
  examples: {
    catches: [
      ['[[Per my last email,]] the invoice is due on Friday.', 'To sum it up: the invoice is due on Friday.'],
      ['[[As per our previous message,]] the office is closed.', 'To sum it up: the office is closed.'],
      ['[[As stated in my first email,]] two rounds are included.', 'To sum it up: two rounds are included.'],
    ],
    leaves: ['My last email had a typo in it.', 'Please see my message in the chat.'],
  },
});
