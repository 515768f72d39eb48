import { isConditional, isQuestion, isThankful, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: 'Bills them your trouble',
  why: 'Your trouble is real, yet your client may hear an invoice for guilt. Say what would make it easier next time.',
  match: words(
    /,? (?:so|and|which meant) (?:i|we)(?:'ve| have)?(?: then| now| again)? had to (?:work (?:all|late|saturday|sunday|through|overnight|the (?:whole )?weekend)|stay up|redo everything|rush|chase|guess|start (?:again|over)|cancel (?:my|our)|cover for|clean up|run after)\b[^.?!;0-9]{0,60}/i,
  ),
  unless: [isConditional, takesOwnership, isQuestion, isThankful],
  rewrites: {
    short: swap(', so next time an earlier start would help us both'),
    warm: swap(', so it would be lovely to have them earlier next time'),
    firm: swap(', so from now on I need them by «day»'),
  },
  weak: true,
  examples: {
    catches: [
      [
        'The texts came on Friday night[[, so I had to work all weekend]].',
        'The texts came on Friday night, so next time an earlier start would help us both.',
      ],
      [
        'You changed the list[[ and we had to start again]].',
        'You changed the list, so next time an earlier start would help us both.',
      ],
      [
        'Nobody knew the code[[, so I had to chase the caretaker]].',
        'Nobody knew the code, so next time an earlier start would help us both.',
      ],
    ],
    leaves: [
      'The lift was broken, so I had to take the stairs.',
      'I forgot my key, so I had to chase the caretaker.',
    ],
  },
});
