import { isQuestion, isQuoted } from '../../guards';
import { isReportedAdvice } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'recommend',
  title: 'Gives clear advice',
  match: words(
    phrase`\b(?:i|we)(?:'d| would| do|'ll| also| would also|'d also| therefore| still| really)? (?:strongly |very much |rather |definitely )?(?:recommend|suggest|propose|advise|encourage)\b(?! you (?:read|check|calm))`,
  ),
  unless: [isQuestion, isQuoted, isReportedAdvice],
  examples: {
    catches: [
      '[[I recommend]] the shorter version.',
      '[[We’d suggest]] two sessions a week.',
      '[[I propose]] that we start with the shop pages.',
    ],
    leaves: ['As I suggested in May, nothing has changed.', 'I recommend you read the contract.'],
  },
});
