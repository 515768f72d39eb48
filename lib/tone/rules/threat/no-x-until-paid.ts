import { alternativeAfter, isQuestion, isReassuring, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'threat',
  title: 'Work held back for payment',
  why: 'Your client hears hostage-taking where you mean terms. Name the invoice, the day, the way to pay it, and what you finish next.',
  match: words(
    /\b(?:i|we) (?:will not|won't|can't|cannot|am not going to|are not going to|'m not going to) (?<verb>start|touch|begin|lift a finger|answer|continue|work|go on|send|deliver|release|hand over|publish|upload|do|finish|carry on|lift|book)[^.?!;,]{0,50} (?:until|unless|before) (?:i(?:'m| am) paid|you (?:pay|settle|(?:have |'ve )(?:paid|settled|transferred))\b(?: [^.?!;,]{2,24})?|we(?:'re| are) paid|(?:i|we)(?:'ve| have)? (?:receive[d]?|been paid|get|got|have|see) [^.?!;,]{0,30}(?:payment|money|invoice|deposit|fee|paid)|(?<what>(?:the|my|our|your|all) (?:[a-z]+ ){0,3}(?:invoices?|payments?|deposit|bill|balance|fees?|money|amount)))(?: (?:is|are|has been|have been))?(?: (?:paid|settled|received|cleared|in))?/i,
  ),
  unless: [isQuestion, alternativeAfter, isThankful, isReassuring],
  rewrites: {
    short: swap('I go on as soon as the payment is in'),
    warm: swap('I’m ready to go on as soon as the payment is in'),
    firm: swap('the next step follows the payment, which you can make here: «link»'),
  },
  examples: {
    catches: [
      ['[[I will not start anything until you pay]].', 'I go on as soon as the payment is in.'],
      ['[[I won’t start until the deposit is paid]].', 'I go on as soon as the payment is in.'],
      [
        '[[We can’t release the files before we have received the payment]].',
        'I go on as soon as the payment is in.',
      ],
      ['[[I am not going to continue until I’m paid]].', 'I go on as soon as the payment is in.'],
    ],
    leaves: ['I won’t start until Monday.', 'We can’t release the photos before the wedding.'],
  },
});
