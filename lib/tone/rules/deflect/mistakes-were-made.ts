import { isBeingFixed } from '../../everyday-guards';
import { isConditional, isQuestion, isReassuring, isThankful, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'deflect',
  title: '“Mistakes were made”',
  why: 'A mistake without a person leaves your client wondering who is watching. “I” or “we” in front of it, once, is where trust grows back.',
  match: words(
    /\b(?:(?:some |several |a few )?mistakes? (?:was|were|has been|have been) made|mistakes? (?:just |do |can )?happens?|(?:it (?:seems|appears|looks as if|looks like|would seem)(?: that)? )?(?:an?|some|the) (?:administrative |technical |human |small |slight |little )?(?:errors?|mix-?up|oversight|glitch|miscommunication|misunderstanding|hiccup|slip)(?: (?:has|have|must have|seems to have|appears to have|may have|had))? (?:occurred|happened|crept in|slipped in|been made|arisen|arose|made|appears to have occurred)|something (?:must have |has |had |just |simply )?(?:went|gone) wrong (?:with|in|during|at) (?:the|our|your) [a-z]+|(?:there|it) (?:was|has been|seems to have been|appears to have been|must have been) (?:some |an? )(?:kind of |sort of |bit of (?:an? )?|small |slight )?(?:error|mistake|mix-?up|oversight|glitch|miscommunication|misunderstanding|confusion|hiccup))\b/i,
  ),
  unless: [takesOwnership, isQuestion, isConditional, isThankful, isReassuring, isBeingFixed],
  rewrites: {
    short: swap('we made a mistake'),
    warm: swap('we made a mistake, and it is ours to put right'),
    firm: swap('we made a mistake and will check «item» from now on'),
  },
  examples: {
    catches: [
      ['[[Mistakes were made]].', 'We made a mistake.'],
      ['[[An error has occurred]] in the list.', 'We made a mistake in the list.'],
      ['[[There was a mix-up]] with the dates.', 'We made a mistake with the dates.'],
    ],
    leaves: [
      'I made a mistake in the list.',
      'There was some confusion, and that is my fault.',
      'Something went wrong with the upload, I’ve fixed it and sent it again.',
      'Something went wrong with my oven.',
    ],
  },
});
