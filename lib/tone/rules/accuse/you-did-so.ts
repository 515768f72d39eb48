import { isConditional, isQuestion, isReassuring, isThankful } from '../../guards';
import { ADVERBS, phrase, YOU_SIDE } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: '“You did this, so that is what happened”',
  why: 'It hangs the result around your client’s neck. What it is now and how it gets right again is all they need.',
  match: words(
    phrase`\b(?:${YOU_SIDE}(?:'ve| have)?${ADVERBS} (?:left|gave|given|sent|used|put|typed|entered|picked|ticked|chose|chosen|booked|ordered|approved|signed|wanted|asked|told|said|changed|deleted|moved|kept|forgot|waited)\b[^.?!;]{2,70}, (?:so (?:that(?:'s| is| was) (?:exactly )?(?:what|how|why)|of course\b|naturally\b|obviously\b|no wonder\b|don't (?:be surprised|blame)|what did you)|hence\b|(?:and )?that(?:'s| is) why (?:it|this|we|the)\b[^.?!;]{0,20}\b(?:late|wrong|delayed|missing|failed|behind)\b)[^.?!;0-9]{0,60}|(?:i|we) (?:lost|missed|had to|couldn't|could not|(?:am|are|were|was) late)\b[^.?!;]{0,50} because ${YOU_SIDE} (?:were|was|didn't|did not|never|took|forgot|kept|changed|waited|haven't|failed)\b[^.?!;0-9]{0,50}|(?:i|we) (?:can't|cannot) (?:do (?:my|our) (?:job|work)|help(?: you)?|work|continue|do anything) (?:if|when|as long as) ${YOU_SIDE} (?:don't|do not|won't|never|keep|haven't)\b[^.?!;0-9]{0,50}|(?:this|that|it|all this) (?:only |all )?(?:happened|went wrong|is late|was late|failed|took so long|broke) (?:only |purely |simply )?because ${YOU_SIDE}\b[^.?!;0-9]{0,60})`,
  ),
  unless: [isQuestion, isConditional, isReassuring, isThankful],
  rewrites: {
    short: swap('the cause is clear now, and I suggest «item: the step»'),
    warm: swap('I see how this came about, and I can put it right by «day»'),
  },
  examples: {
    catches: [
      [
        '[[You left the old offer in there, so that is what went out]].',
        'The cause is clear now, and I suggest «item: the step».',
      ],
      [
        '[[You changed the brief twice, so of course it took longer]].',
        'The cause is clear now, and I suggest «item: the step».',
      ],
      [
        '[[This happened because you waited until the last minute]].',
        'The cause is clear now, and I suggest «item: the step».',
      ],
    ],
    leaves: [
      'You left your umbrella in the meeting room, so I put it behind the desk.',
      'You sent the files at nine, so we are on time.',
      'This happened because the server was full.',
      'You asked for two colours, so I made two.',
    ],
  },
});
