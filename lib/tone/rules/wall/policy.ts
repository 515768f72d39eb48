import { alternativeAfter, isConditional, isQuestion, isThankful, reasonFollows } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'wall',
  title: '“It’s our policy”',
  why: 'A policy is a wall with no face. Give the reason behind it, or the nearest thing you can do.',
  match: words(
    /\b(?:(?:(?:it(?:'s| is)|that(?:'s| is)|this is|that would be) (?:just |simply |strictly )?(?:against |not )?(?:our|company|store|the company(?:'s)?|my|standard|the) (?:company )?(?:policy|rules?))|(?:it(?:'s| is)|that(?:'s| is)|this is) (?:just |simply )?(?:policy|protocol|procedure|the rules?)|(?:our|my|company) (?:policy|rules?|terms|terms and conditions) (?:does|do|is|are|don't|doesn't|won't|will)(?:n't| not) (?:allow|permit|cover|include|provide)(?: (?:for )?(?:it|this|that))?|(?:terms are terms|rules are rules|a rule is a rule|policy is policy|a deal is a deal|a contract is a contract))(?=[.,;!]|$| (?:and|to|that|for|not)\b)/i,
  ),
  unless: [alternativeAfter, isQuestion, isConditional, isThankful, reasonFollows],
  rewrites: {
    short: swap('what I can do is «item»'),
    warm: swap('I’d like to help, and what I can do is «item»'),
    firm: swap('within the rules I can do «item» by «day»'),
  },
  examples: {
    catches: [
      ['[[It’s our policy]].', 'What I can do is «item».'],
      ['[[That is against company policy]].', 'What I can do is «item».'],
      ['[[Rules are rules]].', 'What I can do is «item».'],
    ],
    leaves: ['It’s our policy so that everyone gets a fair turn.', 'The policy is in the post.'],
  },
});
