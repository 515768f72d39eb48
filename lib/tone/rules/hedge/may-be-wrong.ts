import { isQuestion } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'hedge',
  title: 'Doubts itself in passing',
  why: 'Your client cannot tell whether this is doubt or habit. If you are unsure, ask them to check it; if you are not, leave it out.',
  match: words(
    phrase`(?:^|,? (?:but|though|although|and) |, )(?<span>(?:i (?:may|might|could) (?:well )?be (?:wrong|mistaken|way off)(?: (?:here|there|about (?:this|that|it)))?|(?:but |so )?(?:please )?don't quote me(?: on (?:this|that|it))?|i'm probably (?:wrong|overthinking (?:it|this)|being (?:silly|stupid|oversensitive))))\b`,
  ),
  unless: [isQuestion],
  rewrites: { short: swap('please check it with me') },
  examples: {
    catches: [
      [
        'It should be the 12th, but [[I may be wrong]].',
        'It should be the 12th, but please check it with me.',
      ],
      ['The total is 480, but [[don’t quote me on that]].', 'The total is 480, but please check it with me.'],
      [
        'It looks too small to me, though [[I might be mistaken]].',
        'It looks too small to me, though please check it with me.',
      ],
    ],
    leaves: ['If I am wrong, tell me.', 'He may be wrong about the size.'],
  },
});
