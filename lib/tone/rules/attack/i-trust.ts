import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“I trust this will not happen again”',
  why: 'It sounds like a school report. Your client hears a warning; say what will make it work next time.',
  match: words(
    /\bi (?:trust|assume|presume|take it|expect|do hope|sincerely hope)(?: that)? (?:this|it|that|such [a-z]+|you|we)(?:'ll| will| won't)? (?:not |never )?(?:be necessary|happen again|occur again|be repeated|find the right|have to (?:repeat|ask|write|say)|need to (?:repeat|ask|remind)|learn from|do better|be more careful)[^.?!;0-9]{0,60}/i,
  ),
  rewrites: {
    short: swap('for next time I suggest «item: the step»'),
    warm: swap('so that it goes well next time, how about «item: the step»'),
    firm: swap('from now on let us «item: the step»'),
  },
  examples: {
    catches: [
      ['[[I trust this will not happen again]].', 'For next time I suggest «item: the step».'],
      ['[[I do hope we won’t have to repeat this]].', 'For next time I suggest «item: the step».'],
      ['[[I trust that it won’t be necessary this time]].', 'For next time I suggest «item: the step».'],
    ],
    leaves: ['I hope this won’t be a problem.', 'I trust you slept well.'],
  },
});
