import { isQuestion, isReassuring, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: 'The others are happy',
  why: 'Your client is not most people, and now feels alone. Their case is the one that counts; ask what is different in it.',
  match: words(
    /\b(?:(?:(?:most|all|many|the majority)(?: of (?:our|my|the))?|(?:all )?(?:my|our) other) (?:customers|clients|guests|users|people|readers|parents) (?:(?:are|were|have been) (?:very |really |perfectly |quite )?(?:happy|satisfied|fine|delighted)|(?:would )?(?:not have|never|wouldn't have) noticed?|love it|know that|have moved)|(?:the )?(?:response|feedback) (?:was|has been) (?:overwhelmingly |very |mostly |entirely )?(?:positive|good)|which is (?:a )?(?:very |pretty |quite )?(?:low|good|normal|small) (?:number|rate|result)|well above (?:the )?average|top marks)\b[^.?!;,0-9]{0,40}/i,
  ),
  unless: [isQuestion, isThankful, isReassuring],
  rewrites: {
    short: swap('I would like to see what is different for you'),
    warm: swap('I’d like it to work for you too, so tell me what is different'),
    firm: swap('let us look at your case'),
  },
  examples: {
    catches: [
      ['[[Most of our customers are very happy]].', 'I would like to see what is different for you.'],
      ['[[The response was overwhelmingly positive]].', 'I would like to see what is different for you.'],
      [
        '[[Most people would not have noticed the difference]].',
        'I would like to see what is different for you.',
      ],
    ],
    leaves: ['Most people are fine with tea, thank you.', 'Are most of the clients happy?'],
  },
});
