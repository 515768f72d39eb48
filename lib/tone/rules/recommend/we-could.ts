import { isQuestion } from '../../guards';
import { isSharp, tellsThePast } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'recommend',
  title: 'Names what is possible',
  match: words(
    phrase`\b(?:what (?:i|we) can (?:do|offer|suggest)(?: is|:| here| for)|what (?:would work|works)|(?:we|you) could (?:also |either |still |always |instead |for instance |then |now )?(?:keep|start|use|try|add|move|swap|take|choose|split|put|pick|leave|drop|spread|pay|bring|ask|run|look at|cut|begin|live|show|say|test|record|get|book|go|trial)|what you can have|we can (?:live with|either)|(?:i|we) can (?:either|offer))\b`,
  ),
  unless: [isQuestion, isSharp, tellsThePast],
  examples: {
    catches: [
      '[[You could start]] with the smaller package.',
      '[[What we can do is]] a test run with ten users.',
      '[[We can either]] shorten the text or add a page.',
    ],
    leaves: ['You could have told me.', 'Could you start on Monday?'],
  },
});
