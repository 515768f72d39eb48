import { isConditional, isQuestion } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'command',
  title: 'Tells them how to feel',
  why: 'Feelings do not take orders. Say what you are glad about yourself, and let your client feel what they feel.',
  match: words(
    /\byou (?:should|ought to|could|might) (?:really |just |at least )?be (?:a (?:bit|little) )?(?:more )?(?:happy|glad|grateful|thankful|pleased|proud|relieved)(?= (?:that|about|it|we|i)\b|[.,!]|$)/i,
  ),
  unless: [isQuestion, isConditional],
  rewrites: { short: swap('I am glad'), warm: swap('I am happy'), firm: swap('the good news is') },
  examples: {
    catches: [
      ['[[You should be glad]] that it was only one page.', 'I am glad that it was only one page.'],
      ['[[You should really be grateful]] that we came.', 'I am glad that we came.'],
      ['[[You ought to be happy]] about the price.', 'I am glad about the price.'],
    ],
    leaves: ['Should you be happy with it, sign here.', 'I hope you are glad that it is over.'],
  },
});
