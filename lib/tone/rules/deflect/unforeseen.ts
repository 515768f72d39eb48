import { isConditional, isQuestion, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'deflect',
  title: '“Due to circumstances”',
  why: 'Circumstances explain nothing and sound like a notice in a lift. Give the plain reason in four words, or only the new day.',
  match: words(
    /\b(?:(?:due|owing) to (?:(?:our|the|some|a|an) )?(?:(?:unforeseen|unexpected|technical|operational|internal|personal|special|certain|current|high|heavy|very high|increased|logistical|various) ){1,2}(?:circumstances|reasons|volumes?|difficulties|problems|issues|delays|constraints|workload|demand|events|factors|call volumes)(?: (?:beyond (?:our|my) control|on our side))?|for (?:technical|operational|logistical|various|internal|administrative|organi[sz]ational) reasons|because of (?:unforeseen|unexpected|certain|special) (?:circumstances|events|problems|issues)|(?:owing|due) to circumstances beyond (?:our|my) control)\b/i,
  ),
  unless: [takesOwnership, isQuestion, isConditional],
  rewrites: {
    short: swap('because «reason»'),
    warm: swap('because «reason», and I’m on it'),
    firm: swap('because «reason»'),
  },
  examples: {
    catches: [
      ['The date moves [[due to unforeseen circumstances]].', 'The date moves because «reason».'],
      ['[[For technical reasons]] the site is offline.', 'Because «reason» the site is offline.'],
      ['[[Owing to high call volumes]] nobody rang back.', 'Because «reason» nobody rang back.'],
    ],
    leaves: ['The date moves due to the rain.', 'For personal reasons of my own I love jazz.'],
  },
});
