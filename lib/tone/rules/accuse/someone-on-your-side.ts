import { isConditional, isQuestion, isReassuring } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: 'Somebody on their side did it',
  why: 'Your client may feel that they have to protect their people. Say what changed and what sets it right; the name behind it can stay out.',
  match: words(
    /\b(?:some ?one|somebody) (?:(?:at|on|from|in|over at) your (?:side|end|team|office|company|department|place)|over there)(?= (?:(?:has|had|have|must have|then|also|just|probably|clearly) )?(?:chang|delet|broke|mov|remov|switch|turn|put|typed|typing|press|click|forgot|mix|mess|edit|overwr|enter|log|lost|upload))/i,
  ),
  unless: [isQuestion, isConditional, isReassuring],
  rewrites: {
    short: swap('somebody'),
    warm: swap('it looks as if somebody'),
    firm: swap('the log suggests that somebody'),
  },
  examples: {
    catches: [
      ['[[Someone at your end]] changed the settings.', 'Somebody changed the settings.'],
      [
        'I can see that [[somebody in your office]] has deleted the folder.',
        'I can see that somebody has deleted the folder.',
      ],
      ['[[Somebody on your side]] switched the form off.', 'Somebody switched the form off.'],
    ],
    leaves: ['Could somebody at your office sign it?', 'Someone at your office sent a lovely note.'],
  },
});
