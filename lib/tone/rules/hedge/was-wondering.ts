import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'hedge',
  title: 'Wonders instead of asking',
  why: 'A question wrapped this softly is easy to miss. Asked straight, with a could, it is just as polite and gets an answer.',
  match: words(
    phrase`\bi (?:was|am|'m)? ?(?:just |only |also |kind of )?wonder(?:ing|ed)? (?:if|whether) (?:maybe |perhaps |possibly )?you (?:might|could|would|can|may)(?: maybe| possibly| perhaps| kindly)?(?: be able to)? (?<ask>(?!have|be\b)[^.?!;]{3,140})[.?!]*$`,
  ),
  rewrites: { short: swap('could you {ask}?') },
  examples: {
    catches: [
      ['[[I was wondering if you could send the file.]]', 'Could you send the file?'],
      [
        '[[I was just wondering whether you might possibly confirm the date?]]',
        'Could you confirm the date?',
      ],
      [
        'Before I order, [[I wondered if you would check the size.]]',
        'Before I order, could you check the size?',
      ],
    ],
    leaves: ['I was wondering about the colour too.', 'She wondered if you were in.'],
  },
});
