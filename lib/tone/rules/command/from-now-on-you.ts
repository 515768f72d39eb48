import { isQuestion, reasonFollows } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'command',
  title: '“From now on you will”',
  why: 'It lays down the law. Offer it as the way that works best for both of you, and it becomes a habit.',
  match: words(
    /\b(?:from now on|in future|in the future|from this (?:moment|day) on|from today(?: on)?|going forward|as of (?:now|today)),? (?:please )?(?:you(?: will|'ll| must| have to| need to| should| are to)|i (?:want|need|expect|will expect|must ask) you to)(?= [a-z])(?! be (?:able|receiving|getting))/i,
  ),
  unless: [isQuestion, reasonFollows],
  rewrites: {
    short: swap('from now on it would help us both if you could'),
    warm: swap('what would make it easy for both of us: from now on, could you'),
    firm: swap('for the next jobs it works best if you'),
  },
  examples: {
    catches: [
      [
        '[[From now on you will]] use the form.',
        'From now on it would help us both if you could use the form.',
      ],
      [
        '[[In future you must]] ask me first.',
        'From now on it would help us both if you could ask me first.',
      ],
      [
        '[[Going forward, I expect you to]] copy me in.',
        'From now on it would help us both if you could copy me in.',
      ],
    ],
    leaves: ['From now on you will be able to book online.', 'From now on we use the form.'],
  },
});
