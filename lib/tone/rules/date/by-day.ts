import { tellsThePast } from '../../lead-guards';
import { CLOCK, phrase, WEEKDAY } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'date',
  title: 'A day to count on',
  match: words(
    phrase`\b(?:by|before|until|till|no later than) (?:(?:next|this|coming|end of|the end of|close of business|close|lunchtime|first thing|early|midday|noon) (?:on )?)?${WEEKDAY}(?: (?:morning|afternoon|evening|night|noon|lunchtime|lunch|at the latest|week))?(?:,? (?:at )?${CLOCK})?`,
  ),
  unless: tellsThePast,
  examples: {
    catches: [
      'You will have it [[by Thursday]].',
      'Could you confirm [[by Tuesday 3 pm]]?',
      'I need the logo [[before Friday noon]] to book the printer.',
    ],
    leaves: ['Thursday was busy.', 'We met last Monday.', 'You had the draft by Monday.'],
  },
});
