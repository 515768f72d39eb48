import { isQuestion, isThankful, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“I am the professional here”',
  why: 'Rank closes a talk that your advice could open. Say what you recommend and what it is good for.',
  match: words(
    /\b(?:i(?:'m| am) (?:the|a) (?:professional|expert|qualified [a-z]+|trained [a-z]+|certified [a-z]+)(?: here)?|i(?:'ve| have) a (?:degree|master(?:'s)?(?: degree)?|diploma) in (?:this|it)|i know what i(?:'m| am) doing|i know my (?:job|trade|business|craft)|that(?:'s| is) why (?:people|you) (?:hire|hired|pay) (?:professionals|experts|me|us)|there(?:'s| is) a reason (?:why )?people hire (?:professionals|experts))(?=[.,;!]|$| (?:and|so|but|not)\b)/i,
  ),
  unless: [isQuestion, isThankful, takesOwnership],
  rewrites: {
    short: swap('my advice is «item», because «reason»'),
    warm: swap('I would like to share why I recommend «item»'),
    firm: swap('I recommend «item», because «reason»'),
  },
  examples: {
    catches: [
      ['[[I am the expert here]].', 'My advice is «item», because «reason».'],
      ['[[I know what I’m doing]].', 'My advice is «item», because «reason».'],
      ['[[There’s a reason why people hire professionals]].', 'My advice is «item», because «reason».'],
    ],
    leaves: ['I’m a trained nurse at St Mary’s.', 'I have a degree in maths.'],
  },
});
