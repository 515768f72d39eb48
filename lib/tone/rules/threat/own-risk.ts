import { alternativeAfter, isQuestion } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'threat',
  title: '“At your own risk”',
  why: 'It sounds like a sign on a fence. Say what could happen and what you would do instead.',
  match: words(
    /\b(?:(?:that|this|it)(?:'s| is| would be) (?:then |entirely )?(?:at|on) your own (?:risk|head|peril|responsibility)|(?:don't|do not) (?:come (?:crying|running|back) to (?:me|us)|blame (?:me|us))[^.?!;0-9]{0,40}|don't say (?:that )?i (?:didn't|did not) warn you|you(?:'ll| will) (?:bear|face|carry) the (?:consequences|cost of)[^.?!;0-9]{0,30}|the consequences (?:are|will be) (?:yours|on you))(?=[.,;!]|$| (?:and|but|if|when)\b)/i,
  ),
  unless: [isQuestion, alternativeAfter],
  rewrites: {
    short: swap('my advice is «item», because «reason»'),
    warm: swap('I’d like it to hold for you, so my advice is «item»'),
    firm: swap('I recommend «item», because «reason»'),
  },
  examples: {
    catches: [
      ['[[That is at your own risk]].', 'My advice is «item», because «reason».'],
      ['[[Don’t come crying to me]].', 'My advice is «item», because «reason».'],
      ['[[You will bear the consequences]].', 'My advice is «item», because «reason».'],
    ],
    leaves: ['Parking there is at your own risk, but I can offer a pass.', 'The consequences are small.'],
  },
});
