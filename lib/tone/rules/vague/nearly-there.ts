import { isQuestion, namesATime } from '../../guards';
import { dateFollows } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'vague',
  title: 'Nearly there',
  why: '“Nearly” was true last week too, as far as your client can tell. What is left and which day it is done: that they can use.',
  match: words(
    phrase`\b(?:it's|it is|they're|they are|we're|we are|i'm|that's) (?:very |pretty |really |now |all )?(?:(?:nearly|almost|just about) (?:there|done|finished|ready|complete)|coming along(?: (?:nicely|fine|well))?|getting there|moving along|going (?:ok|okay|fine)|on (?:its|their|the) way)(?=[.,!;]|$| (?:and|but|thanks)\b)|\b(?:yes )?(?:we'll get there|things are (?:moving along|progressing|moving|in motion)|(?:we're|i'm) making (?:good )?progress)\b`,
  ),
  unless: [namesATime, isQuestion, dateFollows],
  rewrites: { short: swap('«item: what is left» is open, and you’ll have it all by «day»') },
  examples: {
    catches: [
      ['[[It’s nearly done]].', '«item: what is left» is open, and you’ll have it all by «day».'],
      ['[[They’re coming along nicely]].', '«item: what is left» is open, and you’ll have it all by «day».'],
      ['[[We’re making good progress]].', '«item: what is left» is open, and you’ll have it all by «day».'],
    ],
    leaves: ['It’s nearly done and you get it on Friday.', 'We are nearly there: get off at the next stop.'],
  },
});
