import { asksPolitely, isConditional, isQuestion, isThankful, reasonFollows } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'command',
  title: '“I want you to”',
  why: 'It leaves no room for a yes. Ask, and say what it lets you do for them; a yes given freely holds longer.',
  match: words(
    /^(?:(?:and|but|so|then|also|now),? )?(?<span>i (?:just |really |simply )?(?:want|need|expect|require) (?:you|your (?:team|office|staff)) to)(?= [a-z])(?! (?:know|have|be (?:happy|sure|proud|able|comfortable)|feel|enjoy|see|get the|forget|love|like|relax|rest|win|succeed|do well|leave (?:here|us|happy)|understand (?:that|how))\b)/i,
  ),
  unless: [isQuestion, reasonFollows, asksPolitely, isConditional, isThankful],
  rewrites: {
    short: swap('it would help me if you could'),
    warm: swap('I’d be glad if you could'),
    firm: swap('for the next step, could I ask you to'),
  },
  examples: {
    catches: [
      ['[[I want you to]] take it down.', 'It would help me if you could take it down.'],
      ['[[I need you to]] tell me what is wrong.', 'It would help me if you could tell me what is wrong.'],
      ['[[I expect your team to]] answer the phone.', 'It would help me if you could answer the phone.'],
    ],
    leaves: [
      'I want you to feel at home.',
      'I want you to forget that there ever was a leak.',
      'I need you to sign it, so that we can start.',
    ],
  },
});
