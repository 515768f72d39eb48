import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'apologise',
  title: 'Panic before the answer',
  why: 'A cry of alarm makes your client’s pulse rise with yours. Start calm and they can hear that you have it in hand.',
  match: words(
    phrase`\b(?:oh|omg|argh|ugh|eek|yikes)\b,? ?(?:no|god|my god|dear|gosh|crap|dear god)?[,.! ]{0,4}(?:(?:i'm|i am|we're|we are) )?(?:(?:so|very|really|terribly) ){0,3}sorry\b(?! (?:to hear|for your|about the (?:mug|loss)))`,
  ),
  rewrites: { short: swap('I’m sorry') },
  examples: {
    catches: [
      ['[[Oh no, sorry]] about that.', 'I’m sorry about that.'],
      ['[[Oh god, I’m so sorry]].', 'I’m sorry.'],
      ['[[Argh, sorry]], that was the old file.', 'I’m sorry, that was the old file.'],
    ],
    leaves: ['Oh no, sorry to hear that.', 'Oh, and sorry about the typo.'],
  },
});
