import { isQuestion, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: 'Asks for respect',
  why: 'Respect asked for sounds like a reproach. Say how you would like to work together, and show it in the same breath.',
  match: words(
    /\bi(?:'d| would|'ll| will)? (?:also )?(?:expect|ask for|appreciate|like|demand|want)(?: to see)? (?:a bit of|a little|some|more|a minimum of|a little more|a bit more) (?:courtesy|respect|politeness|decency|professionalism|manners|understanding|gratitude|patience)\b[^.?!;,0-9]{0,50}|\bi(?:'d| would) ask you to respect (?:that|this|it|my [a-z]+|our [a-z]+)/i,
  ),
  unless: [isThankful, isQuestion],
  rewrites: {
    short: swap('I would like us to be kind to each other'),
    warm: swap('I’d like this to be a good talk for both of us'),
    firm: swap('let us keep this friendly'),
  },
  examples: {
    catches: [
      ['[[I would expect some respect]].', 'I would like us to be kind to each other.'],
      [
        '[[I’d expect a bit of courtesy towards our staff as well]].',
        'I would like us to be kind to each other.',
      ],
      [
        'It is my name on the page and [[I’d ask you to respect that]].',
        'It is my name on the page and I would like us to be kind to each other.',
      ],
    ],
    leaves: ['I would appreciate some help, thank you.', 'I respect that.'],
  },
});
