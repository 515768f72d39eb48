import { argues, isOrElse, isQuestion, leavesTimeOpen } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'plan',
  title: 'Shows what is set in motion',
  match: words(
    phrase`\b(?:i|we)(?:'ve| have)(?: now| also| already| just)? (?:asked|booked|put (?:a|you|your|the|up|both|captions)|moved|reserved|arranged|set up|kept|blocked|stopped|started|taken (?:it|the|that|you)|switched|held|paused|added a|flagged|hung|scheduled|logged|reported|cancelled|offered|gone back)\b`,
  ),
  unless: [leavesTimeOpen, isOrElse, argues, isQuestion],
  examples: {
    catches: [
      '[[I’ve asked]] the supplier for a new part.',
      '[[We have booked]] the van for you.',
      '[[I’ve set up]] a check that runs each night.',
    ],
    leaves: ['I’ve asked you three times.', 'I have put up with it.'],
  },
});
