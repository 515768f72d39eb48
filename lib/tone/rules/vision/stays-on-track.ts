import { givesUp, isOrElse, isSharp, tellsThePast } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'vision',
  title: 'Shows what the step protects',
  match: words(
    phrase`\b(?:(?:to|that|this|which|it|and that|and) (?:keep|keeps|protects?|puts|leaves|gives|lets) (?:you|your|the|us) (?:[a-z]{3,15} ){0,2}(?:on (?:track|time|schedule|course|budget)|safe|free (?:for|to)|open|running|in (?:time|front)|ready|ahead)|(?:you|your [a-z]{3,12}|nobody|staff|your guests) (?:stay|stays|never|won't|don't) (?:dry|see (?:this|an error|it twice)|lose (?:out|a day|sales|time)|miss (?:a|the))|cost you nothing|good (?:choice|for) (?:your|you) (?:team|business|shop))\b`,
  ),
  unless: [isSharp, tellsThePast, isOrElse, givesUp],
  examples: {
    catches: [
      'I move the two meetings [[to keep your launch on track]].',
      'We print tonight [[and that leaves you free for]] the fair.',
      'With the tent [[your guests stay dry]].',
    ],
    leaves: ['It keeps you waiting.', 'It gives you a headache.'],
  },
});
