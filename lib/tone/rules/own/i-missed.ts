import { isQuestion } from '../../guards';
import { deniesIt, grovels, isArguing } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'own',
  title: 'Says plainly what went wrong',
  match: words(
    phrase`(?<!\b(?:if|unless|when) )\b(?:i|we) (?:(?:simply |also |clearly |must have |have |'ve |had )?(?:missed|forgot|forgotten|overlooked|misread|mixed up|entered|broke|published|pressed|left (?:the|two|it|out)|got (?:it|that|this|the [a-z]{3,12}) wrong|made (?:a|the|this) mistake|slipped up|let (?:you|us|it)|didn't (?:check|tell|call|pass|flag|notice|catch|see|warn|do|pick|say so)|did not (?:check|tell|call|pass|flag|notice|catch|pick)|was wrong|were wrong|sent (?:you )?(?:the wrong|version|an old|people)|used the (?:wrong|old)|charged (?:you )?(?:twice|the wrong)|set the wrong|filed (?:it )?(?:late|on)))\b`,
  ),
  unless: [isQuestion, grovels, isArguing, deniesIt],
  examples: {
    catches: [
      '[[I missed]] the second page of your list.',
      '[[We didn’t check]] the size before the order.',
      '[[I used the old]] logo in two places.',
    ],
    leaves: ['If I missed something, tell me.', 'I didn’t say that, you did.'],
  },
});
