import { isConditional, isQuestion, isThankful, takesOwnership } from '../../guards';
import { I_WE, phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“I have already told you”',
  why: '“Already” counts against your client. They ask because they need it now; one calm line settles it faster than the reminder.',
  match: words(
    phrase`\b${I_WE}(?:'ve| have|'d| had)? (?:already|repeatedly|clearly|specifically|explicitly) (?:(?:twice|again|also) )?(?:said|explained|told you|mentioned|stated|pointed out|warned you|clarified|confirmed|informed you)(?: to you)?(?: (?:twice|several times|many times|three times|before))? that(?= [a-z])`,
  ),
  unless: [takesOwnership, isThankful, isConditional, isQuestion],
  rewrites: {
    short: swap('in short:'),
    warm: swap('to have it in one place:'),
    firm: swap('here is where it stands:'),
  },
  examples: {
    catches: [
      ['[[I have already told you that]] the shop is closed.', 'In short: the shop is closed.'],
      ['[[We’ve clearly explained that]] two rounds are included.', 'In short: two rounds are included.'],
      ['[[I already said several times that]] the gate stays open.', 'In short: the gate stays open.'],
    ],
    leaves: [
      'I have already told them that you are coming, thank you.',
      'If I have already said that it rains, forgive me.',
    ],
  },
});
