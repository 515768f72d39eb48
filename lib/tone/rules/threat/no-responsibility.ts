import { alternativeAfter, isQuestion, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'threat',
  title: '“I take no responsibility”',
  why: 'You hand over the risk and step back. Say which result you can stand for, and under which condition.',
  match: words(
    /\b(?:i|we|this firm|the (?:company|agency|office)|management)(?: therefore| hereby)? (?:(?:cannot|can't|will not|won't|shall not) (?:be (?:held )?(?:responsible|liable|accountable|to blame|held to)|take (?:any )?responsibility|accept (?:any )?(?:responsibility|liability))|(?:do not|don't) (?:accept|take|assume) (?:any )?(?:responsibility|liability)|(?:accepts?|takes?|assumes?) no (?:responsibility|liability))(?: (?:for|to|if) [^.?!;0-9]{2,80})?(?=[.,;!]|$| )/i,
  ),
  unless: [isQuestion, alternativeAfter, takesOwnership],
  rewrites: {
    short: swap('what I can stand for is «item»'),
    warm: swap('I want this to go well, and what I can stand for is «item»'),
    firm: swap('I can stand for «item», on the condition that «item»'),
  },
  examples: {
    catches: [
      ['[[We cannot be held responsible for that]].', 'What I can stand for is «item».'],
      ['[[I accept no responsibility for the delay]].', 'What I can stand for is «item».'],
      ['[[The company won’t take any responsibility]].', 'What I can stand for is «item».'],
    ],
    leaves: ['I take full responsibility.', 'We cannot be held to Friday, but I can do Monday.'],
  },
});
