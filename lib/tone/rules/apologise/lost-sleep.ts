import { isWithoutFault } from '../../everyday-guards';
import { isQuestion, isReported } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'apologise',
  title: 'How badly you slept over it',
  why: 'It shows you care, yet your client may feel they have to look after you now. What calms them is the next step.',
  match: words(
    phrase`\bi(?:'ve| have)? (?:just |honestly |hardly |barely )?(?:(?:haven't|have not|hardly|barely)(?: really| properly)? slept|(?:haven't|hardly|barely|couldn't) sle(?:ep|pt)|cried|been (?:crying|in tears|shaking|feeling sick|awake|up all night|beating myself up|worrying (?:all|about it all))|(?:lie|lay) awake)\b[^.?!;,]{0,40}`,
  ),
  unless: [isQuestion, isReported, isWithoutFault],
  rewrites: { short: swap('I have thought about how to put this right: «item: the step»') },
  dropIsBest: true,
  examples: {
    catches: [
      [
        '[[I haven’t slept since I made this mistake]].',
        'I have thought about how to put this right: «item: the step».',
      ],
      [
        '[[I’ve been crying about it all morning]].',
        'I have thought about how to put this right: «item: the step».',
      ],
      [
        '[[I have been in tears since your mail]].',
        'I have thought about how to put this right: «item: the step».',
      ],
    ],
    leaves: [
      'The baby has slept well.',
      'I slept on it and I recommend the blue one.',
      'I cried all through my sister’s wedding.',
      'I cried in the car park and then bought a sandwich.',
    ],
  },
});
