import { isQuestion, takesOwnership } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'capitulate',
  title: 'Takes all the weight yourself',
  why: 'Your client may not see the cost if you hide it. Say what it takes and you can share it fairly.',
  match: words(
    phrase`\b(?:but )?(?:that(?:'s| is)|it(?:'s| is)|which is) (?:only |entirely |all )?(?:my (?:own )?(?:problem|silly fault|stupid fault|tough luck|lookout)|not your (?:problem|concern|worry))\b|\b(?:i'm|i am) easy(?=[.!,]|$)|\b(?:honestly )?(?:it's|i'm) fine either way\b|\bnever mind (?:about )?me\b`,
  ),
  unless: [isQuestion, takesOwnership],
  rewrites: { short: swap('here is what it takes: «hours»') },
  examples: {
    catches: [
      [
        'The pages would need a redo, [[but that’s my problem]].',
        'The pages would need a redo, here is what it takes: «hours».',
      ],
      ['[[It’s only my problem]].', 'Here is what it takes: «hours».'],
      ['We can do both, [[I’m easy]].', 'We can do both, here is what it takes: «hours».'],
    ],
    leaves: ['My problem is the format of the file.', 'That is my mistake and I’ll fix it.'],
  },
});
