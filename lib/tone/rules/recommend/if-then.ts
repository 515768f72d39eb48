import { isQuestion } from '../../guards';
import { givesUp, isSharp, tellsThePast } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'recommend',
  title: 'Shows what each choice brings',
  match: words(
    phrase`\b(?:for (?:£|€|\$)?\d{2,5}(?:\.\d{2})? (?:i|we|you) (?:can|could|get)|(?:would|will) (?:do|work|be) (?:just )?(?:as well|better|enough|best)|(?:will |would )?do(?:es)? more for|(?:is|are|would be) (?:enough|better|safer|cheaper)(?: than)?(?=[.,;]|$| for| than)|(?:that|it|this|which) (?:saves|would save|is cheaper) (?:you|us)|rather (?:lose|fix|have|put|spend|wait|do) [^.?!;]{1,50} than)\b`,
  ),
  unless: [isQuestion, isSharp, givesUp, tellsThePast],
  examples: {
    catches: [
      'A short film [[would work better]] here.',
      '[[For £90 we can]] add a second language.',
      'Four good posts [[do more for]] the shop than ten.',
    ],
    leaves: ['It did more for them.', 'It will be late.'],
  },
});
