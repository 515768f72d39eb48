import { isThankful, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: 'Says you are tired of it',
  why: 'Being tired is a fact about you; to your client it sounds like a warning. Say what would make it workable for you.',
  match: words(
    /\bi(?:(?:'ve| have) (?:really |honestly )?(?:had (?:it with|enough of)|run out of patience with|stopped)(?= (?:this|your|the (?:delays|excuses|changes)|counting|hoping|expecting|(?<!stopped )all|being|having|chasing|asking|waiting|excel))|(?:'m| am|'m getting| am getting)(?: (?:frankly|honestly|really|a bit|quite|so|rather)){0,2} (?:fed up (?:with|of)|sick (?:and tired )?of|tired of)(?= (?:ask|wait|chas|explain|this|being|having|the|your|all|hearing|repeating|excuses|always)))/i,
  ),
  unless: [isThankful, takesOwnership],
  rewrites: {
    short: swap('I would like to move on from'),
    warm: swap('I’d love for us to move on from'),
    firm: swap('let us move on from'),
  },
  examples: {
    catches: [
      ['[[I’m tired of]] chasing the list.', 'I would like to move on from chasing the list.'],
      ['[[I have had enough of]] this.', 'I would like to move on from this.'],
      ['[[I am really fed up with]] the delays.', 'I would like to move on from the delays.'],
    ],
    leaves: [
      'I’ve had enough coffee for today.',
      'I’m sick, so I’ll work from home.',
      'I’ve stopped all mailings.',
    ],
  },
});
