import { isQuestion } from '../../guards';
import { isMock } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'capitulate',
  title: 'Hands over every term',
  why: 'A blank cheque makes your client decide alone and leaves you with whatever comes. Name what fits you both, and there is something to agree on.',
  match: words(
    phrase`(?:(?<=\b(?:i|we)(?:'ll| will|'d| would| can|'m| am)\b[^,.?!;]{0,50})|(?<=^(?:but |so |and |honestly,? |it's fine,? |sure,? )?))whatever (?:you|the [a-z]{3,12}|your [a-z]{3,12}) (?:guys |all |both )?(?:want|wants|like|likes|need|wish|think|thinks|decide|decides|prefer|prefers|feel|feels|say|says|choose|chooses|suits|works|is (?:best|easiest|fair)|for you|you (?:want|prefer|like))(?: me to do)?(?: (?:is|feels|was|works)(?: (?:best|fair|right|reasonable|good|ok|fine))?(?: for (?:you|me|them))?)?(?=[.!]|$| i(?:'ll|'m)? | we(?:'ll)? | is | works | really|,? (?:i|we) will | feels )`,
  ),
  unless: [isQuestion, isMock],
  rewrites: { short: swap('what we agree on'), warm: swap('what suits us both') },
  examples: {
    catches: [
      ['I’ll do [[whatever you want]].', 'I’ll do what we agree on.'],
      ['[[Whatever you think is fair]].', 'What we agree on.'],
      [
        'Send me the list and I’ll go with [[whatever you prefer]].',
        'Send me the list and I’ll go with what we agree on.',
      ],
    ],
    leaves: ['Put it in whatever folder is open.', 'Whatever the weather, we start on Monday.'],
  },
});
