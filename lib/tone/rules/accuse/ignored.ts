import { isConditional, isQuestion, isReassuring } from '../../guards';
import { ADVERBS, phrase, YOU_SIDE } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: '“You ignored”',
  why: '“Ignored” says they did it on purpose. Your client may have missed it among a hundred other mails; show them where it is.',
  match: words(
    phrase`\b${YOU_SIDE}(?:'ve| have| had| has| were| are)?${ADVERBS} (?:ignored|ignoring|disregarded|dismissed|overlooked|overruled|brushed aside|walked? straight past|missed) (?<what>(?:all of |both |every one of )?(?:my|our|the) [a-z]+)`,
  ),
  unless: [isConditional, isReassuring, isQuestion],
  rewrites: {
    short: swap('let me come back to {what}'),
    warm: swap('I’d like to come back to {what}'),
    firm: swap('please have a look at {what}'),
  },
  examples: {
    catches: [
      ['[[You ignored my last]] email.', 'Let me come back to my last email.'],
      ['[[You have ignored our question]].', 'Let me come back to our question.'],
      ['[[Your team overlooked the note]] on page 2.', 'Let me come back to the note on page 2.'],
    ],
    leaves: ['I overlooked the note on page 2.', 'If you missed the email, here it is again.'],
  },
});
