import { isFrame, isQuestion, namesNoStep, tellsThePast } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'date',
  title: 'Names the week',
  match: words(
    phrase`\b(?:(?:in|at|from|by|before|until|for|towards) )?(?:the )?(?:(?:early|late|start of|end of|beginning of|middle of) )?(?:next|this|coming) (?:week|month|quarter|spring|summer|autumn|winter)(?:'s)?\b`,
  ),
  unless: [tellsThePast, namesNoStep, isFrame, isQuestion],
  examples: {
    catches: [
      'The new carer starts [[next week]].',
      'It goes out with [[next month]] as agreed.',
      'You will have the figures [[by the end of next week]].',
    ],
    leaves: ['This week was quieter than I thought.', 'Is this week too much?'],
  },
});
