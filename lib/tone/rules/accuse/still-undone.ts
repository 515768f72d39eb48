import { isReminder } from '../../everyday-guards';
import { isConditional, isQuestion, isReassuring } from '../../guards';
import { ADVERBS, CLAUSE_END, HAVE_NOT, phrase, THING, YOU_SIDE } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: 'Says what they have not done',
  why: 'Your client may hear a list of their failings. What you still need, and what it unlocks, is a request they can act on.',
  match: words(
    phrase`\b${YOU_SIDE}${ADVERBS} ${HAVE_NOT}${ADVERBS} (?<done>confirmed|approved|signed|updated|reviewed|tested|checked|completed|finished|paid|filled in|filled out|returned|attached|booked|decided|chosen|made|done|renewed|registered|set up|cleared|released|submitted|finalised|finalized) (?<what>${THING})${CLAUSE_END}`,
  ),
  unless: [isConditional, isReassuring, isQuestion, isReminder],
  rewrites: {
    short: swap('I still need {what} {done}'),
    warm: swap('the one thing left is {what} to be {done}'),
    firm: swap('to go on I need {what} {done}'),
  },
  examples: {
    catches: [
      ['[[You still haven’t confirmed the date]].', 'I still need the date confirmed.'],
      ['[[Your accountant hasn’t signed the form]].', 'I still need the form signed.'],
      ['[[You have never approved the second draft]].', 'I still need the second draft approved.'],
    ],
    leaves: [
      'I still need the date confirmed.',
      'Once you have signed the form, I’ll start.',
      'Have you signed the form?',
      'Just a second reminder: you have not filled in the medical form yet.',
    ],
  },
});
