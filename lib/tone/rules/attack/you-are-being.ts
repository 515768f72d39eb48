import { isConditional, isQuestion, isReassuring } from '../../guards';
import { phrase, YOU_SIDE } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: 'A label on the person',
  why: 'A label sticks, and your client will argue with it rather than with the matter. Say what you would like to be different.',
  match: words(
    phrase`\b${YOU_SIDE}(?:'re| are| were| is) (?:(?:being|just|simply|really|so|very|a bit|quite|clearly|obviously|completely|totally|acting|rather) ){0,3}(?:unreasonable|rude|childish|impossible|unprofessional|aggressive|overdramatic|dramatic|ridiculous|lazy|clueless|incompetent|ungrateful|disrespectful|disorgani[sz]ed|paranoid|hysterical|petty|stupid|arrogant|selfish|too demanding|overreacting|making (?:a fuss|a scene)|not listening|a nightmare|out of line|wasting (?:my|our|everyone's) time)\b`,
  ),
  unless: [isQuestion, isConditional, isReassuring],
  rewrites: {
    short: swap('I would like us to find a calmer way here'),
    warm: swap('this matters to both of us, so let us take it step by step'),
    firm: swap('let us come back to the matter itself'),
  },
  examples: {
    catches: [
      ['[[You are being unreasonable]].', 'I would like us to find a calmer way here.'],
      ['[[Your assistant is so disorganised]].', 'I would like us to find a calmer way here.'],
      ['I think [[you’re overreacting]].', 'I think I would like us to find a calmer way here.'],
    ],
    leaves: ['Are you being difficult on purpose or joking?', 'You were not rude at all.'],
  },
});
