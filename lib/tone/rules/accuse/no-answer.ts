import { isConditional, isQuestion, isReassuring } from '../../guards';
import { ADVERBS, DID_NOT, HAVE_NOT, phrase, YOU_SIDE } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: 'Says they never answered',
  why: 'Your client may hear that they are being told off for a full inbox. Say what is still open and ask the one question again.',
  match: words(
    phrase`\b${YOU_SIDE}${ADVERBS} (?:${DID_NOT}${ADVERBS} (?:repl(?:y|ied) to|respond(?:ed)? to|answer(?:ed)?)|${HAVE_NOT}${ADVERBS} (?:replied to|responded to|answered))(?= (?:my|our|the|any|either|one|two|three|a single|both|this|that|those)\b)`,
  ),
  unless: [isConditional, isReassuring, isQuestion],
  rewrites: {
    short: swap('I haven’t had an answer to'),
    warm: swap('I’d still love an answer to'),
    firm: swap('I still need an answer to'),
  },
  examples: {
    catches: [
      ['[[You never replied to]] my email of 3 May.', 'I haven’t had an answer to my email of 3 May.'],
      [
        '[[Your team hasn’t answered]] the two questions from Monday.',
        'I haven’t had an answer to the two questions from Monday.',
      ],
      ['[[You didn’t respond to]] our proposal.', 'I haven’t had an answer to our proposal.'],
    ],
    leaves: [
      'I haven’t had a reply to my email yet.',
      'If you haven’t answered the survey, the link is below.',
      'Has your team answered the questions?',
    ],
  },
});
