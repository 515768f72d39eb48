import { isQuestion } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'capitulate',
  title: 'Work without an edge',
  why: 'With no edge your client cannot tell what is included, and will find out by asking for more. A number is kinder to both of you.',
  match: words(
    phrase`\b(?:as many (?<what>[a-z]{3,14}(?: [a-z]{3,10})?) as (?:you|it|they)(?:'d)? (?:need|needs|want|wants|like|takes|both need|wish)|as (?:long|often|much) as (?:you (?:want|like|need|wish)|it takes|necessary|needed)|until (?:you're|you are|everyone is|everybody is|you like) (?:both |all |completely |totally |fully |100% )?(?:happy|satisfied|one)|however (?:long|many)[a-z ]{0,14} (?:it takes|you (?:want|need|like))|day or night|any time,? day or night|all evening and all weekend)\b`,
  ),
  unless: [isQuestion],
  rewrites: { short: swap('within «hours: what we agreed»') },
  examples: {
    catches: [
      ['I’ll change it [[as often as you like]].', 'I’ll change it within «hours: what we agreed».'],
      [
        'I’ll do new versions [[until you’re happy]].',
        'I’ll do new versions within «hours: what we agreed».',
      ],
      ['You can reach me [[day or night]].', 'You can reach me within «hours: what we agreed».'],
    ],
    leaves: ['Bake it as long as the label says.', 'The shop is open until you hear the bell.'],
  },
});
