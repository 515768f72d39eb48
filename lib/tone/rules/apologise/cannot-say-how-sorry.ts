import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'apologise',
  title: 'No words for how sorry',
  why: 'Your client may wonder what else you are not telling them. One plain sorry is easier to believe, and leaves room for the plan.',
  match: words(
    phrase`\b(?:(?:i|we) (?:really |honestly |just )?(?:can't|cannot|can not|couldn't) (?:(?:even )?begin to )?(?:apologise|apologize|say sorry) enough|(?:i|we) (?:really |honestly |just )?(?:can't|cannot) (?:even )?(?:begin to )?(?:tell you|express|say|describe|explain) how (?:very |deeply |truly )?(?:sorry|mortified|bad|awful|ashamed|embarrassed)(?: (?:i|we) (?:am|are|feel))?|there are no words|(?:i|we) (?:honestly |really )?don't (?:even )?know what to say(?=[.!,]|$)|words (?:fail me|can't express))\b`,
  ),
  rewrites: { short: swap('I’m sorry') },
  examples: {
    catches: [
      ['[[I can’t apologise enough]] for Tuesday.', 'I’m sorry for Tuesday.'],
      ['[[I cannot tell you how sorry I am]].', 'I’m sorry.'],
      ['[[I honestly don’t know what to say]].', 'I’m sorry.'],
    ],
    leaves: [
      'I don’t know what to say to the bank yet, so I’ll ask them first.',
      'You can’t say it often enough.',
    ],
  },
});
