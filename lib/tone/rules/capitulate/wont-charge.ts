import { isQuestion } from '../../guards';
import { isForTimeOff } from '../../everyday-guards';
import { isTermsOfTrade } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'capitulate',
  title: 'Writes the invoice off',
  why: 'Unasked, a waived bill says that the work was worth little. Name what you charge and what you don’t, and the gift can be seen.',
  match: words(
    phrase`\b(?:i|we) (?:won't|will not|wouldn't|would not|'ll not|don't want to|am not going to|'m not going to|shan't) (?:even |be )?(?:charge|charging|bill|billing|invoice|invoicing|ask(?:ing)? (?:you )?(?:for )?(?:any )?money)(?: you)?(?: anything| a (?:penny|cent))?(?: for)?(?= [a-z]|[.,;!]|$)`,
  ),
  unless: [isQuestion, isTermsOfTrade, isForTimeOff],
  rewrites: { short: swap('my price is «price» for'), firm: swap('I charge «price» for') },
  examples: {
    catches: [
      ['[[I won’t charge you for]] this one.', 'My price is «price» for this one.'],
      ['[[We will not bill you for]] the extra day.', 'My price is «price» for the extra day.'],
      ['[[I won’t be charging for]] the second version.', 'My price is «price» for the second version.'],
    ],
    leaves: [
      'The bank won’t charge you for this.',
      'I charge by the hour.',
      'We won’t bill you for the days the line was off.',
    ],
  },
});
