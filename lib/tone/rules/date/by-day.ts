import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'date',
  title: 'A day to count on',
  match: words(
    /\b(?:by|before|on|until) (?:next |this |coming )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?: (?:morning|afternoon|evening|noon|at \d{1,2}(?:[:.]\d{2})? ?(?:am|pm)?|\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)))?/i,
  ),
  examples: {
    catches: [
      'You will have it [[by Thursday]].',
      'I can send the draft [[on Friday afternoon]].',
      'Could you confirm [[by Tuesday 3 pm]]?',
    ],
    leaves: ['Thursday was busy.', 'We met last Monday.'],
  },
});
