import { isQuestion, isReassuring, isReported, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'threat',
  title: 'Going public with it',
  why: 'A public threat makes your client an opponent for good. Keep it between the two of you and say what would settle it.',
  match: words(
    /\b(?:(?:i|we)(?:'ll| will| shall|'m going to| am going to| can| could| might| may)(?: (?:have to|also|gladly|happily|simply))* (?:leave (?:you )?(?:a|an) (?:bad|negative|honest|one[- ]star|public|terrible) review|post (?:about (?:this|it|you)|the (?:recording|emails?|screenshots?))|go (?:public|to the press)|tell (?:everyone|everybody|the world|all your|people|your (?:boss|board|customers|clients))|name and shame|publish (?:it|this|all|the)|write to your (?:boss|board|regulator|manager)|speak to your (?:boss|manager|superior)|report (?:you|this|it|the matter) to|escalate (?:this|it)(?: to (?:your|the))?)|(?:people|everyone|everybody|your customers) (?:will|should|deserve to) know(?=[.!]|$| (?:about|what|how|who|the truth)\b)|i(?:'m| am) (?:reporting|escalating|forwarding) (?:you|this|it|the matter) to)\b[^.?!;0-9]{0,50}/i,
  ),
  unless: [isQuestion, isReported, isThankful, isReassuring],
  rewrites: {
    short: swap('I would rather settle this between the two of us'),
    warm: swap('I want to settle this with you, so could we talk on «day»?'),
    firm: swap('let us settle this between us by «day»'),
  },
  examples: {
    catches: [
      ['[[I will leave you a bad review]].', 'I would rather settle this between the two of us.'],
      ['[[We’ll have to report this to the board]].', 'I would rather settle this between the two of us.'],
      ['[[I’m going to tell everyone about it]].', 'I would rather settle this between the two of us.'],
    ],
    leaves: [
      'From across the street people should know it is your shop.',
      'I’ll tell everyone the good news, thank you.',
      'Will you report it to the board?',
    ],
  },
});
