import { asksPolitely, isConditional, isQuestion, isThankful, reasonFollows } from '../../guards';
import { I_WE, phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'command',
  title: '“I expect”',
  why: 'An expectation is an order in a suit. Ask for what you need, by a day, with the reason behind it.',
  match: words(
    phrase`^(?:(?:and|but|so|then|also|now),? )?(?<span>${I_WE}(?: also| now| therefore| still| do)? (?:expect|demand|insist on|require|want)(?= (?:an? (?:explanation|answer|apology|reply|response|written|full|immediate|detailed|clear)|written|your (?:full|immediate|written|answer|reply|payment)|payment|an end)))`,
  ),
  unless: [isQuestion, reasonFollows, asksPolitely, isConditional, isThankful],
  rewrites: {
    short: swap('it would help me to have'),
    warm: swap('I would be glad to have'),
    firm: swap('by «day» I need'),
  },
  examples: {
    catches: [
      ['[[I expect]] an explanation.', 'It would help me to have an explanation.'],
      ['[[We demand]] an immediate reply.', 'It would help me to have an immediate reply.'],
      ['[[I also want]] a written apology.', 'It would help me to have a written apology.'],
    ],
    leaves: ['I expect an answer from the printer, so that we can go on.', 'We want an answer too, please.'],
  },
});
