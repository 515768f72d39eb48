import { alternativeAfter, isConditional, isQuestion, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'threat',
  title: 'A bill as punishment',
  why: 'A charge that appears in anger feels like a fine. Name the price before the work, as an option they can choose.',
  match: words(
    /\b(?:this (?:extra )?(?:time|work) (?:will|is going to|shall) be (?:billed|charged|invoiced)|(?:i|we)(?:'ll| will|'m going to| am going to) (?:bill|charge|invoice) you for (?:it|this|that|every (?:minute|hour|call|email|change)|the (?:time|trouble|delay)|my (?:time|trouble)|our (?:time|trouble)|wasting)|(?:comes|come|will come|is taken|will be (?:taken|deducted)) (?:out of|off|from) your (?:deposit|fee|payment|invoice))\b[^.?!;0-9]{0,30}/i,
  ),
  unless: [isQuestion, alternativeAfter, isThankful, isConditional],
  rewrites: {
    short: swap('I can do it for «price»'),
    warm: swap('I’m glad to do it; it takes «hours» and comes to «price»'),
    firm: swap('the extra work comes to «price»; shall I go on?'),
  },
  examples: {
    catches: [
      ['[[This time will be billed]].', 'I can do it for «price».'],
      ['[[I will charge you for every call]].', 'I can do it for «price».'],
      ['[[We’ll invoice you for my time]].', 'I can do it for «price».'],
    ],
    leaves: ['This time will be better.', 'The bank will charge you for it.'],
  },
});
