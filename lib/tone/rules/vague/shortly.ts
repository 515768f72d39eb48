import { isQuestion, namesATime } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'vague',
  title: 'Shortly, and how short is that',
  why: 'Your “shortly” may be a week and theirs an hour. Name the time and you both mean the same.',
  match: words(
    phrase`\b(?:will|'ll|should|shall|can|is going to)\b[^,;.?!]{0,60}?(?<span>\b(?:very )?shortly|\bany (?:day|moment|minute) now|\bbefore long|\bsoon-ish)\b(?:,? (?:i hope|hopefully|fingers crossed))?`,
  ),
  unless: [namesATime, isQuestion],
  rewrites: { short: swap('by «time»') },
  examples: {
    catches: [
      ['The file will be with you [[shortly]].', 'The file will be with you by «time».'],
      ['It should be up [[any day now]].', 'It should be up by «time».'],
      ['We’ll send the code [[very shortly]].', 'We’ll send the code by «time».'],
    ],
    leaves: ['I’ll call shortly, at 3 pm.', 'We spoke shortly before noon.'],
  },
});
