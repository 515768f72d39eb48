import { isFrame } from '../../guards';
import { namesNoStep, tellsThePast } from '../../lead-guards';
import { DURATION, phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'date',
  title: 'Says how long it takes',
  match: words(
    phrase`\b(?:(?:with)?in (?!the (?:last|past))${DURATION}(?! (?:of (?:breach|receipt|the (?:date|notice))|ago|before|long|late|old))\b(?! (?:of (?:the )?(?:year|work)))|the same day|same[- ]day|within the (?:hour|day|week)|an hour before|${DURATION} before (?:you|your|the)\b)`,
  ),
  unless: [tellsThePast, namesNoStep, isFrame],
  examples: {
    catches: [
      'You will hear from me [[within two hours]].',
      'The parts arrive [[in three working days]].',
      'If anything changes I tell you [[the same day]].',
    ],
    leaves: ['It happened twice in two weeks.', 'I have worked here for three years.'],
  },
});
