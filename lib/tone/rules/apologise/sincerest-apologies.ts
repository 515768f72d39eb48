import { isQuoted } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'apologise',
  title: 'An apology in full dress',
  why: 'Big words for sorry sound like a form letter. The short one sounds like you, and your client is sooner at the part that helps.',
  match: words(
    phrase`\b(?:(?:my|our|with|a|ten)? ?(?:most |very )?(?:sincerest|deepest|profuse|humblest|humble|heartfelt|grovelling|groveling|utmost|thousand|million|endless) apologies|(?:i|we) (?:must |do |can only |would like to |want to )?(?:most |very )?(?:profusely|humbly|unreservedly|deeply|wholeheartedly) apologi[sz]e|(?:i|we) (?:must |do |can only |would like to |want to )?apologi[sz]e (?:most |very |so )?(?:profusely|humbly|unreservedly|deeply|sincerely|from the bottom of (?:my|our) hearts?|very much|so much))\b`,
  ),
  unless: isQuoted,
  rewrites: { short: swap('I’m sorry') },
  examples: {
    catches: [
      ['[[My deepest apologies]] for the late invoice.', 'I’m sorry for the late invoice.'],
      ['[[We apologise most sincerely]] for the mix-up.', 'I’m sorry for the mix-up.'],
      ['[[A thousand apologies]] for the wrong link.', 'I’m sorry for the wrong link.'],
    ],
    leaves: ['We apologise for the delay this morning.', 'My apologies for the wrong link.'],
  },
});
