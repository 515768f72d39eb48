import { isConditional, isQuestion, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: '“Without telling me”',
  why: 'Your client may hear that they owe you a report. Say what you would like to know beforehand next time, and why it helps them.',
  match: words(
    /,? ?\b(?:without (?:even |ever |so much as )?(?:telling|asking|informing|consulting|warning|checking with|talking to|speaking to|letting) (?:me|us|anyone|anybody|my team|our team)(?: (?:know|first))?|behind (?:my|our) backs?)\b/i,
  ),
  unless: [isConditional, takesOwnership, isQuestion],
  rewrites: {
    short: swap(', and next time I’d love to hear of it first'),
    warm: swap(', and I’d have been glad to help with it'),
    firm: swap(', so please bring such steps to me first'),
  },
  examples: {
    catches: [
      [
        'You moved the launch[[ without telling us]].',
        'You moved the launch, and next time I’d love to hear of it first.',
      ],
      [
        'The text was changed[[ without even asking me]].',
        'The text was changed, and next time I’d love to hear of it first.',
      ],
      [
        'Your team went to the printer[[ behind our back]].',
        'Your team went to the printer, and next time I’d love to hear of it first.',
      ],
    ],
    leaves: [
      'I moved the file without telling you, and that is my mistake.',
      'Can I change it without asking you each time?',
    ],
  },
});
