import { isFrame } from '../../guards';
import { namesNoStep, tellsThePast } from '../../lead-guards';
import { CLOCK, phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'date',
  title: 'Says when, soon and plainly',
  match: words(
    phrase`\b(?:first thing |later |by |until |from |before |early |as of )?(?:tomorrow|tonight|this (?:morning|afternoon|evening)|today)\b(?: (?:morning|afternoon|evening|night|lunchtime|noon))?(?:,? (?:at |by |before |between |from )?(?:${CLOCK}|\d{1,2}\b))?`,
  ),
  unless: [tellsThePast, namesNoStep, isFrame],
  examples: {
    catches: [
      'I will call the supplier [[tomorrow morning]].',
      'You get the corrected sheet [[today]].',
      'I am sending it [[this afternoon]].',
    ],
    leaves: ['I sent it this morning.', 'Thanks for the call earlier today.', 'Sorry about today.'],
  },
});
