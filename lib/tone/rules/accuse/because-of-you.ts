import { isConditional, isQuestion } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: '“Because of your delay”',
  why: 'Your client may hear that the whole problem is theirs. Name what moved and what the new date is; it needs no culprit.',
  match: words(
    phrase`\b(?:because of|due to|owing to|thanks to|as a result of|caused by|down to) (?:(?:your|your (?:team|office|side)'s) (?:late |slow |own |constant |endless |last-minute |late-night |missing |poor |long |repeated |lack of )?(?:delays?|mistakes?|errors?|silence|inaction|indecision|failure|negligence|carelessness|late (?:payment|approval|feedback|reply|changes)|changes of mind|last-minute changes|constant changes|poor planning|lack of (?:planning|communication|response|feedback|information|preparation))|(?:the|a|this|that) (?:delay|mistake|error|failure|silence) (?:on|from|by|at) (?:your (?:side|end|part|team|office)|you))`,
  ),
  unless: [isQuestion, isConditional],
  rewrites: { short: swap('with «reason»'), warm: swap('because «reason»'), firm: swap('given «reason»') },
  examples: {
    catches: [
      [
        'The launch moved to May [[because of your late approval]].',
        'The launch moved to May with «reason».',
      ],
      ['We lost the slot [[due to the delay on your side]].', 'We lost the slot with «reason».'],
      ['[[Thanks to your mistakes]] the proof went back twice.', 'With «reason» the proof went back twice.'],
    ],
    leaves: [
      'Because of the delay at the printer, the launch moves to May.',
      'Because of your feedback the page is much clearer.',
    ],
  },
});
