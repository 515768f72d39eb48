import { isConditional, isQuestion, isThankful, takesOwnership } from '../../guards';
import { MY_PEOPLE, phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'deflect',
  title: 'Blames your own people',
  why: 'They work in your name, so to your client it was you. Take it in one line; what you say to your team stays in the team.',
  match: words(
    phrase`\b(?<span>${MY_PEOPLE})(?:,? [a-z]+,?)? (?:(?:simply|just|unfortunately|accidentally|somehow|also|clearly|apparently) ){0,2}(?:forgot|missed|messed|mixed up|overlooked|deleted|lost|misunderstood|misread|misplaced|got (?:it|this|that|confused|mixed)|did not do|didn't do|didn't (?:tell|send|pass|check|read|see|follow|notice|realise|realize|update|book|call|save|finish)|did not (?:tell|send|pass|check|read|see|follow|notice|update|book|call|finish)|made (?:a|the|an) (?:mistake|error|mess)|sent (?:the|you the) (?:wrong|old)|used the (?:wrong|old)|took the (?:wrong|old|strapline)|should have|failed to|left (?:it|out|off))\b`,
  ),
  unless: [takesOwnership, isQuestion, isConditional, isThankful],
  rewrites: { short: swap('we'), warm: swap('in my office we'), firm: swap('we') },
  examples: {
    catches: [
      ['[[My assistant]] forgot to send the file.', 'We forgot to send the file.'],
      ['[[Our designer]] used the old logo.', 'We used the old logo.'],
      ['[[My colleague]] didn’t tell me about the call.', 'We didn’t tell me about the call.'],
    ],
    leaves: ['My assistant will send the file.', 'My assistant forgot it, and that is on me.'],
  },
});
