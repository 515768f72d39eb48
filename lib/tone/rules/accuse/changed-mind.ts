import { isConditional, isQuestion, isReassuring } from '../../guards';
import { ADVERBS, phrase, THING, YOU_SIDE } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: '“You keep changing it”',
  why: 'Your client may hear that they are a nuisance. A change costs time: say how much, and agree when the version is final.',
  match: words(
    phrase`\b${YOU_SIDE}(?:'ve| have| had|'re| are)?${ADVERBS} (?:(?:keep|kept|always|constantly|forever) (?:on )?(?:chang(?:e|ing)|mov(?:e|ing)|switch(?:ing)?|rewrit(?:e|ing)|add(?:ing)? to|go(?:ing)? back on)|changed (?=[^.?!;]{0,30}\b(?:twice|three times|four times|\d+ times|again|once more|at the last (?:minute|moment))\b)) ?(?<what>${THING})(?: (?:twice|again|once more|(?:three|four|\d+) times))?`,
  ),
  unless: [isQuestion, isConditional, isReassuring],
  rewrites: {
    short: swap('I would like us to settle {what}'),
    warm: swap('let us agree together on {what}'),
    firm: swap('before I go on, let us fix {what}'),
  },
  examples: {
    catches: [
      ['[[You keep changing the brief]].', 'I would like us to settle the brief.'],
      ['[[You constantly move the deadline]].', 'I would like us to settle the deadline.'],
      ['[[You changed the headline twice]].', 'I would like us to settle the headline twice.'],
    ],
    leaves: [
      'I changed the headline twice.',
      'You can change the headline twice.',
      'If you keep changing the brief, nobody minds at this stage.',
    ],
  },
});
