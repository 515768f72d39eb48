import {
  alternativeAfter,
  isConditional,
  isQuestion,
  isThankful,
  reasonFollows,
  takesOwnership,
} from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'deflect',
  title: 'Sends them to ask elsewhere',
  why: 'Your client asked you. Ask for them, or bring the two together, and you stay the one who solves things.',
  match: words(
    /\b(?:you(?:'d| would|'ll| will)?(?: (?:really|best|better))? (?:have to|need to|must|should|had better|better) (?:ask|speak to|contact|talk to|take (?:it|that|this) up with|call|ring|complain to|turn to|go to|check with) (?:them|him|her|the [a-z]+(?: [a-z]+)?|my [a-z]+|our [a-z]+|head office)(?: (?:about|for|on) (?:it|this|that))?|take (?:it|that|this) up with (?:them|him|her|the [a-z]+|my [a-z]+)|i(?:'d| would) (?:have to )?(?:turn to|ring|leave (?:it|that one) (?:to|between)) (?:the|them|him|her|you and)(?: [a-z]+)?(?: if i were you)?|it(?:'s| is) them (?:she|he|you) needs? to (?:talk to|ask|call))(?=[.,;!]|$| (?:and|as|because|since|if)\b)/i,
  ),
  unless: [takesOwnership, isQuestion, isConditional, alternativeAfter, isThankful, reasonFollows],
  rewrites: {
    short: swap('I will ask «owner» for you by «day»'),
    warm: swap('let me ask «owner» for you and come back by «day»'),
    firm: swap('«owner» knows best; I will put you in touch by «day»'),
  },
  examples: {
    catches: [
      ['[[You would have to ask them]].', 'I will ask «owner» for you by «day».'],
      ['[[Take it up with the printer]].', 'I will ask «owner» for you by «day».'],
      ['[[You’ll have to speak to the bank about it]].', 'I will ask «owner» for you by «day».'],
    ],
    leaves: [
      'You should ask the doctor about it, and I’m happy to come along.',
      'You have to ask them nicely.',
    ],
  },
});
