import { isConditional, isQuestion, isReassuring, takesOwnership } from '../../guards';
import { ADVERBS, DID_NOT, HAVE_NOT, phrase, YOU_SIDE } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: 'Says they never sent it',
  why: 'Your client may hear that they let you down, and look for the mail that proves otherwise. What is missing and what it holds up is enough to get it.',
  match: words(
    phrase`\b${YOU_SIDE}${ADVERBS} (?:${DID_NOT}${ADVERBS} (?:send|sent|give|gave|provide|deliver|supply|share|submit|forward|bring|upload)|${HAVE_NOT}${ADVERBS} (?:sent|given|provided|delivered|supplied|shared|submitted|forwarded|brought|uploaded))(?: (?:over|through|us|me|in))?(?= (?:the|your|any|it|that|a|an|all|those|these|this|them|my|our|half|everything|\d))(?! (?:it|that|them) (?:to|on|in time|until|late)\b)`,
  ),
  unless: [isConditional, isReassuring, isQuestion, takesOwnership],
  rewrites: { short: swap('I don’t have'), warm: swap('I can’t see yet'), firm: swap('I still need') },
  examples: {
    catches: [
      ['[[You never gave me]] the password.', 'I don’t have the password.'],
      ['[[You never sent]] the logo files.', 'I don’t have the logo files.'],
      [
        '[[You still haven’t given us]] the login, so we are stuck.',
        'I don’t have the login, so we are stuck.',
      ],
      ['[[Your team didn’t provide]] any photos for the page.', 'I don’t have any photos for the page.'],
    ],
    leaves: [
      'I haven’t received the logo files yet.',
      'If you haven’t sent the form, there is still time.',
      'You didn’t send anything wrong, don’t worry.',
    ],
  },
});
