import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'apologise',
  title: 'Sorry for asking at all',
  why: 'You are not a bother, you are doing the job they pay for. Opening with sorry tells your client that this can be skipped.',
  match: words(
    phrase`\b(?:i'm |i am |so |very |really ){0,2}(?:sorry|apologies|forgive me|excuse me)(?: again)? (?:to|for) (?:bother(?:ing)?|troubl(?:e|ing)|disturb(?:ing)?|pester(?:ing)?|nag(?:ging)?|chas(?:e|ing)|hassl(?:e|ing)|interrupt(?:ing)?|bug(?:ging)?|be(?:ing)? (?:a (?:pain|pest|nuisance|bother)|so (?:slow|annoying|difficult)|difficult|annoying))(?: you)?(?: again)?(?: (?:on|at|so|about it)[^,.?!;]{0,25})?(?:,? but|,| -|:) (?<next>[a-z']+)`,
  ),
  rewrites: { short: swap('{next}') },
  examples: {
    catches: [
      ['[[Sorry to bother you, but could]] you send the logo?', 'Could you send the logo?'],
      [
        '[[I’m sorry for chasing again, but the]] invoice of May is still open.',
        'The invoice of May is still open.',
      ],
      ['[[Sorry to be a pain, which]] size did you choose?', 'Which size did you choose?'],
    ],
    leaves: ['The noise may bother you, sorry.', 'Sorry for the wait, the logo is attached.'],
  },
});
