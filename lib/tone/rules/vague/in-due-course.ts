import { isQuestion, namesATime } from '../../guards';
import { isHoliday } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'vague',
  title: 'In due course',
  why: 'It sounds like an office wall with no clock on it. Your client needs one thing to plan with: a day.',
  match: words(
    phrase`\b(?:in due (?:course|time)|(?<=\b(?:your|on hold|paused?|postponed?|suspended)\b[^.?!;,]{0,40})until further notice|at a later (?:date|stage|point)|in (?:the )?(?:coming|following) (?:days|weeks|months)|over the (?:coming|next few) (?:days|weeks|months)|when available|at this (?:point|moment|stage) in time|in the fullness of time|one of the (?:upcoming|next|coming) (?:releases|versions|sprints|issues)|a forthcoming (?:issue|release)|before too long|(?:coming )?down the line)\b`,
  ),
  unless: [namesATime, isQuestion, isHoliday],
  rewrites: { short: swap('by «day»') },
  examples: {
    catches: [
      ['The report will be published [[in due course]].', 'The report will be published by «day».'],
      ['You will hear from us [[in the coming weeks]].', 'You will hear from us by «day».'],
      ['The second part follows [[at a later date]].', 'The second part follows by «day».'],
    ],
    leaves: [
      'The report is due on Monday.',
      'Of course, in due form.',
      'The north entrance is closed until further notice.',
    ],
  },
});
