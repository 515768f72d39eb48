import { isQuestion } from '../../guards';
import { deniesIt, grovels, isArguing } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'own',
  title: 'Says what you should have done',
  match: words(
    phrase`\b(?:i|we) (?:should(?:'ve| have)|ought to have|could have)(?: also| just| already)? (?:told|called|rung|checked|asked|sent|warned|pushed|put|moved|written|caught|seen|shown|looked|known|said|noticed|arranged|confirmed|made|done|let|been|flagged|explained|included|answered|replied|listened|raised|given|taken|pointed|started)\b`,
  ),
  unless: [isQuestion, grovels, deniesIt, isArguing],
  examples: {
    catches: [
      '[[I should have called]] you on Friday.',
      '[[We should have checked]] the date before printing.',
      'It is late, and [[I should have told]] you.',
    ],
    leaves: ['I should have known you would say that, I’m an idiot.', 'Should I have called?'],
  },
});
