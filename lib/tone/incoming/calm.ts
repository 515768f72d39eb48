import { signal } from './signals';

/** What cools a message: thanks, praise, apologies, jokes. */
export const calm = [
  signal(
    -0.8,
    0,
    /\b(?:thank(?:s| you)|thx|cheers|appreciate|grateful|much obliged)\b(?! (?:for nothing|to you(?:r)? (?:incompetence|delay)))/i,
  ),
  signal(
    -1,
    0,
    /\b(?:love(?:d|ly)?|great|awesome|amazing|brilliant|perfect|excellent|wonderful|fantastic|kudos|well done|good (?:job|work)|happy with|pleased|delighted|best (?:service|team|flight|ever)|impressed|enjoy(?:ed)?|glad|congrat\w*|beautiful)\b/i,
  ),
  signal(
    -0.6,
    0,
    /\b(?:sorry|apolog(?:y|ies|ise|ize)|my (?:fault|bad|mistake)|no (?:rush|hurry|worries|problem|pressure)|whenever (?:you|suits)|when you (?:have|get) (?:a )?(?:moment|minute|chance|time)|take your time|would you mind|if (?:that's|it's) (?:ok|okay|alright|possible))\b/i,
  ),
  signal(
    -0.4,
    0,
    /\b(?:please|hope (?:you|all|this)|looking forward|haha|lol|:\)|;\)|xx?$|just (?:wondering|curious|a quick))/i,
  ),
  signal(-0.3, 0, /[\u{1F600}-\u{1F60F}\u{1F642}\u{2764}\u{1F44D}\u{1F389}\u{1F60D}]|:-?[)D]/u),
];
