import { isQuestion } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'capitulate',
  title: 'Says you are not good enough for them',
  why: 'Your client chose you. If the job is too big, say which part you take on and what would make it work.',
  match: words(
    phrase`\b(?:i'm|i am|we're|we are)(?: probably| clearly| really| maybe| perhaps| just){0,4} not (?:really |even )?(?:the right (?:person|one|designer|agency|writer|people)|good enough|worth (?:it|your (?:time|money))|cut out|up to (?:it|this|the job)|clever enough|big enough)(?: for (?:this|you|it|a [a-z]{3,12}|big [a-z]{3,12}|your [a-z]{3,12})(?: (?:this|your|like|of) [a-z]{3,12})?)?|\byou(?:'d| would| deserve)?(?: be| are)? (?:better off with|deserve (?:better|somebody|someone))\b[^.?!;,]{0,40}`,
  ),
  unless: [isQuestion],
  rewrites: { short: swap('I can take on «item», and I need «item» to do it well') },
  examples: {
    catches: [
      [
        '[[I’m probably not the right person for this]].',
        'I can take on «item», and I need «item» to do it well.',
      ],
      ['[[You deserve better]].', 'I can take on «item», and I need «item» to do it well.'],
      [
        '[[You’d be better off with a proper agency]].',
        'I can take on «item», and I need «item» to do it well.',
      ],
    ],
    leaves: ['He is not the right person to sign it, so I’ll ask Ana.', 'You deserve a holiday.'],
  },
});
