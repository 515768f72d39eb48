import { isSharp } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'invite',
  title: 'Gives them the choice',
  match: words(
    phrase`\b(?:which (?:(?:one|of (?:the|these|those)|day|time|date|version|option|part|way|[a-z]{3,12}) )?[^?.;]{0,90}|would you (?:rather|prefer|like)\b[^?.;]{0,110}|what would you (?:like|prefer|choose|rather|want)\b[^?.;]{0,80}|do you (?:want|prefer|need)\b[^?.;]{0,80} or [^?.;]{0,60})\?`,
  ),
  unless: isSharp,
  examples: {
    catches: [
      '[[Which of the two suits you better?]]',
      '[[Would you rather wait or go ahead with the blue one?]]',
      '[[What would you like on the cover?]]',
    ],
    leaves: ['Which is why I called.', 'Which planet are you on?', 'I would rather wait.'],
  },
});
