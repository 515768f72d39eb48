import { isConditional, isQuestion, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“You couldn’t be bothered”',
  why: 'It says they did not care. You cannot know that, and your client knows you cannot; say what is missing.',
  match: words(
    /\b(?:(?:couldn't|can't|could not|cannot) (?:even )?be bothered to|(?:didn't|did not) (?:even )?bother to)\b/i,
  ),
  unless: [isQuestion, isConditional, takesOwnership],
  rewrites: {
    short: swap('did not find the time to'),
    warm: swap('did not get the chance to'),
    firm: swap('did not'),
  },
  examples: {
    catches: [
      ['They [[couldn’t be bothered to]] call.', 'They did not find the time to call.'],
      [
        'Someone [[could not be bothered to]] close the gate.',
        'Someone did not find the time to close the gate.',
      ],
      ['He [[didn’t even bother to]] knock.', 'He did not find the time to knock.'],
    ],
    leaves: [
      'Don’t bother to print it, the PDF is fine.',
      'If he can’t be bothered to wait, I’ll bring it to him.',
    ],
  },
});
