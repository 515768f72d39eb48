import { isConditional, isQuestion, isThankful, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'deflect',
  title: 'It got lost by itself',
  why: 'Things do not lose themselves; your client knows it. Say that it was missed here, and what check now catches it.',
  match: words(
    /\b(?<!\b(?:looks|seems) (?:as though|as if|like|that) )(?<subject>it|this|that|(?:the|your|my|our)(?: (?!(?:must|may|has|have|had|just|simply|somehow|seems?|was|were|appears?)\b)[a-z]+){1,2}) (?:was|were|has been|have been|had been|got|must have been|must have got|seems to have been|appears to have been|seems to have)(?: (?:somehow|inadvertently|accidentally|unfortunately|simply|apparently)){0,2} (?:overlooked|lost(?: (?:somewhere|in the (?:post|mail|shuffle|system)))?|mislaid|misplaced|left (?:off|out)|forgotten|missed|mixed up|slipped through)(?: (?:somewhere|by mistake|in the (?:process|shuffle)))?(?=[.,;!]|$| (?:and|so|but|because|when|on|in|during)\b)/i,
  ),
  unless: [takesOwnership, isQuestion, isConditional, isThankful],
  rewrites: {
    short: swap('we missed {subject}'),
    warm: swap('we missed {subject}, and I’m on it now'),
    firm: swap('we missed {subject}; from now on «owner» checks it'),
  },
  examples: {
    catches: [
      ['[[Your mail got lost]].', 'We missed your mail.'],
      ['[[The form was somehow overlooked]].', 'We missed the form.'],
      ['[[It must have been left out]].', 'We missed it.'],
    ],
    leaves: [
      'The form was lost by us, our mistake.',
      'We got lost on the way.',
      'It looks as though your road was missed.',
    ],
  },
});
