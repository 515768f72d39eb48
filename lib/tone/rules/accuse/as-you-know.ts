import { isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: '“As you are well aware”',
  why: 'It sounds like a raised eyebrow: you knew, and still. The sentence says the same without it, and your client hears the fact.',
  match: words(
    /(?<=[a-z0-9)%"]),? (?:as (?:you (?:are|'re|will be|must be|should be) (?:well |very well |fully |no doubt |surely |perfectly )?aware|you (?:very |perfectly |full )well know|you know (?:very|perfectly|full) well)|which you (?:very |perfectly |full )?well know|and you (?:very |perfectly )?well know it)(?:,(?= [a-z]))?/i,
  ),
  unless: isThankful,
  rewrites: { short: swap('') },
  examples: {
    catches: [
      ['The lift is out of order[[, as you are aware]].', 'The lift is out of order.'],
      ['The fee[[, as you very well know,]] is due in March.', 'The fee is due in March.'],
      ['The children sleep next door[[, which you well know]].', 'The children sleep next door.'],
    ],
    leaves: ['The office is closed on Sundays, as you know.', 'As far as I am aware, it is closed.'],
  },
});
