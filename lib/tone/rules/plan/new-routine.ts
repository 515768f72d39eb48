import { isQuestion } from '../../guards';
import { aimsAtYou, isOrElse, tellsThePast } from '../../lead-guards';
import { phrase, WEEKDAY } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'plan',
  title: 'Changes the routine for good',
  match: words(
    phrase`\b(?:from (?:now on|today|tomorrow|this (?:week|month)|next (?:week|month)|${WEEKDAY}(?= (?:we|i|our|no|nobody|all|the|there|one)\b)|the \d{1,2}(?:st|nd|rd|th)(?= (?:we|i|our|no|nobody)\b))|in (?:the )?future(?=,? (?:i|we)\b)|so (?:that )?(?:it|this) (?:doesn't|can't|won't|does not|cannot) happen|next time (?:i|we)\b(?:'ll| will)?|the next step is|as a (?:first|next) step|either way(?=,? (?:i|we)\b))(?=[^.?!;]{0,80}\b(?:i|we|our|will|there|every|nobody|nothing|it|the)\b)`,
  ),
  unless: [isOrElse, aimsAtYou, isQuestion, tellsThePast],
  examples: {
    catches: [
      '[[From now on]] I check each file against your list.',
      '[[Next time I’ll]] call before I change anything.',
      '[[From Monday]] we answer all mails within a day.',
    ],
    leaves: ['From now on you read my mails first.', 'In future you should check.'],
  },
});
