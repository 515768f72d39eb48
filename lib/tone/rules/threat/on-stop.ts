import {
  alternativeAfter,
  isConditional,
  isQuestion,
  isReassuring,
  isThankful,
  takesOwnership,
} from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'threat',
  title: 'Shuts it off',
  why: 'A switch thrown without a word about how to turn it on again feels like punishment. Say what opens it, and when.',
  match: words(
    /\b(?<subject>your (?:[a-z]+ ){0,2}(?:account|access|order|project|site|website|orders|work|delivery|subscription|claim|fee|payment|discount|slot)|all (?:your|further) [a-z]+|(?:further|all|next|the second|the next|the final) (?:work|production|payments?|deliver(?:y|ies)|instalments?|invoices?|orders?))(?: [a-z]+){0,3}? (?:(?:is|are|has been|have been|will be|goes|go)(?: (?:therefore|hereby|now|also|put|then))*) (?:on (?:hold|stop)|suspended|blocked|withheld|stopped|terminated|frozen|locked|forfeited|closed|switched off)(?: (?:until further notice|with immediate effect|as of (?:today|now)|immediately|tonight))?(?=[.,;!]|$| (?:until|unless|and|because|as|from|for)\b)/i,
  ),
  unless: [isQuestion, alternativeAfter, isThankful, takesOwnership, isReassuring, isConditional],
  rewrites: {
    short: swap('{subject} can go on as soon as «item: what opens it»'),
    warm: swap('I’d like {subject} to go on, and «item: what opens it» is all it takes'),
    firm: swap('{subject} goes on from the day that «item: what opens it»'),
  },
  examples: {
    catches: [
      [
        '[[Your account is suspended until further notice]].',
        'Your account can go on as soon as «item: what opens it».',
      ],
      [
        '[[All further work has been stopped]].',
        'All further work can go on as soon as «item: what opens it».',
      ],
      ['[[Your order goes on hold as of today]].', 'Your order can go on as soon as «item: what opens it».'],
    ],
    leaves: ['If your account is locked, call us.', 'The road is closed until Monday.'],
  },
});
