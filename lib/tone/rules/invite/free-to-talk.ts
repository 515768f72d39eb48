import { isSharp } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'invite',
  title: 'Offers a time to talk',
  match: words(
    phrase`\b(?:(?:can|could|shall|should|may|might) (?:we|i|you|the (?:two|three|four) of us) (?:please )?(?:talk|speak|meet|chat|have|take|jump|go (?:over|through)|discuss|call|come|do|find|look|sit)\b|(?:are|would|will) you (?:be )?(?:free|around|available|able to (?:talk|meet|join))|(?:do|would) you have (?:half an hour|time|a (?:moment|few|quick|slot)|ten|fifteen|twenty|\d{1,2} ?min))[^?]{0,140}\?`,
  ),
  unless: isSharp,
  examples: {
    catches: [
      '[[Can we talk for ten minutes on Monday?]]',
      '[[Are you free on Thursday at 3?]]',
      '[[Do you have half an hour this week?]]',
    ],
    leaves: ['Can we stop now?', 'We can talk.', 'Are you even listening?'],
  },
});
