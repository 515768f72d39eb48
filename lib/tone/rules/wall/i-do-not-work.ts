import { isRegretful } from '../../everyday-guards';
import { alternativeAfter, isConditional, isQuestion, isThankful, asksPolitely } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'wall',
  title: '“I don’t work weekends”',
  why: 'Your free time is yours. Your client only needs to hear when they can have you, and the no is softer.',
  match: words(
    /\b(?:i only (?:answer (?:emails?|calls?|the phone|messages?)|reply(?: to (?:emails?|messages))?|take calls|check (?:my )?(?:emails?|messages)|read (?:my )?e?mails?) (?:between|from|during|in|on|at|once|twice|until|before|after)\b[^.?!;,]{2,40}|(?:i'm|i am|we're|we are) not (?:available|reachable|working) (?:(?:on|at|over) (?:the )?(?:weekends?|sundays|saturdays|(?:bank )?holidays)|in the evenings?|after (?:hours|five|six))|(?:i|we) (?:do not|don't|never|won't|will not) (?:work|answer (?:emails?|calls?|the phone|messages?)|reply|take calls|check (?:my )?(?:emails?|messages)|respond|read (?:my )?(?:emails?|mails?)|do (?:calls|business|overtime))(?: to (?:emails?|messages))? (?:(?:on |at |during |over )?(?:the )?(?:weekends?|sundays?|saturdays?|fridays?|(?:bank |public )?holidays|evenings|nights)|after (?:hours|(?:\d+|five|six|seven)(?: ?pm|:\d\d)?)|before (?:\d+|nine|ten)(?: ?am|:\d\d)?|outside (?:of )?(?:my |our )?(?:office|working|business) hours))(?![a-z])/i,
  ),
  unless: [alternativeAfter, isQuestion, isConditional, isThankful, isRegretful, asksPolitely],
  rewrites: {
    short: swap('I am back on «day, time»'),
    warm: swap('I’ll be glad to look at it on «day, time»'),
    firm: swap('my hours are «hours», so you will have it on «day»'),
  },
  examples: {
    catches: [
      ['[[I don’t work weekends]].', 'I am back on «day, time».'],
      ['[[We do not answer emails after six]].', 'I am back on «day, time».'],
      ['[[I never take calls on Sundays]].', 'I am back on «day, time».'],
    ],
    leaves: [
      'I don’t work weekends, but I can look at it on Monday.',
      'They don’t work weekends.',
      'I’d love to help, but I don’t work weekends and both dates are Saturdays.',
      'I only answer emails in the morning, so let’s talk at ten.',
      'I only check email on Fridays, so please ring me.',
    ],
  },
});
