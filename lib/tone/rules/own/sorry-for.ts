import { isFrame, isQuestion } from '../../guards';
import { grovels, isArguing, isMock } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'own',
  title: 'One plain apology for one thing',
  match: words(
    phrase`(?:^|[,;:-] |\b(?:and|but|so|yes,?|again,?) )(?<span>(?:i'm|i am|we're|we are|i|we)? ?(?:really |very |truly )?(?:sorry|apologise|apologies) (?:about|for|that|it|the|we|i|you)\b(?! (?:feel|your|got|had|(?:the |any )?inconvenience|'s late|'s|my|not|hear|if|bother|have to|disturb|the (?:short notice|length)|being|if|not being|any)\b))|\b(?:and|which) (?:i'm|i am|we're|we are|i|we) (?:sorry|apologise)(?=[.,]|$)|^(?:i'm|i am) sorry[.]?$|\band i apologise\b`,
  ),
  unless: [isQuestion, grovels, isMock, isFrame, isArguing],
  examples: {
    catches: [
      '[[I’m sorry about]] the wrong date on the invoice.',
      'Four days was too long, [[and I apologise]].',
      '[[Sorry for]] the late reply, the figures are below.',
    ],
    leaves: [
      'I’m sorry but you were told.',
      'I’m so sorry for everything, I feel awful.',
      'Sorry to bother you.',
    ],
  },
});
