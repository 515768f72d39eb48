import { isQuoted, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“You people”',
  why: 'It puts your client in a box with everyone you are cross with. Speak to the one person who reads this.',
  match: words(
    /\b(?:you people(?! (?:who|that|for|are amazing|were))|you lot|the likes of you|people like you)(?=[.,;!?]|$| [a-z])/i,
  ),
  unless: [isQuoted, isThankful],
  rewrites: { short: swap('your team'), warm: swap('everyone at your office'), firm: swap('your team') },
  examples: {
    catches: [
      ['[[You people]] changed the date.', 'Your team changed the date.'],
      ['I thought [[you people]] had a plan for this.', 'I thought your team had a plan for this.'],
      [
        'It is not the first time that [[you lot]] moved the gate.',
        'It is not the first time that your team moved the gate.',
      ],
    ],
    leaves: ['Young people like yoga.', 'You people are amazing.'],
  },
});
