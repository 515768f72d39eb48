import { isQuestion } from '../../guards';
import { givesUp, isUnreal } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'recommend',
  title: 'Says what you would do',
  match: words(
    phrase`\b(?:i|we)(?:'d| would) (?:only |also |still |always |first |just |definitely |rather )?(?:keep|start|go (?:with|for|ahead)|put|take|use|choose|pick|move|leave|stop|do|make|add|drop|cut|wait|try|stay|swap|spend|spread|support|open|close|see|set|split|send|change|begin|focus|plan|skip|build|say so|say we|test|run|avoid|hold|order|buy|book|look at|film|give (?:it|them|her|him)|aim)\b(?! (?:it|that|this|so) (?:again|for free|for nothing))`,
  ),
  unless: [isQuestion, isUnreal, givesUp],
  examples: {
    catches: [
      '[[I’d keep]] the first title.',
      '[[I would start]] with the two busiest pages.',
      '[[I’d only move]] the launch if the tests fail.',
    ],
    leaves: ['I’d like to hear more.', 'I’d have sent it earlier.', 'If I had known I would leave it.'],
  },
});
