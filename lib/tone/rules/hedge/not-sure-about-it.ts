import { isQuestion } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'hedge',
  title: 'Hands over the doubt',
  why: 'Your client reads that nobody has decided. Name what you need to know and the doubt becomes a question they can answer.',
  match: words(
    phrase`\b(?:i(?:'m| am)|i was|i wasn't|we(?:'re| are)) ?(?:not )?(?:really|completely|totally|too|entirely|quite|all that|a hundred percent) sure(?= (?:about any|what you|how much you|how you|which (?:one |area |sort |of )?you|if you (?:want|would|like)|whether you (?:want|would|like)))`,
  ),
  weak: true,
  unless: isQuestion,
  rewrites: { short: swap('I need to hear from you') },
  examples: {
    catches: [
      [
        '[[I’m not really sure]] what you want on the cover.',
        'I need to hear from you what you want on the cover.',
      ],
      ['[[I wasn’t completely sure]] which area you like.', 'I need to hear from you which area you like.'],
      ['[[I’m not too sure]] how much you need.', 'I need to hear from you how much you need.'],
    ],
    leaves: ['I’m quite sure about the date.', 'Are you sure which area you like?'],
  },
});
