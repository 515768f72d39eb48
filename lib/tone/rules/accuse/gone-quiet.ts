import { isConditional, isQuestion, isReassuring } from '../../guards';
import { ADVERBS, DID_NOT, HAVE_NOT, phrase, YOU_SIDE } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: 'Says they went quiet',
  why: 'Silence has many reasons, and your client may hear only one: that they are rude. Say what you are waiting for and by when you need it.',
  match: words(
    phrase`\b${YOU_SIDE}${ADVERBS} (?:${DID_NOT}${ADVERBS} (?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|get back|come back|came back|got back|write back|wrote back|call(?:ed)?|r[iau]ng|call back|called back|show(?:ed)? up|turn(?:ed)? up)|${HAVE_NOT}${ADVERBS} (?:replied|responded|answered|got back|gotten back|come back|written back|called|rung|called back))(?: to (?:me|us)| (?:me|us|at all))?(?=[.,;!]|$| (?:and|but|so|since|for|by|until|yet|about|on)\b)`,
  ),
  unless: [isConditional, isReassuring, isQuestion],
  rewrites: {
    short: swap('I haven’t heard back'),
    warm: swap('I’d still love to hear from you'),
    firm: swap('your answer is still open'),
  },
  examples: {
    catches: [
      ['[[You never got back to me]] about the menu.', 'I haven’t heard back about the menu.'],
      ['[[You still haven’t replied]].', 'I haven’t heard back.'],
      ['[[Your office hasn’t responded]] since Tuesday.', 'I haven’t heard back since Tuesday.'],
    ],
    leaves: [
      'I haven’t heard back about the menu.',
      'If you didn’t reply because of the holidays, that is fine.',
      'You never answered? No worries, it’s fine.',
    ],
  },
});
