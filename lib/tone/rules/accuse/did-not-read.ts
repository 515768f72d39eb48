import { isConditional, isQuestion, isReassuring } from '../../guards';
import { ADVERBS, DID_NOT, HAVE_NOT, phrase, YOU_SIDE } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: 'Says they did not read it',
  why: 'Being told to have read something makes most people defend how busy they are. Point to the place where it stands, and the talk goes on.',
  match: words(
    phrase`\b${YOU_SIDE}${ADVERBS} (?:${DID_NOT}${ADVERBS} (?:read|look(?:ed)? at|check(?:ed)?|open(?:ed)?|see|bother(?:ed)? to read)|${HAVE_NOT}${ADVERBS} (?:read|looked at|checked|opened|bothered to read))(?= (?:my|our|the|any of (?:my|our))\b)`,
  ),
  unless: [isConditional, isReassuring, isQuestion],
  rewrites: {
    short: swap('the details are in'),
    warm: swap('you’ll find it in'),
    firm: swap('it is set out in'),
  },
  examples: {
    catches: [
      ['[[You clearly haven’t read]] the brief.', 'The details are in the brief.'],
      ['[[You never looked at]] my notes from March.', 'The details are in my notes from March.'],
      ['[[Your colleague didn’t check]] the list I sent.', 'The details are in the list I sent.'],
    ],
    leaves: ['If you haven’t read the brief yet, start with page 2.', 'The details are in the brief.'],
  },
});
