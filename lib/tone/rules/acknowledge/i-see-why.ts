import { isQuestion } from '../../guards';
import { givesUp, grovels, isArguing, isMock } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'acknowledge',
  title: 'Shows you see their side',
  match: words(
    phrase`\b(?:(?:i|we)(?: do| really| fully| completely| totally| absolutely| can| certainly| quite){0,3} (?:understand (?:that|how|why|it's|this|your|the|completely|it was)|see (?:why|the urgency|how (?:hard|annoying|much|frustrating))|know (?:how (?:hard|much|important|annoying|frustrating|stressful|long)|that (?:this|the|you|your)|it(?:'s| is| was| hurts| isn't| means| looks)|this (?:is|was|isn't|means)|you(?:'re| are| were|'ve| have| want| need|r)|the (?:auditors|launch|deadline|date))|get (?:it )?that|get why|appreciate (?:that|how|what|this|it's|the|your)|realise (?:that|how|this|it)|recognise|share your|agree (?:it|that|with|the)|do get)|completely understand(?=[.,!]|$)|understood,? (?:and|with))\b`,
  ),
  unless: [isMock, grovels, givesUp, isArguing, isQuestion],
  examples: {
    catches: [
      '[[I understand that]] the delay spoilt your weekend.',
      '[[I can see why]] that was annoying.',
      '[[We know how important]] the opening is for you.',
    ],
    leaves: ['I understand, but you were told.', 'I know the owner.'],
  },
});
