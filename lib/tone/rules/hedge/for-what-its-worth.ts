import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'hedge',
  title: 'Marks your view down',
  why: 'It sets the price of your view before your client has heard it. They pay for your view, so it can come first and plain.',
  match: words(
    phrase`\b(?:for what(?:ever)? (?:it's|it is|that's|that is) worth|(?:it's |this is )?(?:just|only) (?:my (?:two (?:cents|pence)|humble opinion|(?:personal )?opinion|view|feeling)|a (?:thought|suggestion|silly idea|idea))|in my humble opinion|if i may be so bold|if (?:that|this) makes (?:any )?sense)(?:,? but|,| -) (?<next>[a-z']+)`,
  ),
  rewrites: { short: swap('I’d say {next}') },
  examples: {
    catches: [
      ['[[For what it’s worth, the]] first title is stronger.', 'I’d say the first title is stronger.'],
      ['[[Just a thought, but we]] could print it smaller.', 'I’d say we could print it smaller.'],
      ['[[In my humble opinion, blue]] suits the shop better.', 'I’d say blue suits the shop better.'],
    ],
    leaves: ['In my opinion the first title is stronger.', 'It is worth the price.'],
  },
});
