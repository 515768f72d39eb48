import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'apologise',
  title: 'Sorry in case of offence',
  why: 'It makes your client look for the fault in what you wrote. If the words are right they can stand; if not, better to change them.',
  match: words(
    phrase`\b(?:i'm |i am |and |so )?(?:sorry|apologies|excuse me|forgive me) if (?:this|that|it|i|my [a-z]{3,12})(?:'s|'m| is| am| was| sounds?| seems?| comes?| came| read|ed)? [^,.?!;]{2,40}(?:,? but|,) (?<next>[a-z']+)`,
  ),
  weak: true,
  rewrites: { short: swap('{next}') },
  examples: {
    catches: [
      ['[[Sorry if this sounds pushy, but could]] you confirm the size?', 'Could you confirm the size?'],
      ['[[Sorry if that came across badly, the]] offer stands.', 'The offer stands.'],
      ['[[Apologies if I missed your answer, which]] day did you choose?', 'Which day did you choose?'],
    ],
    leaves: ['Tell me if this sounds right.', 'Sorry about the tone of my last mail.'],
  },
});
