import { isConditional, isQuestion, isThankful, namesATime, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'deflect',
  title: 'Passes the telling-off on',
  why: 'Your client does not need a culprit to be punished. They need to know what has changed, so that it cannot happen twice.',
  match: words(
    /\b(?:(?:i|we)(?:'ve| have)? (?:spoken to|had (?:a |some )?(?:serious )?words? with|told off|disciplined|warned|reprimanded) (?:her|him|them|the (?:person|team|colleague|employee|driver|girl|lady)[a-z ]{0,20}|my [a-z]+|our [a-z]+)(?: about (?:it|this|that))?|(?:he|she)(?:'s| has) been (?:spoken to|told off|told(?! and (?:thinks|finds|laugh))|warned|disciplined|reprimanded)|(?:i|we)(?:'ve| have|'d| had)? told (?:her|him|them|everybody|everyone)(?: in the team| on the team)? (?:(?:that )?(?:she|he|they) (?:has|have|need|needs|must|should)|not to|a (?:hundred|thousand) times)[^.?!;,0-9]{0,40}|(?:he|she|they) (?:was|were|had been) (?:clearly |specifically |repeatedly )?told (?:not )?to[^.?!;,0-9]{0,40})(?=[.,;!]|$| (?:and|but|so|even)\b)/i,
  ),
  unless: [takesOwnership, isQuestion, isConditional, isThankful, namesATime],
  rewrites: {
    short: swap('from now on we check «item»'),
    warm: swap('so that you are safe from it next time, we will check «item»'),
    firm: swap('from now on «owner» checks «item»'),
  },
  examples: {
    catches: [
      ['[[I have spoken to her]].', 'From now on we check «item».'],
      ['[[We’ve had words with the driver about it]].', 'From now on we check «item».'],
      ['[[He was told to check both lists]].', 'From now on we check «item».'],
    ],
    leaves: [
      'I have spoken to her, and that was my mistake.',
      'I told them that you are coming.',
      'She has been told and finds it very funny.',
    ],
  },
});
