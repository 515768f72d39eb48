import { isQuestion } from '../../guards';
import { isOrElse, leavesTimeOpen, tellsThePast } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'plan',
  title: 'Says what you are doing now',
  match: words(
    phrase`(?<!\b(?:pages|they|you) )\b(?:i|we)(?:'m| am|'re| are)(?: now| just| already| also| currently)? (?:sending|calling|ringing|putting|moving|booking|changing|correcting|driving|taking|adding|having|bringing|checking|keeping|restoring|redoing|fixing|replacing|printing|testing|rebuilding|holding|booking|setting|presenting|coming|drafting|on it(?= now)|switching|opening)\b(?! (?:sure|my name|the minutes|you the list|care|progress|a note|do with))`,
  ),
  unless: [leavesTimeOpen, tellsThePast, isOrElse, isQuestion],
  examples: {
    catches: [
      '[[I’m calling]] the printer now.',
      '[[We’re moving]] your slot to the front.',
      '[[I am sending]] the new link to all five.',
    ],
    leaves: ['I’m making sense of it.', 'I’m hoping for the best.', 'I’m sending it at some point.'],
  },
});
