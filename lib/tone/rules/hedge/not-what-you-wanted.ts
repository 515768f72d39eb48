import { isQuestion } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'hedge',
  title: 'Talks the work down',
  why: 'You hand over work and its bad review in one line. Ask how close it comes instead, and your client judges it fresh.',
  match: words(
    phrase`\b(?:it(?:'s| is)|this is|they(?:'re| are)|these are|that's|i'm sure (?:it's|this is|they're)) (?:probably|surely|most likely|maybe|perhaps|likely) not (?:exactly |quite |at all )?what you (?<want>(?:had|were|wanted|asked|hoped|expected|need|imagined)[^.,?!;]{0,30})`,
  ),
  unless: isQuestion,
  rewrites: { short: swap('tell me how close this comes to what you {want}') },
  examples: {
    catches: [
      [
        '[[They’re probably not what you had in mind]].',
        'Tell me how close this comes to what you had in mind.',
      ],
      ['[[It’s most likely not what you wanted]].', 'Tell me how close this comes to what you wanted.'],
      [
        '[[This is probably not quite what you asked for]].',
        'Tell me how close this comes to what you asked for.',
      ],
    ],
    leaves: ['This is not what you ordered, so I sent it back.', 'Is this what you had in mind?'],
  },
});
