import { isQuestion } from '../../guards';
import { isOrElse, leavesTimeOpen, tellsThePast } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'plan',
  title: 'Says how it works until then',
  match: words(
    phrase`^(?:until (?:then|it's fixed|that's done)|in the meantime|meanwhile|after that|first|then|at the end),? (?:i|we|you can|you'll|the|there|a|your|both|our|my|it)\b(?:'ll| will)?`,
  ),
  unless: [leavesTimeOpen, isOrElse, isQuestion, tellsThePast],
  examples: {
    catches: [
      '[[Until then the]] old site stays online.',
      '[[After that we]] test it with two users.',
      '[[Meanwhile, I’ll]] keep the old form open.',
    ],
    leaves: ['After that we went home.', 'First I was in Leeds.'],
  },
});
