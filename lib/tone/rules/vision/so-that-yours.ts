import { isQuoted } from '../../guards';
import { isDull, isSharp, tellsThePast } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'vision',
  title: 'Says what it makes possible',
  match: words(
    phrase`\b(?:so (?:that )?(?!i\b|we (?:can't|had)|you (?:know|think|see\b(?! it)|are|have|had|were|want|said|should|could have|need|must)|your\b[^.?!;]{0,20}\b(?:was|is|were)\b)(?:you(?: can still| still| get| never)|your [a-z]{3,15}(?: [a-z]{3,12})?|(?:the|both) (?:launch|opening|event|website|site|shop|page|campaign|course|team|teams|board|guests?|order|10k|deadline|date|day|filling line)|there's no|nobody has|they) (?:can(?! see| read)|goes?|stays?|keeps?|opens?|starts?|still|don't|won't|see|has|have|is|are|gets?|feels?|runs?|never|lose|save|launch|finish|look|go|stay|keep)\b)`,
  ),
  unless: [isSharp, isQuoted, tellsThePast, isDull],
  examples: {
    catches: [
      'I send it today [[so your launch can go]] out on time.',
      'We move it to Monday [[so that your guests stay]] dry.',
      'I test it first, [[so you can still open]] on Friday.',
    ],
    leaves: ['So you think I lied.', 'I did it so you have no excuse.'],
  },
});
