import { isConditional, isQuestion, isReassuring } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: 'Nobody on their side did it',
  why: 'Your client may feel that they have to protect their people. What is missing matters; who did not do it can stay out.',
  match: words(
    /\b(?:no ?one|nobody|none of (?:them|you|your people)|not (?:one|a single) person) (?:(?:at|on|from|in|over at) (?:your (?:side|end|team|office|company|department|place)|there)|over there|of your people)(?= [a-z])/i,
  ),
  unless: [isQuestion, isConditional, isReassuring],
  rewrites: {
    short: swap('I don’t think anyone'),
    warm: swap('it looks as if none of us'),
    firm: swap('as far as I can see, nobody'),
  },
  examples: {
    catches: [
      ['[[Nobody on your side]] noticed the typo.', 'I don’t think anyone noticed the typo.'],
      [
        'The DJ stayed longer because [[no one from your side]] told him to stop.',
        'The DJ stayed longer because I don’t think anyone told him to stop.',
      ],
      [
        '[[Not a single person at your office]] answered the phone.',
        'I don’t think anyone answered the phone.',
      ],
    ],
    leaves: ['Nobody on our side noticed the typo.', 'Is nobody at your office today?'],
  },
});
