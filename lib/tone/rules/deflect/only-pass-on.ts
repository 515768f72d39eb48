import { isConditional, isQuestion, takesOwnership } from '../../guards';
import { I_WE, phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'deflect',
  title: '“I only pass it on”',
  why: 'It makes you a letterbox. Your client wanted somebody who cares how it ends; say that you will see it through.',
  match: words(
    phrase`\b(?:${I_WE}(?:'re| are|'m| am)? (?:can )?(?:only|just|merely|simply) (?:pass(?:ed)? (?:it |this |that |things )?on|do(?:ing)? what|sign(?:ed)? what|forward(?:ed)?|install(?:ed)? what|the (?:agent|messenger|middleman)|put in what|run the|go(?:ing)? by what|went by what|follow(?:ed|ing)? (?:orders|instructions)|copy what|copied what|type[d]? what|repeat(?:ed)? what|relay(?:ed)? what|pass(?:ed)? on what|work(?:ed)? with what|an? (?:assistant|freelancer|va|temp))|don't shoot the messenger)\b[^.?!;,0-9]{0,45}`,
  ),
  unless: [takesOwnership, isQuestion, isConditional],
  rewrites: {
    short: swap('I will see this through for you'),
    warm: swap('I’m glad to see this through for you'),
    firm: swap('I take this up and come back to you by «day»'),
  },
  examples: {
    catches: [
      ['[[I only pass on what I’m given]].', 'I will see this through for you.'],
      ['[[We just do what the office tells us]].', 'I will see this through for you.'],
      ['[[I’m only the messenger]].', 'I will see this through for you.'],
    ],
    leaves: ['We just forwarded the list, and that was our mistake.', 'I only work on Mondays.'],
  },
});
