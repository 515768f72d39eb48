import { isQuestion, namesATime } from '../../guards';
import { isTermsOfTrade } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'capitulate',
  title: 'Sends your fee away',
  why: 'It hurts you and worries your client: people who want no money seem to think the work was bad. Name a fair figure, and it can be settled.',
  match: words(
    phrase`\b(?:(?:please )?(?:you )?(?:don't|do not|needn't)(?: (?:even|need to|have to|even have to|even need to))? (?:worry about|pay(?: me| us)?(?: for)?) (?:the|this|that|my|it|any of|anything|extra)(?: (?:extra |last |open |whole )?(?:hours|invoices?|bill|money|cost|fee|one|work|month|session))?|you (?:don't|do not|needn't) (?:even )?(?:need|have) to pay(?: me| us| anything)?|i don't deserve to be paid|pay (?:me |us )?(?:only |just )?(?:what|whatever|when|whenever|if|if and when) (?:you|it) (?:feel|like|want|think|suits?|can|is)[^.?!,;]{0,20}|keep the deposit)\b`,
  ),
  unless: [isQuestion, isTermsOfTrade, namesATime],
  rewrites: { short: swap('the figure I suggest is «price»') },
  examples: {
    catches: [
      ['[[Please don’t worry about the extra hours]].', 'The figure I suggest is «price».'],
      ['[[You don’t need to pay me]].', 'The figure I suggest is «price».'],
      ['[[Pay me what you feel is right]].', 'The figure I suggest is «price».'],
    ],
    leaves: ['You don’t need to pay until we agree.', 'Please pay the invoice by Friday.'],
  },
});
