import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'hedge',
  title: 'Hates to ask',
  why: 'It turns a normal request into a favour. Your client gives you what you need more gladly when it sounds like part of the work.',
  match: words(
    phrase`\b(?:i(?:'d| would)? (?:really |just |do |always )?(?:hate|feel (?:a bit |so |very |really )?(?:awkward|bad|rude|cheeky)|don't like|am loath|am reluctant) (?:to|about|for)? ?(?:ask|asking|bring|bringing|chase|chasing|be (?:that|the one|a (?:pain|bother|nuisance|pest|nag|burden))|mention|mentioning|say|raise|raising|even|having to ask)(?: (?:this|it|you|about (?:it|this|money)|again|up|that person)){0,4}|i wouldn't (?:normally |usually )?ask|i know it's (?:cheeky|a lot to ask|a big ask)),? (?:but|only|except) (?<next>[a-z']+)`,
  ),
  rewrites: { short: swap('{next}') },
  examples: {
    catches: [
      ['[[I hate to ask, but could]] you settle the May invoice?', 'Could you settle the May invoice?'],
      ['[[I wouldn’t normally ask, but the]] rent is due on Friday.', 'The rent is due on Friday.'],
      ['[[I feel a bit awkward asking, but which]] rate did we agree?', 'Which rate did we agree?'],
    ],
    leaves: ['I hate that colour too.', 'I would ask the printer first.'],
  },
});
