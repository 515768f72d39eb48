import { isSharp } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'invite',
  title: 'Invites an answer',
  match: words(
    phrase`\b(?:(?:please |just |do )?(?:let (?:me|us) know|tell me|tell us|say|drop me a line|write to me|let me hear) (?:whether|which|if (?:you(?:'d| would)? (?:like|prefer|want|need|agree|have|see|think|are|feel|would)|that|this|it|there|anything|the|one|any)|what (?:you(?:'d)? (?:think|prefer|like|would|need)|suits|works|would|time|matters)|how you(?:'d)? (?:like|feel|want|would|prefer)|when (?:suits|you(?:'d)? (?:like|are|would))|your (?:preference|thoughts|view|choice))|(?:i'd|i would) (?:like|love|be glad|be happy|be interested) to (?:hear|know|understand|see it) )\b[^.?!;]{0,120}`,
  ),
  unless: isSharp,
  examples: {
    catches: [
      '[[Let me know which version you prefer]].',
      '[[Tell me if that is too early for your team]].',
      '[[I’d like to hear what you need most]].',
    ],
    leaves: ['You did not let me know.', 'Tell me about it.'],
  },
});
