import { isQuestion } from '../../guards';
import { isSharp } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'recommend',
  title: 'Proposes a step together',
  match: words(
    phrase`\blet's (?:try|start|keep|use|move|swap|test|split|begin|focus|put|plan|set|pick|go (?:with|for)|look at|first|cut|work on|film|build|aim)\b`,
  ),
  unless: [isQuestion, isSharp],
  examples: {
    catches: [
      '[[Let’s try]] two weeks with the new form.',
      '[[Let’s start]] with the kitchen.',
      '[[Let’s keep]] the old price until spring.',
    ],
    leaves: ['Let’s leave it.', 'Let’s be honest.', 'Let’s hope so.'],
  },
});
