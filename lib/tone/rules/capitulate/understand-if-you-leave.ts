import { isQuestion } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'capitulate',
  title: 'Opens the door for them to go',
  why: 'Your client may not have thought of leaving until you said it. Tell them what you want to put right, and give them a reason to stay.',
  match: words(
    phrase`\b(?:(?:i|we)(?:'d|'ll| would| will| could| can)?(?: quite| perfectly| totally| completely| fully| absolutely)? understand(?: perfectly| completely| it)?(?: if| that) you(?:'d|'ve| would| want| wish|'re| don't| never| decide| decided| choose| have)?[^.?!;]{0,20}?\b(?:rather|find|look|use|go|move|someone|somebody|another|take|put|end|leave|lost|not (?:use|work|want)|cancel|don't want|never want|want me off|else)\b[^.?!;,]{0,50}|if you(?:'d| would)? (?:want|prefer|rather|like|wish|decide)[^.?!;]{0,50}\b(?:someone else|somebody else|another [a-z]{3,14}|a different [a-z]{3,14}|me off|elsewhere)\b,?[^.?!;]{0,20}\bunderstand(?: it)?)`,
  ),
  unless: [isQuestion],
  rewrites: { short: swap('I’d like to keep working with you and put this right') },
  examples: {
    catches: [
      [
        '[[I completely understand if you want to find someone else]].',
        'I’d like to keep working with you and put this right.',
      ],
      [
        '[[I’d understand if you’d rather use another agency]].',
        'I’d like to keep working with you and put this right.',
      ],
      [
        '[[We’ll understand if you decide to go elsewhere]].',
        'I’d like to keep working with you and put this right.',
      ],
    ],
    leaves: ['I understand you need a second copy.', 'If you want a second version, tell me.'],
  },
});
