import { asksPolitely, isConditional, isQuestion, isThankful, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“Your own”',
  why: '“Own” turns a source into a witness against them. Without it you simply say where the figure comes from.',
  match: words(
    /\b(?<!\bon )your own(?= (?:website|site|notes?|emails?|mails?|words|terms|office|team|report|brief|assistant|accountant|instructions|list|calendar|data|staff|people|engineers?|lab|portal|department|colleagues?|records|minutes|documents?|paperwork)\b)/i,
  ),
  unless: [isQuestion, isThankful, takesOwnership, asksPolitely, isConditional],
  rewrites: { short: swap('your') },
  examples: {
    catches: [
      ['[[Your own]] website says 30 days.', 'Your website says 30 days.'],
      ['The figure comes from [[your own]] report.', 'The figure comes from your report.'],
      ['It was [[your own]] team that chose the colour.', 'It was your team that chose the colour.'],
    ],
    leaves: [
      'Please use your own words.',
      'Bring your own towel.',
      'There is a woman on your own staff who runs it all.',
    ],
  },
});
