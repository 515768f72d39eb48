import { isQuestion } from '../../guards';
import { aimsAtYou, isOrElse, isSharp, tellsThePast } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'vision',
  title: 'Thinks of the people they serve',
  match: words(
    phrase`\b(?:your (?:customers|clients|guests|readers|visitors|users|patients|students|members|buyers|speakers|audience|followers|donors|families|listeners)(?: (?:can|will|would|stay|see|find|get|order|are mostly|already|don't|have already|look|feel|trust|notice that|love))|(?:bring|brings|bringing) (?:in|you) (?:money|sales|orders|customers|clients)|(?:we|you) (?:don't )?lose (?:sales|orders|customers)|(?:grow|growing) (?:faster|the (?:list|shop|business))|do(?:es)? more for (?:you|your))\b`,
  ),
  unless: [isSharp, tellsThePast, isOrElse, aimsAtYou, isQuestion],
  examples: {
    catches: [
      'With two buttons less [[your customers find]] the shop in one step.',
      'Four good posts [[do more for you]] than ten.',
      'I would keep the three that [[bring in orders]].',
    ],
    leaves: ['Your customers complain because of you.', 'Do your guests pay?'],
  },
});
