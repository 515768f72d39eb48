import { isConditional, isQuestion, isReassuring } from '../../guards';
import { ADVERBS, phrase, YOU_SIDE } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: '“You insisted on it”',
  why: 'Your client may hear “I warned you”. The choice is made; what they need is what can be done from here.',
  match: words(
    phrase`\b(?:${YOU_SIDE}${ADVERBS} insisted(?: on| upon)|against my (?:clear |explicit )?(?:advice|recommendation),? you (?:chose|took|went with|picked|ordered|bought|used))(?= (?:the|a|an|this|that|it|your|my|these|those|having|using|doing|going|keeping))`,
  ),
  unless: [isQuestion, isConditional, isReassuring],
  rewrites: {
    short: swap('we went with'),
    warm: swap('at the time we went with'),
    firm: swap('the decision was for'),
  },
  examples: {
    catches: [
      ['[[You insisted on]] the cheap host.', 'We went with the cheap host.'],
      ['[[Your husband insisted on]] this colour.', 'We went with this colour.'],
      ['[[Against my advice you chose]] the old plugin.', 'We went with the old plugin.'],
    ],
    leaves: ['I insisted on the cheap host.', 'If you insisted on this colour, I’d try it.'],
  },
});
