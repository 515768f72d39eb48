import { isConditional, isQuestion, isReassuring, isThankful, takesOwnership } from '../../guards';
import { ADVERBS, phrase, YOU_SIDE } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: '“You gave me the wrong one”',
  why: 'Being right about who slipped does not bring the right one any closer. Ask for it, and the talk moves on.',
  match: words(
    phrase`\b${YOU_SIDE}(?:'ve| have| had)?${ADVERBS} (?<verb>gave|given|sent|typed|entered|used|put(?: in)?|told|attached|uploaded|ordered|picked|booked|forwarded|quoted|copied|supplied|filled in|wrote down) (?:me |us |in |down )?(?:the|an?) (?<kind>wrong|incorrect|outdated|false) (?<what>[a-z]{2,16})\b`,
  ),
  unless: [isQuestion, isConditional, isReassuring, isThankful, takesOwnership],
  rewrites: {
    short: swap('I need the right {what}'),
    warm: swap('I think the right {what} is a different one; could you send it'),
  },
  examples: {
    catches: [
      ['[[You gave me the wrong address]].', 'I need the right address.'],
      ['[[Your office sent us the wrong file]].', 'I need the right file.'],
      ['[[You typed in the wrong date]].', 'I need the right date.'],
    ],
    leaves: [
      'I gave you the wrong address, my mistake.',
      'If you sent the wrong file, just send it again.',
      'You sent the wrong file? No problem.',
      'Could you have used the wrong form?',
    ],
  },
});
