import { aimsAtYou, isOrElse, isQuestion, tellsThePast } from '../../guards';
import { phrase, WEEKDAY } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'plan',
  title: 'Changes the routine for good',
  match: words(
    phrase`\b(?:from (?:now on|today|tomorrow|this (?:week|month)|next (?:week|month)|${WEEKDAY}|the \d{1,2}(?:st|nd|rd|th))|in (?:the )?future|so (?:that )?(?:it|this) (?:doesn't|can't|won't|does not|cannot) happen|next time (?:i|we)(?:'ll| will)?|the next step is|as a (?:first|next) step|either way)\b(?=[^.?!;]{0,80}\b(?:i|we|our|will|there|every|nobody|nothing|it|the)\b)`,
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
