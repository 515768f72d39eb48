import { isReassuring, isThankful, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: 'Disappointed by their words',
  why: 'Your disappointment is yours to feel; written down, your client may hear a grade. Say which part you would like to talk about.',
  match: words(
    /\b(?:i(?:'m| am)|we(?:'re| are)) (?:(?:very|quite|rather|a bit|a little|frankly|honestly|deeply|extremely|somewhat|really) )?(?:surprised|disappointed|shocked|appalled|insulted|offended|dismayed|hurt) (?:by|at|with|about|in)(?= (?:your|the (?:tone|way you)|this (?:email|attitude|tone|reaction|request)))/i,
  ),
  unless: [takesOwnership, isReassuring, isThankful],
  rewrites: {
    short: swap('I would like to talk about'),
    warm: swap('could we talk about'),
    firm: swap('let us talk about'),
  },
  examples: {
    catches: [
      ['[[I am very disappointed by]] your reply.', 'I would like to talk about your reply.'],
      ['[[We are shocked at]] the tone of the letter.', 'I would like to talk about the tone of the letter.'],
      ['[[I’m a bit hurt by]] your comments.', 'I would like to talk about your comments.'],
    ],
    leaves: ['I’m surprised by the weather.', 'I am disappointed with my own draft.'],
  },
});
