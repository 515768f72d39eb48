import { isQuestion } from '../../guards';
import { grovels, isMock, isUnreal } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'own',
  title: 'Takes it on',
  match: words(
    phrase`\b(?:i|we) (?:take (?:full |the )?(?:responsibility|the blame)|own (?:that|this|it)|accept (?:that|responsibility|the)|(?:will|'ll) (?:carry|bear) the cost|(?:owe|owed) you (?:an? (?:answer|apology|explanation|call))|let you down|(?:can|could) (?:have )?(?:done|do) (?:this |that |it )?better)\b`,
  ),
  unless: [isQuestion, grovels, isMock, isUnreal],
  examples: {
    catches: [
      '[[I take responsibility]] for the missed call.',
      '[[We owe you an explanation]] and here it is.',
      '[[We let you down]] on the delivery date.',
    ],
    leaves: ['I take full blame, I’m an idiot.', 'They own that shop.'],
  },
});
