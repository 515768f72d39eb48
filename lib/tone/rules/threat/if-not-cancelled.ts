import { alternativeAfter, isQuestion, isReassuring, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'threat',
  title: '“If not, it will be cancelled”',
  why: 'Your client reads the second half first: what they lose. Turn it round: what stays theirs if it arrives by the day.',
  match: words(
    /(?<=\b(?:if|unless|should) [^.?!;]{0,60}\b(?:not|[a-z]+n't|unless|no|again|late|paid)\b[^.?!;]{0,40},? )(?<span>(?:then )?(?:your|the|it|this|they|all|any)(?: [a-z]+){0,4} (?:will be|is|are|gets?|goes|will) (?:automatically |therefore |then )?(?:cancelled|canceled|charged|locked|closed|forfeited|billed|removed|suspended|missed|stopped|lost|terminated|given to|deleted|disconnected|switched off|lapse|lapses|stop|void|withdrawn))\b[^.?!;0-9]{0,50}/i,
  ),
  unless: [isQuestion, isReassuring, alternativeAfter, isThankful],
  rewrites: {
    short: swap('«item» stays yours once it is settled by «day»'),
    warm: swap('I’d like to keep «item» for you, and «day» is the date for it'),
    firm: swap('«item» is yours once it is settled by «day»'),
  },
  examples: {
    catches: [
      [
        'If the form is not here by Monday, [[your place will be given to]] someone else.',
        'If the form is not here by Monday, «item» stays yours once it is settled by «day» someone else.',
      ],
      [
        'Unless it is paid, [[the booking will be cancelled]].',
        'Unless it is paid, «item» stays yours once it is settled by «day».',
      ],
      [
        'If we do not hear from you, [[your account will be closed]].',
        'If we do not hear from you, «item» stays yours once it is settled by «day».',
      ],
    ],
    leaves: [
      'If it does not rain, the roof will be closed on Monday; I can send a photo.',
      'If you like it, the old one will be removed.',
    ],
  },
});
