import { isThankful, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“The courtesy to answer”',
  why: 'Asking for courtesy says that there was none. Your client feels scolded; say what answer you need and by when.',
  match: words(
    /\b(?<=\b(?:have|had|has|having) (?:not )?(?:even )?(?:had )?)the (?:common |basic )?(?:courtesy|decency|grace|good manners|manners|respect) to\b/i,
  ),
  unless: [takesOwnership, isThankful],
  rewrites: { short: swap('the time to'), warm: swap('the chance to'), firm: swap('the time to') },
  examples: {
    catches: [
      ['They have not had [[the courtesy to]] answer.', 'They have not had the time to answer.'],
      ['I wish your manager had [[the decency to]] call.', 'I wish your manager had the time to call.'],
      [
        'Nobody has even had [[the good manners to]] say hello.',
        'Nobody has even had the time to say hello.',
      ],
    ],
    leaves: ['She had the courtesy to call, and I’m grateful.', 'It is a matter of courtesy to knock.'],
  },
});
