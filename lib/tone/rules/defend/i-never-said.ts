import { isConditional, isQuestion, isThankful, takesOwnership } from '../../guards';
import { I_WE, phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“I never said that”',
  why: 'Two memories, one winner: your client will look for the mail. Say what you meant, and go on from there.',
  match: words(
    phrase`\b${I_WE} (?:never|didn't ever|did not ever|certainly (?:didn't|did not)) (?:said|say|promised|promise|agreed|agree|told you|tell you|claimed|claim|guaranteed|guarantee)\b[^.?!;,0-9]{0,70}`,
  ),
  unless: [isQuestion, isConditional, takesOwnership, isThankful],
  rewrites: {
    short: swap('I remember it differently'),
    warm: swap('I had it in mind differently, so let us compare notes'),
    firm: swap('I understood it differently'),
  },
  examples: {
    catches: [
      ['[[I never said that]].', 'I remember it differently.'],
      ['[[We never agreed to support old phones]].', 'I remember it differently.'],
      ['[[I certainly did not promise a second draft]].', 'I remember it differently.'],
    ],
    leaves: ['I never said thank you properly.', 'If I never told you my name, it is Ann.'],
  },
});
