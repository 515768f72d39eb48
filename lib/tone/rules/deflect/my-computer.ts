import { missedACall } from '../../everyday-guards';
import { isConditional, isQuestion, namesATime, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'deflect',
  title: 'The dog ate it',
  why: 'The laptop may really have died, and it still sounds like school. Say when it will be there; that is the part your client can use.',
  match: words(
    /\b(?:(?:because|as|since|and|then|but) )?(?:also )?(?:my|our) (?:computer|laptop|internet|wifi|wi-fi|phone|car|printer|power|connection|hard drive|little boy|daughter|son|kids?|dog|cat|wife|husband|business partner)(?: (?:had|has|have|was|were|is|got|has been|have been|had been)){0,2} (?:(?:a |some |big |many )?(?:problems?|issues|trouble|virus)|crashed|died|broke(?:n)?(?: down)?|down|slow|updating|ill|sick|dead|stolen|in for repair|unwell|not working)(?: (?:for|half|all|the whole) [a-z ]{2,20})?(?=[.,;!]|$| (?:and|so|then|but|again)\b)/i,
  ),
  unless: [takesOwnership, isQuestion, isConditional, namesATime, missedACall],
  rewrites: {
    short: swap('so I will have it ready by «day»'),
    warm: swap('so you will have it by «day», and I’m sorry about the wait'),
    firm: swap('so the new date is «day»'),
  },
  examples: {
    catches: [
      ['[[My laptop died]].', 'So I will have it ready by «day».'],
      [
        'I could not finish [[because my internet was down]].',
        'I could not finish so I will have it ready by «day».',
      ],
      ['[[Then my printer broke down]] again.', 'So I will have it ready by «day» again.'],
    ],
    leaves: [
      'My laptop is new.',
      'Your laptop died?',
      'My phone was dead and I didn’t see your call until last night.',
    ],
  },
});
