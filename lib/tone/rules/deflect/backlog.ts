import {
  alternativeAfter,
  isConditional,
  isQuestion,
  isThankful,
  namesATime,
  takesOwnership,
} from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'deflect',
  title: 'The queue as the reason',
  why: 'A backlog has no end that your client can see. Tell them where they stand in it, or the day it is their turn.',
  match: words(
    /\b(?:(?:they|we|i)(?:'re| are|'m| am|'ve been| have been)? (?:(?:just|only|currently|still|so|very|super|extremely|really|totally) )*(?:have(?: quite)? a (?:big |huge |large )?backlog|short[- ]staffed|understaffed|short of staff|swamped|snowed under|overloaded|rushed off (?:our|my) feet|super busy|only two(?: today| of us)?)(?: (?:at the moment|right now|today|this week))?|there(?:'s| is) (?:quite )?a (?:big |long |huge )?(?:queue|backlog)(?: (?:in the workshop|at the moment|right now))*|there are (?:only )?(?:two|three) of us(?: (?:here|today|in the office))?)(?=[.,;!]|$| (?:and|so|but|with|because|as)\b)/i,
  ),
  unless: [takesOwnership, isQuestion, isConditional, namesATime, isThankful, alternativeAfter],
  rewrites: {
    short: swap('your turn is on «day»'),
    warm: swap('I know you are waiting, and your turn is on «day»'),
    firm: swap('it is ready on «day»'),
  },
  examples: {
    catches: [
      ['[[We are short-staffed at the moment]].', 'Your turn is on «day».'],
      ['[[They have a backlog]].', 'Your turn is on «day».'],
      ['[[There is quite a queue]].', 'Your turn is on «day».'],
    ],
    leaves: ['We are short-staffed, so yours is ready on Monday.', 'Is there a queue?'],
  },
});
