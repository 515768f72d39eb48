import { isConditional, isQuestion, isThankful, namesATime, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'deflect',
  title: '“The relevant team”',
  why: 'A team without a name and a day sounds like a drawer. Say who has it and when your client will hear.',
  match: words(
    /\b(?:the (?:relevant|appropriate|responsible|competent|concerned) (?:team|department|person|people|colleagues?)|another (?:team|department)|our approval chain|(?:our|the) internal (?:process|procedures?|teams?))(?=[.,;!]|$| (?:and|at|who|for|to|is|are|will|now)\b)/i,
  ),
  unless: [takesOwnership, isQuestion, isConditional, namesATime, isThankful],
  rewrites: { short: swap('«owner»'), warm: swap('«owner», who knows it best,'), firm: swap('«owner»') },
  examples: {
    catches: [
      ['Your question was passed to [[the relevant team]].', 'Your question was passed to «owner».'],
      ['It is with [[another team]] at present.', 'It is with «owner» at present.'],
      ['I have sent it to [[the appropriate department]].', 'I have sent it to «owner».'],
    ],
    leaves: ['I have sent it to the relevant team and will call you on Monday.', 'Who is in the other team?'],
  },
});
