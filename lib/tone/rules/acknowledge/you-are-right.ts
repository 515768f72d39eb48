import { grovels, isMock } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'acknowledge',
  title: 'Grants a fair point',
  match: words(
    phrase`(?:\b(?:(?<!\b(?:if|whether|when|think|sure) )you(?:'re| are)(?: quite| absolutely| completely| both| of course)? (?:right|correct)|(?:that's|it's|that is) a (?:fair|good|great|valid|important) (?:point|question)|(?:fair|good|great) (?:point|question|catch|idea|choice)|you have a point|you(?:'re| are) not (?:in trouble|alone|wrong|the only)|it isn't just you|not your fault|not too late at all|the right thing to ask|you haven't (?:broken|done)|well spotted|you (?:should have been|shouldn't have had to)|you read it right|your (?:maths|sums?|instinct|cousin|figures?) (?:is|are|was|were) right)\b)`,
  ),
  unless: [isMock, grovels],
  examples: {
    catches: [
      '[[You’re right]], the form had the old price.',
      '[[Good question]], the second fee is for the visit.',
      '[[You should have been]] told on Monday.',
    ],
    leaves: ['You’re right, I’m hopeless.', 'If you are right, we change it.'],
  },
});
