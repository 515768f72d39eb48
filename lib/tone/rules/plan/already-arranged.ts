import { isQuestion } from '../../guards';
import { argues, isOrElse, leavesTimeOpen } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'plan',
  title: 'Shows what is set in motion',
  match: words(
    phrase`\b(?:i|we)(?:'ve| have)(?: now| also| already| just)? (?:asked (?:him|her|them|the|our|my|for|whether|a)|booked|put (?:a|both|captions|up)|moved (?:a|you|your|three)|reserved|arranged|set up|kept (?:next|the|a|this)|started (?:the|a)|taken (?:it|that|you)|switched|paused|added a|flagged|hung|scheduled|offered|gone back to)\b`,
  ),
  unless: [leavesTimeOpen, isOrElse, argues, isQuestion],
  examples: {
    catches: [
      '[[I’ve asked the]] supplier for a new part.',
      '[[We have booked]] the van for you.',
      '[[I’ve set up]] a check that runs each night.',
    ],
    leaves: ['I’ve asked you three times.', 'I have put up with it.'],
  },
});
