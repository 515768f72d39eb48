import { isFrame, isQuestion, isThankful } from '../../guards';
import { endsTheLetter } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'withdraw',
  title: 'A farewell instead of an answer',
  why: 'Good wishes at this point sound like a goodbye. If you are still with them, say what you do next; if you leave, say until when.',
  match: words(
    phrase`\b(?:(?:the )?best of luck|good luck|all the best|every success)(?: to you)? (?:with|for|in) (?:it(?: all)?|everything|that(?: then)?|the rest(?: of it)?|the (?:board|new agency|other agency|choice)|whoever|whatever)(?: then)?|\b(?:i|we) (?:just )?(?:wish|hope) (?:it all works out|you (?:well|luck|every success) (?:with|in|for) (?:it|that|your (?:search|choice|new)|the (?!course|exam|baby|move|wedding|race|show|new job|launch))[^.?!;,]{0,20}|you find (?:what|someone|somebody)[^.?!;,]{0,30})`,
  ),
  weak: true,
  unless: [isQuestion, isThankful, isFrame, endsTheLetter],
  rewrites: { short: swap('tell me by «day» what you need from me') },
  examples: {
    catches: [
      ['[[Good luck with it all]].', 'Tell me by «day» what you need from me.'],
      ['[[I hope it all works out]].', 'Tell me by «day» what you need from me.'],
      ['[[All the best with everything]].', 'Tell me by «day» what you need from me.'],
    ],
    leaves: [
      'Good luck with the exam on Friday.',
      'All the best,',
      'We wish you well with the course you chose.',
    ],
  },
});
