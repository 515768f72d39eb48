import { isFrame } from '../../guards';
import { namesNoStep, tellsThePast } from '../../lead-guards';
import { CLOCK, MONTH_DAY, phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'date',
  title: 'Names the date',
  match: words(
    phrase`\b(?:(?:on|for|from|to|is|in the week of|week of|at|around|about|starts?|starting) )${MONTH_DAY}(?:,? (?:at )?${CLOCK})?`,
  ),
  unless: [tellsThePast, namesNoStep, isFrame],
  examples: {
    catches: [
      'The new site goes live [[on 4 June]].',
      'We could meet [[on the 12th at 9:30]].',
      'The next review is [[on May 9]].',
    ],
    leaves: ['The invoice of 4 June is paid.', 'We spoke on the 3rd.'],
  },
});
