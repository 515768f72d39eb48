import { isConditional, isQuestion } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'capitulate',
  title: 'Runs yourself down',
  why: 'Your client hired you for what you can do. Naming the one mistake keeps their trust; insulting yourself makes them doubt the rest.',
  match: words(
    phrase`\b(?:i'm|i am|we're|we are|i was) (?:just |really |clearly |obviously |probably |honestly |simply |so )?(?:(?:such )?an? (?:(?:total |complete |absolute )?(?:idiot|fool|moron|failure|disgrace|disaster|mess|fraud)|(?:terrible|hopeless|useless|rubbish|awful|bad) (?:[a-z]{3,14}|time ?keeper))|(?:so |such |totally |completely |utterly |absolutely )?(?:hopeless|useless|stupid|worthless|incompetent|an idiot|rubbish at|no good at|(?:terrible|awful|so bad) at (?:this|it|my job|all this)|too (?:stupid|dumb)|good for nothing))\b(?: (?:this|that|with (?:dates|numbers)))?`,
  ),
  unless: [isQuestion, isConditional],
  rewrites: { short: swap('that one was my mistake') },
  examples: {
    catches: [
      ['[[I’m an idiot]].', 'That one was my mistake.'],
      ['The date is wrong, [[I’m such a fool]].', 'The date is wrong, that one was my mistake.'],
      [
        '[[I am completely useless]], the file is attached now.',
        'That one was my mistake, the file is attached now.',
      ],
    ],
    leaves: ['It was a bad idea of mine.', 'The old cable is useless.'],
  },
});
