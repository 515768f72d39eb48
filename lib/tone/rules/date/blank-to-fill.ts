import { tellsThePast } from '../../lead-guards';
import { CLOCK, phrase, WEEKDAY } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'date',
  title: 'A day or an hour left to fill',
  match: words(
    phrase`\b(?:by|before|until|on|at|from|for|no later than) (?:«(?:day|date|time)[^»]{0,40}»(?:,? (?:(?:at|by|before|around) )?(?:«(?:time|hour)[^»]{0,40}»|${CLOCK}))?|${WEEKDAY},? (?:(?:at|by) )?«(?:time|hour)[^»]{0,40}»)`,
  ),
  unless: tellsThePast,
  examples: {
    catches: [
      'I’ll send the file [[by «day», «time»]].',
      'Could we talk [[on «day» at «time»]]?',
      'You will have it [[by «day: new day»]].',
      'The call is [[on Friday at «time»]].',
    ],
    leaves: ['I sent it on «day».', 'The price is «price» for both.'],
  },
});
