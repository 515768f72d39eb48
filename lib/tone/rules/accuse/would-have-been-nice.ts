import { isQuestion, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: 'A wish that sounds like a reproach',
  why: '“It would have been nice” says that something was missing in them. Turn the wish forward: what would help you next time?',
  match: words(
    /\b(?:it (?:would|might|could)(?: have|'ve) been (?:(?:very|really|quite|so|more) )?(?:nice|helpful|good|polite|courteous|useful|better|kind)|(?:i|we)(?:'d| would)(?: have|'ve) (?:appreciated|expected|liked)(?= (?:a|some|an|at least|more)\b))(?= (?:to (?:hear|know|be|get|have|see|learn)|a (?:call|word|note|warning|message|heads|reply|little|bit)|an? (?:answer|early|earlier)|some|more|at least)\b)/i,
  ),
  unless: [isQuestion, takesOwnership],
  rewrites: {
    short: swap('next time I would love'),
    warm: swap('for next time, I would really value'),
    firm: swap('from now on I need'),
  },
  examples: {
    catches: [
      ['[[It would have been nice]] to hear that from you.', 'Next time I would love to hear that from you.'],
      ['[[I would have appreciated]] a call.', 'Next time I would love a call.'],
      ['[[It might have been helpful]] to know this before.', 'Next time I would love to know this before.'],
    ],
    leaves: [
      'It would be nice to hear from you.',
      'It would have been better to test it first, and that was my mistake.',
    ],
  },
});
