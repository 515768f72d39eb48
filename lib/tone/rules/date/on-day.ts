import { isFrame } from '../../guards';
import { namesNoStep, tellsThePast } from '../../lead-guards';
import { CLOCK, phrase, WEEKDAY } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'date',
  title: 'Names the day',
  match: words(
    phrase`\b(?:on|for|from|to|this|next|coming|is|or|and|have|until|every|each|starting|of|the)? ?(?<span>(?:(?:this|next|coming|every|each|on|from|for) )?${WEEKDAY}(?:,? (?:morning|afternoon|evening|night|noon|lunchtime|am|pm|week))?(?:,? (?:the )?\d{1,2}(?:st|nd|rd|th)?\b(?![:.]\d))?(?:,? (?:at |from |between |before |by )?(?:${CLOCK}|\d{1,2}\b))?)`,
  ),
  unless: [tellsThePast, namesNoStep, isFrame],
  examples: {
    catches: [
      'I can send the draft [[on Friday afternoon]].',
      'The courier comes [[on Tuesday]].',
      'Could we talk [[next Wednesday at 10]]?',
    ],
    leaves: ['We met on Friday.', 'Your mail of Friday was clear.', 'I sent it on Monday.'],
  },
});
