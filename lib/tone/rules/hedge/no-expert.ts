import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'hedge',
  title: 'Plays down what you know',
  why: 'Your client came to you for your judgement. When you sign it away before giving it, they have to look for somebody else to lean on.',
  match: words(
    phrase`\b(?:i'm|i am) (?:really |certainly |obviously |of course )?(?:no|not (?:an?|really an?|the)) (?:expert|specialist|professional|(?:best|right) person(?: (?:for|to ask)(?: (?:this|that))?)?)(?: (?:on|in|at|with) (?:this|these things|that|it))?,? but (?<next>[a-z']+)|\b(?:i (?:may|might|could) (?:well )?be (?:wrong|mistaken|way off)|don't quote me|correct me if i'm wrong|i'm probably (?:wrong|the wrong person|being (?:silly|stupid|thick|oversensitive))|what do i know)(?: (?:here|about (?:this|that)))?,? but (?<other>[a-z']+)`,
  ),
  rewrites: { short: swap('I’d say {next}'), warm: swap('as I see it, {other}') },
  examples: {
    catches: [
      ['[[I’m no expert, but the]] second logo is clearer.', 'I’d say the second logo is clearer.'],
      ['[[I’m not an expert on this, but it]] looks too dark.', 'I’d say it looks too dark.'],
      ['[[I’m not really an expert, but we]] need a second quote.', 'I’d say we need a second quote.'],
    ],
    leaves: ['I’m not a doctor, so please see yours.', 'The expert comes on Friday.'],
  },
});
