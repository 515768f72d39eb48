import { isReassuring, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: 'Surprised and disappointed at them',
  why: '“I’m surprised that you…” is a parent’s sentence. Your client hears the disappointment, not what you would like from them.',
  match: words(
    /\b(?:i(?:'m| am) (?:(?:very|quite|rather|a bit|a little|frankly|honestly|deeply|extremely|somewhat|really) )?(?:surprised|disappointed|shocked|appalled|insulted|offended|dismayed|astonished) that|it(?:'s| is) (?:quite |very |really |rather |deeply |extremely )?(?:disappointing|a pity|a shame|insulting) that)(?= (?:you|your|it(?:'s| is) being|nobody|no ?one|this is))/i,
  ),
  unless: [takesOwnership, isReassuring],
  rewrites: {
    short: swap('I would like to understand why'),
    warm: swap('help me see why'),
    firm: swap('my question is why'),
  },
  examples: {
    catches: [
      ['[[I am surprised that]] you ask.', 'I would like to understand why you ask.'],
      ['[[It is very disappointing that]] nobody called.', 'I would like to understand why nobody called.'],
      [
        '[[I’m a bit shocked that]] your team left early.',
        'I would like to understand why your team left early.',
      ],
    ],
    leaves: ['It’s a pity that you can’t come, no worries.', 'I am surprised that it works so well.'],
  },
});
