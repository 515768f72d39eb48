import { isConditional, isQuoted, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: 'Calls it ridiculous',
  why: '“Ridiculous” is a verdict on the person who wrote it. Your client hears that and not your point; say what it makes difficult.',
  match: words(
    /\b(?<subject>this|that|it|which|your (?:request|demand|email|attitude|suggestion|tone|deadline|behaviou?r|complaint|reply|question|budget|idea)) ?(?:is|was|'s) (?:getting |becoming )?(?:just |simply |frankly |completely |absolutely |totally |quite |so |really |very |utterly |honestly )?(?:ridiculous|absurd|(?:such |all )?nonsense|outrageous|pathetic|laughable|rubbish|garbage|a disgrace|disgraceful|stupid|idiotic|unacceptable|insulting|a farce|beyond belief|appalling|unheard of|beyond me|childish|petty|very unprofessional|unprofessional|rude|unreasonable)(?=[.,;!?]|$| (?:and|but|given|after|now)\b)/i,
  ),
  unless: [isQuoted, takesOwnership, isConditional],
  rewrites: {
    short: swap('{subject} is hard for me to work with'),
    warm: swap('{subject} is not easy for me'),
    firm: swap('{subject} does not work for me'),
  },
  examples: {
    catches: [
      ['[[This is ridiculous]].', 'This is hard for me to work with.'],
      [
        '[[Your deadline is absurd]], and the printer is closed.',
        'Your deadline is hard for me to work with, and the printer is closed.',
      ],
      [
        'I read the note twice and [[that is simply unacceptable]].',
        'I read the note twice and that is hard for me to work with.',
      ],
    ],
    leaves: [
      'The rule sounds ridiculous, I know.',
      'That was rude of me, and it is my mistake.',
      'Which price is unreasonable to you?',
    ],
  },
});
