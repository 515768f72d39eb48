import { isQuestion } from '../../guards';
import { isSharp, tellsThePast } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'recommend',
  title: 'Points to the strongest way',
  match: words(
    phrase`\b(?:the (?:best|strongest|safest|simplest|quickest|cheapest|easiest|fastest|sensible|better|cleanest) (?:option|way|choice|solution|fix|route|thing to do|plan|idea|first step|place to start)(?: is| here| would| to)|my (?:honest |own |strong )?(?:advice|recommendation|suggestion|preference|proposal|first choice|view|vote|tip) (?:is|would|here)|our (?:advice|recommendation|suggestion|proposal) (?:is|would|here)|better to|is (?:probably )?(?:the )?(?:right|better|safer|best) (?:choice|option|for|way)|is better$|(?:is|are|it's) worth (?:trying|testing|doing|adding|keeping|counting|your time)|wins because)\b`,
  ),
  unless: [isQuestion, isSharp, tellsThePast],
  examples: {
    catches: [
      '[[The safest way is]] to test it on a copy first.',
      '[[My advice is]] to keep the old domain for a year.',
      'It’s [[better to]] send one mail a week than five.',
    ],
    leaves: ['That was the best option.', 'You know best.'],
  },
});
