import { ADVERBS, phrase, YOU_SIDE } from '../../patterns';
import { defineRule, whole, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: 'What would have happened if they had',
  why: 'Your client may hear that all of this is their own doing. The lesson is worth keeping; put it as what will work next time.',
  match: words(
    phrase`^(?:(?:well|and|but|so|again|maybe|perhaps|honestly|frankly),? )?(?:if ${YOU_SIDE}(?:'d| had| would have)(?:n't| not)?${ADVERBS} (?:read|told|sent|asked|listened|given|checked|let|followed|said|looked|scrolled|been|come|done|used|paid|replied|answered|approved|confirmed|mentioned|called|kept|made|provided|waited|taken|signed|opened|changed|cancelled|deleted|moved|insisted|ignored)|had ${YOU_SIDE}(?: not)?${ADVERBS} (?:read|told|sent|asked|listened|given|checked|let|followed|said|looked|been|come|done|used|paid|replied|answered|approved|confirmed))[^.?!;0-9]{2,110}[.!]?$`,
  ),
  weight: 1.5,
  rewrites: {
    short: whole('for next time, I suggest «item: the step», so that «reason».'),
    warm: whole('next time it would help us both to have «item: what was missing» by «day».'),
    firm: whole('from now on I need «item: what was missing» by «day», so that «reason».'),
  },
  examples: {
    catches: [
      [
        '[[Maybe if you had checked your folder, this would not have happened.]]',
        'For next time, I suggest «item: the step», so that «reason».',
      ],
      [
        '[[If you had read the brief, this would not have happened.]]',
        'For next time, I suggest «item: the step», so that «reason».',
      ],
      [
        '[[If you had told me sooner, we could have kept the slot.]]',
        'For next time, I suggest «item: the step», so that «reason».',
      ],
      [
        '[[Had you checked the proof, the typo would never have gone to print.]]',
        'For next time, I suggest «item: the step», so that «reason».',
      ],
    ],
    leaves: [
      'If you had trouble with the link, here is a new one.',
      'If you have read the brief, we can start.',
    ],
  },
});
