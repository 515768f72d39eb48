import { alternativeAfter, isQuestion, isThankful, reasonFollows } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“That is standard”',
  why: '“Standard” says that they should have known. Explain in one line what it brings them.',
  match: words(
    /\b(?:(?:this|that|it)(?:'s| is) (?:just |simply |perfectly |completely |quite )?(?:(?:the )?industry standard|standard(?: practice| procedure)?(?: in (?:the|our|this) (?:industry|field|business|trade))?|how (?:it|this) works|(?:common|normal|usual) practice(?: everywhere)?|the way it(?:'s| is) done)|(?:this|that|it)(?:'s| is) (?:standard|normal|common|usual) in (?:the|our|this) (?:industry|field|business|trade))(?=[.,;!]|$| (?:and|so)\b)/i,
  ),
  unless: [isQuestion, isThankful, reasonFollows, alternativeAfter],
  rewrites: {
    short: swap('it helps you because «reason»'),
    warm: swap('I do it this way for you because «reason»'),
    firm: swap('the reason is «reason»'),
  },
  examples: {
    catches: [
      ['[[This is industry standard]].', 'It helps you because «reason».'],
      ['[[That’s just how it works]].', 'It helps you because «reason».'],
      ['[[That is normal in our trade]].', 'It helps you because «reason».'],
    ],
    leaves: ['The room is standard size.', 'It is standard, so that you can swap it.'],
  },
});
