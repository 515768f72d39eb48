import { alternativeAfter, isConditional, isQuestion, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'wall',
  title: 'A closed office and nothing more',
  why: '“We are closed” ends the sentence for them too. Say when you open and what happens first.',
  match: words(
    /\b(?:my|our|the) office (?:is|was) closed (?:at|on|over|during) (?:the )?(?:weekends?|sundays?|saturdays?|holidays|evenings|night)\b|\b(?:sundays?|saturdays?|weekends?|my evenings?|the weekend) (?:is|are) for my (?:family|kids|children)\b|\bi(?:'m| am) not (?:really )?available for (?:calls|meetings|questions)(?: (?:this|next) (?:week|month))?(?=[.,;!]|$)/i,
  ),
  unless: [alternativeAfter, isQuestion, isConditional, isThankful],
  rewrites: {
    short: swap('you can reach me from «day, time»'),
    warm: swap('I’m glad to talk from «day, time»'),
    firm: swap('my next free time is «day, time»'),
  },
  examples: {
    catches: [
      ['[[Our office is closed on Sundays]].', 'You can reach me from «day, time».'],
      ['[[Sunday is for my family]].', 'You can reach me from «day, time».'],
      ['[[I’m not available for calls this week]].', 'You can reach me from «day, time».'],
    ],
    leaves: [
      'The office is closed on Sundays; I can do Monday at nine.',
      'Is the office closed at weekends?',
    ],
  },
});
