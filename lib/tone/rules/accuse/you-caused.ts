import { isThroughMe } from '../../everyday-guards';
import { isConditional, isQuestion, isReassuring, isThankful } from '../../guards';
import { ADVERBS, phrase, YOU_SIDE } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: 'Names them as the cause',
  why: 'Your client may hear a verdict. What is broken and what puts it right can be said without a culprit, and gets fixed sooner.',
  match: words(
    phrase`\b${YOU_SIDE}(?:'ve| have| had| has)?${ADVERBS} (?:caused|ruined|broke|broken|messed up|screwed up|wrecked|spoiled|spoilt|deleted|overwrote|overwritten|damaged|lost|mixed up|wasted)(?= (?:the|my|our|this|that|it|all|everything|a|an|half|two|three|\d))`,
  ),
  unless: [isConditional, isQuestion, isReassuring, isThankful, isThroughMe],
  rewrites: {
    short: swap('I would like to put right what happened with'),
    warm: swap('let us sort out together what happened with'),
    firm: swap('here is what it takes to put right'),
  },
  examples: {
    catches: [
      ['[[You deleted]] the old folder.', 'I would like to put right what happened with the old folder.'],
      [
        '[[Your developer broke]] the contact form.',
        'I would like to put right what happened with the contact form.',
      ],
      [
        '[[You have ruined]] the whole schedule.',
        'I would like to put right what happened with the whole schedule.',
      ],
    ],
    leaves: [
      'I deleted the old folder.',
      'If you deleted the folder, I can bring it back.',
      'You lost the file? No problem, I have a copy.',
      'You’ve lost two days through me.',
    ],
  },
});
