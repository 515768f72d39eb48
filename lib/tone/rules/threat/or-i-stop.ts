import { isQuestion, isReassuring, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'threat',
  title: '“If not, I will stop”',
  why: 'It puts an “or else” on the table, and your client will look at nothing else. Say what keeps the work going and by which day; it is the same deal.',
  match: words(
    /(?<=\b(?:if|unless|should) [^.?!;]{4,100}?,?) (?<span>(?:then )?(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to)(?: (?:then|simply|just|also|immediately|be forced to|be obliged to|have to|have no (?:choice|option|alternative) but to|need to|consider)){0,3} (?:stop|drop (?:you|your|the (?:project|account|job))|fire you|leave you|block you|cancel|suspend|pause|withdraw|withhold|lock|shut|terminate|quit|walk away|delist|cap|refuse|remove|take (?:down|the (?:site|page|team)|legal|it down|further|action)|keep the (?!room|place|slot|seat|date|offer|table|key)|go (?:elsewhere|to (?:the press|court))|put (?:the|your|everything) [a-z ]{0,20}on hold|close (?:the|your|this)|switch (?:it|them|your [a-z]+) off|end (?:the|our|this)|charge|report(?! back)|escalate|publish|involve)\b[^.?!;0-9]{0,60})(?=[.!;]|$)/i,
  ),
  unless: [isQuestion, isThankful, isReassuring],
  rewrites: {
    short: swap('I would like to find a way with you to go on'),
    warm: swap('I’d love for us to find a way to go on, so tell me what would help'),
    firm: swap('let us agree by «day» how to go on'),
  },
  examples: {
    catches: [
      [
        'If I don’t have the money by Friday [[I will stop all work]].',
        'If I don’t have the money by Friday I would like to find a way with you to go on.',
      ],
      [
        'If the list is not here on Monday, [[we will have to cancel the hall]].',
        'If the list is not here on Monday, I would like to find a way with you to go on.',
      ],
      [
        'Unless you pay today, [[I’ll take the site down]].',
        'Unless you pay today, I would like to find a way with you to go on.',
      ],
    ],
    leaves: [
      'If the rain does not stop, we will move the party inside.',
      'If you can’t come on Monday, I’ll cancel the cab, happy to rebook.',
      'If you like, I will report back on Friday.',
      'If I don’t hear from you by Friday, I’ll keep the room for you until Monday.',
    ],
  },
});
