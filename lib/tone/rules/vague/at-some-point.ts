import { namesATime } from '../../guards';
import { tellsThePast } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'vague',
  title: 'Somewhere in the future',
  why: '“At some point” is a promise your client cannot put in a diary. A day, even a far one, lets them stop wondering.',
  match: words(
    phrase`\b(?:at some (?:point|stage)(?: in (?:the )?(?:next few (?:days|weeks|months)|future|near future))?|some ?time (?:soon|after [^.?!;,]{3,24}|in (?:the )?(?:future|next few (?:days|weeks)))|one of these days|(?:some|one|another) day soon|(?:get in touch|come by|drop by|call|talk) one day|somewhere down the (?:line|road)|in (?:the )?(?:near|not too distant|foreseeable) future|(?<!\b(?:find|book|arrange|offer|give|pick|choose) (?:you |us )?(?:for )?)another (?:time|day)(?=[.,!]|$)|before or after the summer)\b`,
  ),
  unless: [namesATime, tellsThePast],
  rewrites: { short: swap('on «day»') },
  examples: {
    catches: [
      ['I’ll send the figures [[at some point]].', 'I’ll send the figures on «day».'],
      ['Perhaps we can speak [[sometime soon]].', 'Perhaps we can speak on «day».'],
      ['We can go through it [[another time]].', 'We can go through it on «day».'],
    ],
    leaves: [
      'I’ll call you some time on Friday, before noon.',
      'At that point the page was offline.',
      'Tell me the day before, and I’ll find you another time.',
    ],
  },
});
