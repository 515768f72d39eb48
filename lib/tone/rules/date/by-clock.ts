import { tellsThePast } from '../../lead-guards';
import { CLOCK, phrase, WEEKDAY } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'date',
  title: 'An hour to count on',
  match: words(
    phrase`\b(?:by|before|until|till|not later than|no later than) (?:about |around )?(?:${CLOCK}|\d{1,2}(?= ?(?:[.,;?]|$|today\b|tomorrow\b|tonight\b|at the latest\b|on\b))|lunch(?:time)?\b|close of business|cob\b|eod\b|the end of (?:the|today|this|next) ?(?:day|week|month|afternoon)?|end of (?:day|play|business|today|the (?:day|week|month)|next week|week|month)|tomorrow|tonight|this (?:evening|afternoon))(?: (?:today|tomorrow|tonight|on ${WEEKDAY}|at the latest|morning|afternoon|noon|lunchtime|evening|night))?`,
  ),
  unless: tellsThePast,
  examples: {
    catches: [
      'You will have the file [[by 3 pm today]].',
      'Please call me [[before noon]].',
      'I can finish it [[by the end of the week]].',
    ],
    leaves: ['The file was there by noon yesterday.', 'Sales rose by 15 percent.'],
  },
});
