import { isQuestion } from '../../guards';
import { isSharp, tellsThePast } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'recommend',
  title: 'Stands by a judgement',
  match: words(
    phrase`\b(?:(?:i|we) (?:really |do |honestly |still )?(?:think|believe) (?:that )?(?:we|you|it|they) (?:should|can|need to|ought to)|(?:i|we) don't think (?:that )?(?:we|you|it|he|she|they|your) (?:should|need|has|have|can|is|are)|i (?:don't agree|disagree (?:with|that)|would not (?:change|go|do|put|use|start|wait|recommend)|wouldn't (?:change|go|do|put|use|start|wait|recommend|sign|book|pay|touch|send|buy|\W)|prefer|'d say|would say|still think)|(?:i'd|we'd|i would) (?:also )?(?:rather (?!leave|not)|like to (?:do|film|move|start|swap|try|use|see|keep|add)|not (?:book|go|use|start|change|do|put)|never go|advise|go (?:for|with)|say)|we should (?:keep|start|use|test|pay|do|move|drop|wait|hold|ask|go|look))`,
  ),
  unless: [isQuestion, isSharp, tellsThePast],
  examples: {
    catches: [
      '[[I think we should]] start with one page.',
      '[[We should keep]] the old form for a month.',
      '[[I wouldn’t change]] the price now.',
    ],
    leaves: ['I think it rained.', 'Should we talk?', 'I think you should be ashamed.'],
  },
});
