import { COMPLAINS } from '../frames/complains';
import { owned } from './apologise';
import { decided } from './withdraw';
import { theme, type Theme } from './theme';

const MONEY =
  '(?:the|your|my|our|this|that|next|last) (?:[a-z]+ ){0,2}?(?:invoice|bill|fee|fees|balance|deposit|commission|retainer|price|payment|instal?ment|subscription|rate)';

/** Nothing is asked to be done: what goes for nothing is money given back, and no work for free. */
const ASKS_FOR_NOTHING = new RegExp(
  `${COMPLAINS.source}|^(?!.*\\b(?:can|could|would|will) (?:you|we|i|it)\\b)`,
  'is',
);

/** What is given away, given in to, or taken on without a word on its price. */
export const capitulate: readonly Theme[] = [
  theme(/\bas many (?<X>[a-z -]{4,40}?) as (?:you|it|they)\b/, {
    short: '{I} can do «item: how many» {X} by «day».',
    warm: '{I} want this to be right for you: {I} can do «item: how many» {X}, by «day».',
    firm: '{I} can do «item: how many» {X} for «price: rate».',
  }),
  theme(
    /\b(?:refund\w*|money back(?! then| when| in\b)|(?:give|send|pay|transfer|return)(?:ing)? (?:you |it |back |all |the |your |any |whole |full )*(?:money|amount|sum|back)(?! then| when| in\b)|(?:give|send|pay) (?:you )?(?:back|half)(?: the)?)\b(?! then| when)/,
    {
      short: '{I} can refund «price: how much» by «day».',
      warm: '{I} want this to be fair for you, and {I} can refund «price: how much» by «day».',
      firm: '{I} suggest a refund of «price: how much»; does that settle it for you?',
    },
  ),
  theme(
    new RegExp(
      `\\b(?:don['’]t pay|do not pay|not pay|pay nothing|(?:cancel|tear up|bin|scrap|forget|ignore|keep|hold back|waive|halve|drop|deduct|return|refund|give|send)\\b.{0,20}|take .{2,30}\\b(?:off|out of|from)|off|free|nothing|no|half)\\b.*?\\b(?<X>${MONEY})\\b|^(?<X2>${MONEY}) (?:is|goes|can|will)\\b`,
    ),
    {
      short: 'On {X}, {I} suggest «price: what is fair».',
      warm: '{I} would like us to settle {X} fairly; {I} suggest «price: what is fair».',
      firm: 'What {I} can offer on {X} is «price: what is fair»; does that settle it for you?',
    },
  ),
  theme(
    /\b(?:out of (?:my|our) (?:own )?(?:pocket|wages|commission|pay|salary)|at (?:my|our) (?:own )?(?:cost|expense)|(?:i|we)(?:['’]ll| will|['’]d| would| can)? (?:pay|cover|swallow|eat|absorb|bear|foot|stand|carry) (?:for )?(?:it|that|this|them|everything|all|the|your|any|whatever)|(?:on|from) (?:me|us)\b|bill (?:it|them|everything) to (?:me|us))/,
    {
      short: '{I} can carry «price: how much» of the cost.',
      warm: '{I} want this to be fair for you, and {I} can carry «price: how much» of the cost; does that suit you?',
      firm: '{I} will carry «price: how much» of the cost, and «item: the fix» will be with you by «day».',
    },
  ),
  theme(
    /\b(?:(?:don['’]t|do not|needn['’]t|won['’]t|never) (?:(?:have|need|want you) to )?pay|pay (?:me |us )?nothing|deduct|from my payment|deserve to be paid)\b/,
    {
      short: '{I} can take «price: how much» off the bill.',
      warm: '{I} want this to be fair for you, and {I} can take «price: how much» off the bill; does that suit you?',
      firm: '{I} will take «price: how much» off the bill; does that settle it for you?',
    },
  ),
  theme(
    /\b(?:no (?:invoice|charge|bill|fee)|(?:won['’]t|will not|not|wouldn['’]t) (?:be )?(?:charg|bill|invoic)\w+|free of charge|for (?:free|nothing))\b/,
    {
      short: '{I} can take «price: how much» off the price of this.',
      warm: '{I} want this to be fair for you, and {I} can take «price: how much» off; does that suit you?',
      firm: '{I} will take «price: how much» off, and «item: the fix» will be with you by «day».',
    },
    ASKS_FOR_NOTHING,
  ),
  theme(
    /\b(?:send|bring|make|bake|get|buy|order) you (?:an?|another|two|three|four|six|ten|some|the)? ?(?:new|big(?:ger)?|fresh|other|better|different|proper|right|replacement)\b/,
    {
      short: '{I} can send you «item: the replacement» by «day».',
      warm: '{I} want this to be right for you: «item: the replacement» will be with you by «day».',
      firm: '«item: the replacement» will be with you by «day», «time».',
    },
  ),
  theme(
    /^(?:(?:please|and|or|so|you can|then),? )*(?:have|choose|take|keep) (?:one|two|three|any|all|the|a|what|some|it|them|my|another)\b|\b(?:year|month|term|session|week|lesson)s? (?:is |are |for )?free\b|\bbuy you\b|\bthrow in\b/,
    {
      short: 'To make up for it, {I} can offer «item: what you offer».',
      warm: 'To make up for it, {I} would like to offer «item: what you offer»; does that suit you?',
      firm: 'To make up for it, {I} can offer «item: what you offer», by «day».',
    },
    COMPLAINS,
  ),
  theme(
    /\b(?:redo|remake|reshoot|rewrite|re-?do|start (?:over|again|from scratch|afresh)|from scratch|(?:do|make|shoot|write|paint|bake|print) (?:it|them|the \w+|everything) (?:all )?(?:over |again))\b/,
    {
      short: 'You can have a new version by «day».',
      warm: '{I} want this to be right for you; what should the new version change?',
      firm: 'A new version takes about «hours», and {I} can start on «day».',
    },
  ),
  theme(
    /\bname (?:your|the|a) (?:figure|price)|\bwhatever you (?:can|want to|think|feel|like to) (?:pay|afford|spend|give)\b|\bas (?:cheap|low) as\b|\b(?:half price|half do|do it for (?:less|\d+)|discount of|cheaper|discount|do it for less|go lower)\b/,
    {
      short: 'The price {I} can offer is «price: your price».',
      warm: 'The price {I} can offer is «price: your price»; would that work for you?',
      firm: 'For «price: your price», you get «item: what it covers».',
    },
  ),
  theme(
    /\b(?:skip|cancel|move|shuffle|squeeze|stay up|all night|tonight|lunch|break|day off|spare time|sofa|before work|after work|on top of|in between|run between|weekend|sunday|saturday)\b/,
    {
      short: 'It takes about «hours», and {I} can have it ready by «day».',
      warm: 'Happy to help: it takes about «hours», and {I} can have it ready by «day».',
      firm: 'It takes about «hours» and comes to «price: rate»; {I} can start on «day».',
    },
    /\b(?:can|could|would|will) (?:you|we|i|it)\b|\bplease\b|\bany chance\b|\balso\b|\bneed\b/i,
  ),
  ...owned,
  ...decided,
];
