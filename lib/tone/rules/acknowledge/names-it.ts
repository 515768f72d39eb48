import { isQuestion } from '../../guards';
import { aimsAtYou, isArguing, isMock } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'acknowledge',
  title: 'Names what it means for them',
  match: words(
    phrase`(?:^(?!(?:i|we|my|our|if|please|the|it)\b)[^.?!;:,]{12,110}(?::(?= (?:i |i'|that|you|so|we|no)\b)| is (?:a (?:shock|hard|long|bad|lot)|too long|not acceptable|as bad as|far too|worse than|why|awful|what you))|\b(?:cost you (?:a|an|the|your|half|two|three|hours|days)\b|puts your|on your side that|isn't the (?:day|start|week|launch) you|have(?:n't)? had to (?:wait|ask|send|chase|explain|write|deal)|with (?:the|your) (?:deadline|opening|launch|auditors?|guests?|event) (?:tomorrow|today|on|next|so close)|so close to (?:your|the)|this (?:comes|goes) first|i want that too|matters (?:to|for) you|important (?:to|for) you))\b`,
  ),
  unless: [isMock, isArguing, aimsAtYou, isQuestion],
  examples: {
    catches: [
      '[[Four days without a phone line is a lot]].',
      'I know this [[matters to you]] more than the price.',
      'It [[cost you a]] morning, and that should not be.',
    ],
    leaves: ['The late files cost me a day.', 'It costs 40 a month.'],
  },
});
