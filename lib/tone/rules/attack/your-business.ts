import { isQuestion, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“It is your money, of course”',
  why: 'The shrug in it says you expect it to go wrong. Say what you recommend and why, and then let them choose.',
  match: words(
    /\b(?:it(?:'s| is|'s up to you,? it's) of course (?:entirely )?your (?:[a-z]+)|it(?:'s| is) your (?:business|company|flat|money|funeral|life|website|wedding|project|call),? (?:of course|after all)(?:,? and not mine)?|(?:it(?:'s| is) )?up to you of course|of course you (?:have to|must) do what(?:'s| is)? (?:best|right)(?: for you)?|do (?:as|what(?:ever)?) you (?:like|please|want)|whatever makes you happy)(?=[.,;!]|$| (?:but|and|so)\b)/i,
  ),
  unless: [isQuestion, isThankful],
  rewrites: {
    short: swap('the choice is yours, and I recommend «item»'),
    warm: swap('I’m happy either way, and I’d go for «item», because «reason»'),
    firm: swap('my advice is «item», because «reason»'),
  },
  examples: {
    catches: [
      ['[[It is your money, of course]].', 'The choice is yours, and I recommend «item».'],
      ['[[Do what you like]].', 'The choice is yours, and I recommend «item».'],
      [
        '[[It’s of course your decision]], but the printer closes at five.',
        'The choice is yours, and I recommend «item», but the printer closes at five.',
      ],
    ],
    leaves: ['Of course it is your money we want to save.', 'It’s your call tomorrow at nine.'],
  },
});
