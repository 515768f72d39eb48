import { isQuestion, isReassuring, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'threat',
  title: 'Threatens to walk away',
  why: 'A goodbye as a lever works once and costs trust for good. Say what you need to go on; that leaves the door open.',
  match: words(
    /\b(?:(?:i|we) (?:don't|do not|can't|cannot|no longer) see how (?:we|i|you|this) can (?:(?:still|ever) )?(?:work together|continue|go on|carry on)|(?:i|we)(?:'ll| will| may| might|'d)? (?:have|need|be forced) to (?:ask (?:whether|if) (?:you|we)|reconsider|rethink|question) (?:need|whether|if|our|working|this|the)[^.?!;0-9]{0,50}|(?:i|we)(?:'ve| have) (?:two |three |plenty of |many |enough )?other (?:firms|clients|people|suppliers) who[^.?!;0-9]{0,50}|(?:i|we)(?:'ll| will) (?:have|need|be forced) to (?:charge|stop|cancel|suspend|drop|withdraw|end|escalate|involve)\b[^.?!;0-9]{0,50} (?:if|unless) (?:this|you|it|that)\b[^.?!;0-9]{0,40}|i(?:'m| am) this close to\b[^.?!;0-9]{0,50}|others are (?:asking|waiting|queueing) for it|i(?:'m| am) (?:out|done)(?: here| with (?:this|you))(?=[.,!]|$)|(?:i|we)(?:'ll| will) (?:take (?:my|our) business|look|go) elsewhere)/i,
  ),
  unless: [isQuestion, isThankful, isReassuring],
  rewrites: {
    short: swap('I would like to go on, and «item» would make that work'),
    warm: swap('I want us to go on, and «item» would help me a lot'),
    firm: swap('to go on I need «item» by «day»'),
  },
  examples: {
    catches: [
      [
        '[[I don’t see how we can work together]].',
        'I would like to go on, and «item» would make that work.',
      ],
      [
        '[[We’ll have to reconsider our contract]].',
        'I would like to go on, and «item» would make that work.',
      ],
      ['[[I am done with this]].', 'I would like to go on, and «item» would make that work.'],
    ],
    leaves: ['I’m done with the draft.', 'I don’t see how the door can open.'],
  },
});
