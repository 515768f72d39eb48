import { isSharp, tellsThePast } from '../../lead-guards';
import { phrase, WEEKDAY } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'invite',
  title: 'Opens a door to reach you',
  match: words(
    phrase`(?<!\b(?:to|i'll|i will|never|can|don't|not) )\b(?:(?:just |please |do |or |then )?(?:give me a (?:ring|call)|call me|ring me|phone me|shout if|pop in|drop in|come (?:and see|along)|stop by|my (?:direct )?(?:number|line|door|phone) (?:is|below)|(?:is|'s) (?:below|open) if you|(?:you (?:can|may)(?: always)?|may) (?:call|ring|reach|phone|write to|book) me|(?:just )?say (?:so|the word|yes)|just ring|free (?:on |tomorrow |today |this |${WEEKDAY}))\b[^.?!;]{0,80})`,
  ),
  unless: [isSharp, tellsThePast],
  examples: {
    catches: [
      'If anything is unclear, [[call me]].',
      '[[Give me a ring when you are at the site]].',
      '[[You can reach me on my mobile until six]].',
    ],
    leaves: ['Don’t call me names.', 'He called me on Monday.'],
  },
});
