import { signal } from './signals';

/** Too much, too fast, for nothing. */
export const demand = [
  signal(
    0.6,
    1,
    /\b(?:by|before) (?:tonight|the end of (?:today|the day)|eod|close of (?:play|business)|end of (?:day|play)|midnight|lunch(?:time)?|noon|this (?:afternoon|evening)|tomorrow(?: (?:morning|noon|first thing|lunch\w*|at|\d))?|monday morning|first thing|\d{1,2} ?(?:am|pm))\b/i,
  ),
  signal(
    0.7,
    1,
    /\b(?:drop everything|right now|right away|immediately|at once|straight away|this (?:minute|instant|second)|within (?:the|an?|one|two|\d+) (?:hour|hours|minutes?)|top priority|number one priority|urgent(?:ly)?|now!|today!|asap)\b/i,
  ),
  signal(
    0.6,
    1,
    /\b(?:for (?:free|nothing)|free of charge|at no (?:extra )?(?:cost|charge)|no extra (?:cost|charge|pay)|without (?:extra|additional) (?:cost|charge|pay)|won't (?:cost|take) (?:you )?(?:much|long|anything|extra)|only takes? (?:you )?(?:a )?(?:minute|second|five|two|ten)|shouldn't (?:cost|take)|throw (?:it|that|this) in|included|same price|don't expect to pay|discount|cheaper|reduce the (?:price|invoice|bill|fee)|half (?:the )?price|waive)\b/i,
  ),
  signal(
    0.5,
    0.8,
    /\b(?:redo|rewrite|rework|start (?:again|over)|do (?:it|them|this) (?:all )?(?:again|over)|from scratch|change (?:everything|all|it all|them all)|all (?:three|four|five|six|ten|of it|of them|pages)|(?:five|six|seven|eight|ten|twelve|\d{1,2}) (?:new|more|extra|other|changes|versions|options|pages|ideas|posts))\b/i,
  ),
  signal(
    0.5,
    0.7,
    /\b(?:i (?:need|want|expect|demand|insist|require) (?:you|a|an|it|this|that|the|my|answers?|everything|all|compensation|full|\d)|we (?:expect|demand|insist|require)|you (?:must|need to|have to|better|should)|make (?:it|this|that) happen|figure it out|just do it|get (?:it|this) done|i don't care (?:how|if|what|about))\b/i,
  ),
  signal(
    0.3,
    0.5,
    /\b(?:also|and) (?:can|could|please|the|add|one more)\b.{0,80}\b(?:also|and|plus)\b|\bone (?:more|last|quick) (?:thing|change|small)\b|\bwhile you're at it\b|\bquick (?:one|favour|favor)\b|\bover the weekend\b|\bon (?:a )?sunday\b/i,
  ),
];
