import { keepsAWord } from '../../everyday-guards';
import { isConditional, isQuestion, isThankful, takesOwnership } from '../../guards';
import { I_WE, phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“I did tell you that”',
  why: 'The stress on “did” wins the argument and loses the reader. Keep what helps from here, and let who said what be.',
  match: words(
    phrase`\b${I_WE}(?: did (?:say|tell you|explain|point out|warn you|mention|advise you)|(?:'d|'ve| had| have)? (?:told|warned) you)(?: (?:at the time|back then|before|so))?(?: that)?(?= (?:it|we|you|there|they|he|she|this|the [a-z]+|anything|nothing) (?:[a-z']+ )?(?:is|was|were|are|would|will|needed|needs|had|has|could|can|might|may|should|does|did)\b)`,
  ),
  unless: [isConditional, takesOwnership, isThankful, isQuestion, keepsAWord],
  rewrites: { short: swap('as I see it,'), warm: swap('the way I understand it,'), firm: swap('in short:') },
  examples: {
    catches: [
      ['[[I did say]] it needed a second photo.', 'As I see it, it needed a second photo.'],
      [
        '[[I told you that]] the printer was closed on Mondays.',
        'As I see it, the printer was closed on Mondays.',
      ],
      ['[[We did warn you that]] this might happen.', 'As I see it, this might happen.'],
    ],
    leaves: [
      'I did tell them, and I’m glad it was useful.',
      'If I told you that it was free, I was wrong.',
      'I told you it was yours, and I’d rather keep my word.',
    ],
  },
});
