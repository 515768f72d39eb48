import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“You know who you are”',
  why: 'Everyone will wonder, and one person will be hurt in public. Speak to that person, alone and plainly.',
  match: words(
    /(?<=[a-z0-9"]), (?:and |but )?you (?:all )?know who (?:you are|i mean|it is)(?:,(?= [a-z]))?(?=[.,!?;]|$| [a-z])/i,
  ),
  rewrites: { short: swap('') },
  examples: {
    catches: [
      ['Somebody[[, and you know who you are,]] left the gate open.', 'Somebody left the gate open.'],
      [
        'I would like everyone to follow the steps[[, you know who I mean]].',
        'I would like everyone to follow the steps.',
      ],
      ['One table was left dirty[[, but you all know who it is]].', 'One table was left dirty.'],
    ],
    leaves: ['Do you know who you are meeting?', 'You know who to call.'],
  },
});
