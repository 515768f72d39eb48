import { isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: '“As you are well aware”, up front',
  why: 'It sounds like a raised eyebrow: you knew, and still. Without it your client hears only the fact, which is all you need.',
  match: words(
    /^(?:and |but |so )?(?:as (?:you (?:are|'re|will be|must be|should be) (?:well |very well |fully |no doubt |surely |perfectly )?aware|you (?:very |perfectly |full )well know|you know (?:very|perfectly|full) well)|you (?:know (?:very|perfectly|full) well|(?:very |perfectly )well know))(?:,| that)/i,
  ),
  unless: isThankful,
  rewrites: {
    short: swap('a quick note:'),
    warm: swap('just so that we have it in one place:'),
    firm: swap('to have it in one place:'),
  },
  examples: {
    catches: [
      ['[[As you are well aware,]] the form has two pages.', 'A quick note: the form has two pages.'],
      ['[[You know very well that]] the fee is due in March.', 'A quick note: the fee is due in March.'],
      ['[[As you should be aware,]] the lift is out of order.', 'A quick note: the lift is out of order.'],
    ],
    leaves: ['As you know, the office is closed on Sundays.', 'As far as you are aware, is it closed?'],
  },
});
