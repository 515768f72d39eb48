import { signal } from './signals';

/** Talk of consequences: a review, a chargeback, a lawyer, leaving. */
export const threat = [
  signal(
    1.8,
    1,
    /\b(?:lawyers?|attorneys?|solicitors?|legal (?:action|steps|advice|team|department)|sue|suing|sued|court|lawsuit|small claims|litigation|ombudsman|tribunal|regulator|trading standards|consumer (?:protection|rights|affairs)|police|bbb|better business bureau|cfpb|attorney general)\b/i,
  ),
  signal(
    1.6,
    1,
    /\b(?:charge ?back|dispute (?:the|this|it|your) (?:charge|payment|transaction|invoice)|stop (?:the )?payment|get my money back (?:through|via|from) (?:my|the) (?:bank|card))\b/i,
  ),
  signal(
    1.4,
    1,
    /\b(?:(?:bad|negative|one-?star|1-?star|honest|public|scathing) review|review (?:on|at) (?:google|yelp|trustpilot|tripadvisor|facebook)|leave (?:a|you a|one) (?:\w+ )?review|tell (?:everyone|everybody|the (?:press|world|papers)|all my)|go(?:ing)? public|post (?:this|about (?:this|you|it))|social media|journalist|the press|make a video|name and shame)\b/i,
  ),
  signal(
    1.3,
    1,
    /\b(?:take (?:my|our) business (?:elsewhere|somewhere)|(?:find|look for|hire|get|use|go (?:to|with)|switch(?:ing)? to|mov(?:e|ing) to) (?:someone|somebody|another|a new|a different|an alternative|your competitor|a competitor)|cancel(?:l?ing)? (?:the|my|our|this) (?:contract|order|account|subscription|membership|everything|policy)|close (?:my|our|the) account|terminat(?:e|ing)|end (?:the|our|this) (?:contract|agreement|relationship|collaboration)|walk away|go elsewhere|leav(?:e|ing) (?:you|for)|switch(?:ing)? (?:provider|agenc|bank|airline|carrier|compan)\w*|pull (?:the|our) (?:plug|account))\b/i,
  ),
  signal(
    1.3,
    1,
    /\b(?:or else|final (?:warning|notice|chance|reminder)|last (?:chance|warning)|consequences|escalat(?:e|ing)|report(?:ing)? (?:you|this|it) to|(?:speak|talk|complain(?:ing)?) (?:to|with) (?:your|the) (?:boss|manager|supervisor|ceo|director)|formal complaint|file a complaint|otherwise (?:i|we)(?:'ll| will| shall)|if (?:not|i don't|we don't|you don't|this isn't|it isn't|nothing).{2,60}(?:i|we)(?:'ll| will| am going| are going| shall))\b/i,
  ),
];
