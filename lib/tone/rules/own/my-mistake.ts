import { isQuestion } from '../../guards';
import { deniesIt, grovels, isMock } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'own',
  title: 'Says whose mistake it was',
  match: words(
    phrase`\b(?:(?:(?:that|this|it|which|both|the [a-z]{3,15})(?:'s| is| was| were| are)(?: all| entirely| partly| completely)? )?(?:my|our)(?: own)? (?:mistake|fault|error|oversight|slip|miss|typo)|(?:that|this|it)(?:'s| is| was) (?:on (?:me|us)\b|my (?:call|responsibility)|ours to (?:fix|carry|solve)|(?:me|us)(?=[.,!]|$))|(?:that was|it was) (?:me|us)(?=[.,!]|$)|(?:are|is) (?:ours|our problem to (?:fix|solve))|(?:a|the) (?:bug|fault|mistake|error|gap|slip) (?:on our side|in our|of ours|from our))\b`,
  ),
  unless: [isQuestion, grovels, deniesIt, isMock],
  examples: {
    catches: [
      '[[That was our mistake]] and we will put it right.',
      '[[That is my error]], the price is 40.',
      'The late start was [[my fault]].',
    ],
    leaves: ['It was not our fault.', 'Is that our mistake?', 'If this is my fault, tell me.'],
  },
});
