import { isConditional, isQuestion, isReassuring, isThankful } from '../../guards';
import { ADVERBS, phrase, YOU_SIDE } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: 'Holds their choice against them',
  why: 'Your client may hear “serves you right”. The choice is made; what they need is what can be done from here.',
  match: words(
    phrase`\b${YOU_SIDE}${ADVERBS} (?:(?:chose|decided|preferred|opted) not to|refused to|declined to)(?= [a-z])`,
  ),
  unless: [isQuestion, isConditional, isReassuring, isThankful],
  rewrites: {
    short: swap('the decision was not to'),
    warm: swap('at the time the decision was not to'),
    firm: swap('so far the decision is not to'),
  },
  examples: {
    catches: [
      ['[[You chose not to]] register.', 'The decision was not to register.'],
      ['[[Your team decided not to]] test it.', 'The decision was not to test it.'],
      ['[[You simply refused to]] pay for the backup.', 'The decision was not to pay for the backup.'],
    ],
    leaves: ['We decided not to test it.', 'If you decided not to register, you can still do it.'],
  },
});
