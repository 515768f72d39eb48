import { isQuestion } from '../../guards';
import { givesUp, isOrElse, leavesTimeOpen } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'plan',
  title: 'Offers a step with a time',
  match: words(
    phrase`\b(?:i|we)(?:'d| could| can|'ll be able to| could still| can still)(?: also| still)? (?:send|have|do|start|deliver|finish|bring|come|be (?:there|with you)|give|get|put|show|call|ring|make|take|add|move|set|run|write|hold|file|test)\b[^.?!;]{0,60}\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|this (?:afternoon|evening|morning|week)|next week|\d{1,2}(?:st|nd|rd|th)|\d{1,2}[:.]\d{2}|\d{1,2} ?(?:am|pm)|noon|within|the same day|straight away)\b`,
  ),
  unless: [leavesTimeOpen, givesUp, isOrElse, isQuestion],
  examples: {
    catches: [
      '[[I can send the rough cut this afternoon]].',
      '[[We can start with the kitchen on Monday]].',
      '[[I could have a first page on Wednesday]].',
    ],
    leaves: ['I can send it at some point.', 'I can start at some point next month.'],
  },
});
