import { isQuestion, namesATime } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'vague',
  title: 'Passed on to no one in particular',
  why: 'Somewhere is not someone. Your client wants a name and a day, and to know that you still have an eye on it.',
  match: words(
    phrase`\b(?:(?:it|this|that|the (?:matter|message|request|issue|case|ticket|feedback)|your (?:message|enquiry|request|query|feedback|case|email|comments?|ticket))(?:'s| is| has| was|'ve| have)(?: been| now){0,4} (?:passed (?:on|along|to)|forwarded|escalated|referred|handed over|routed|with) ?(?:on |along )?(?:to |internally|with )?(?:(?:the|our|another|a) (?:(?:relevant|appropriate|responsible|right|correct|concerned|other) )?(?:team|department|people|person|colleagues?|unit|engineer|persons))?(?: internally)?(?: and it's with the relevant team)?(?=[.,!;]|$| (?:at|and)\b)|(?:i've|we've|i have|we have) (?:passed (?:it|this|your [a-z]{3,10}) (?:on|along)|escalated (?:it|this)|forwarded (?:it|this|your [a-z]{3,10})) ?(?:on )?(?:internally|to the (?:relevant|right|appropriate|responsible) (?:team|people|department|person|colleagues))|it's with the (?:relevant|right|responsible) (?:team|people|department)|someone (?:will|'ll) (?:pick it up|look at it))`,
  ),
  unless: [namesATime, isQuestion],
  rewrites: { short: swap('«owner» has it and will answer you by «day»') },
  examples: {
    catches: [
      [
        '[[Your enquiry has been passed to the relevant team]].',
        '«owner» has it and will answer you by «day».',
      ],
      ['[[I’ve escalated this internally]].', '«owner» has it and will answer you by «day».'],
      [
        '[[Your message was forwarded to the responsible department]].',
        '«owner» has it and will answer you by «day».',
      ],
    ],
    leaves: ['I’ve passed it to Ana, who will call you on Monday.', 'The ball was passed on.'],
  },
});
