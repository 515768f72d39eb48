import { isQuestion } from '../../guards';
import { argues, givesUp, isOrElse, leavesTimeOpen } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'plan',
  title: 'Done, and what follows from it',
  match: words(
    phrase`\b(?:i|we)(?:'ve| have)(?: now| also| already| just)? (?:added|changed|moved|fixed|replaced|corrected|sent|taken|put|told|spoken|removed|updated|written|asked|kept|held)\b[^.?!;]{3,120}\b(?:so (?:that )?(?:you|it|nobody|nothing|no one|visitors|they|your|we)|and (?:i'll|we'll|you'll|they'll|it will|will)|until then|from now on|in case)\b`,
  ),
  unless: [leavesTimeOpen, givesUp, isOrElse, argues, isQuestion],
  examples: {
    catches: [
      '[[I’ve added a check so that nobody]] gets the old form.',
      '[[We’ve moved the sale to the top and you’ll]] see it at once.',
      '[[I have kept the old page until then]].',
    ],
    leaves: ['I’ve added a page.', 'I’ve told you three times so that you know.'],
  },
});
