import { isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“How dare you”',
  why: 'It ends the talk on the spot. Your client can only fight or leave; say what hurt, or what you would like instead.',
  match: words(
    /\b(?:how dare (?:you|anyone)|you(?:'ve| have)? (?:got )?(?:have |had )?(?:the|some) (?:nerve|cheek|audacity)|it takes (?:some|a lot of|real) nerve|the (?:nerve|cheek|audacity)(?: of (?:it|you|that))?)\b[^.?!;0-9]{0,80}/i,
  ),
  unless: isThankful,
  rewrites: {
    short: swap('I would like to talk about this with you'),
    warm: swap('this touched a sore spot, and I would like to talk about it'),
    firm: swap('please let us talk about this on «day»'),
  },
  dropIsBest: true,
  examples: {
    catches: [
      ['[[How dare you ask that]]!', 'I would like to talk about this with you!'],
      ['[[You have some nerve to call me on Sunday]].', 'I would like to talk about this with you.'],
      ['[[The cheek of it]]!', 'I would like to talk about this with you!'],
    ],
    leaves: ['It takes courage to ask.', 'He lost his nerve on the ladder.'],
  },
});
