import { givesUp, isSharp } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'invite',
  title: 'Leaves the choice to them',
  match: words(
    phrase`(?:\bif you(?:'d| would)? (?:like|prefer|want to (?:talk|go|discuss|see|speak))\b[^.?!;]{0,50}\b(?:i|we) (?:can|could|am|are|have|would be)\b[^.?!;]{0,80}|\b(?:i|we)(?:'m| am|'re| are| can| could|'d be| would be|'ll be)[^.?!;]{0,60} if you(?:'d| would)? (?:like|prefer|want to (?:talk|go|discuss|see|speak))\b|\b(?:you're|you are|she's|he's|they're|everyone is) (?:very |most |always |more than )?welcome (?:to|at)\b[^.?!;]{0,80}|(?:\b(?:i'm|we're|i am|we are|always|really am) )?\b(?:glad|happy) to (?:talk|discuss|go (?:over|through)|chat|explain|meet|walk|jump|look|help|come|have a (?:call|chat))\b[^.?!;]{0,80})`,
  ),
  unless: [isSharp, givesUp],
  examples: {
    catches: [
      '[[If you’d like, I can show you both versions]].',
      '[[You’re welcome to join us at ten]].',
      '[[I’m happy to talk it through]].',
    ],
    leaves: ['If you want someone else I understand.', 'You’re welcome.'],
  },
});
