import { type Edit, edit } from './editing';

/** Where blame, excuse or defence sticks to something the client needs: what is left tells it and points at nobody. */
export const barbs: readonly Edit[] = [
  edit(
    /^(?:and |but )?(?:i'm|i am|we're|we are) (?:quite |pretty )?(?:sure|certain|afraid)(?: that)? (?=\p{L})/u,
  ),
  // ", as you may recall,", ", which you know from last year": between two commas both go.
  edit(
    /, (?:as you(?:'ll| will| may| might| can| well| no doubt)* (?:recall|remember|know|see|imagine|notice|appreciate|understand)|which you(?:'d|'ve)? (?:know|knew|remember|recall|were|had|have|did|got|saw|told|sent|put|chose|never|\p{L}+ed))\b[^,;]*, (?=\p{Ll})/gu,
    ' ',
  ),
  edit(
    /, (?:as you(?:'ll| will| may| might| can| well| no doubt)* (?:recall|remember|know|see|imagine|notice|appreciate|understand)|which you(?:'d|'ve)? (?:know|knew|remember|recall|were|had|have|did|got|saw|told|sent|put|chose|never|\p{L}+ed))\b[^,;]*(?=[,;.!]|$)/gu,
  ),
  edit(
    /,? (?:you(?:'ll| will| may| might)? (?:know|remember|recall)|you know) (?:by |for |to |from )?(?:who|whom|why|what|which|where)\b[^,;.]*(?=[,;.!]|$)/g,
  ),
  // What was said to them, and was not heeded.
  edit(
    /,? (?:even )?(?:after|although|though|when|despite|because|as) (?:i|we)(?:'d| had| have|'ve)?(?: \w+ly)? (?:told|asked|warned|advised|reminded|begged) (?:you|your \w+|him|her|them)\b[^,;.]*(?=[,;.!]|$)/g,
  ),
  edit(
    /,? (?:and |but )?(?:i|we)(?: did|'d| had|'ve| have)? (?:tell|told|say|said|warn|warned|flag|flagged|mention|mentioned|ask|asked)(?: you| him| her| them)?(?: so| it| that| this| as much)?(?: at the time| then| before| already| twice)?(?=[.!]|$)/,
  ),
  edit(
    /\b((?:i|we)(?:'d| had|'ve| have| did)?(?: \w+ly)?) ask(ed)? (?:you|your \w+) (?=(?:for|whether|if|about)\b)/g,
    '$1 ask$2 ',
  ),
  edit(
    /,? (?:and|but) (?:you|your \w+|he|she|they|nobody|no one) (?:did not|didn't|never|did nothing|failed to)\b[^,;.]*(?=[.!]|$)/,
  ),
  // Whose it is, is not said twice.
  edit(
    /(?<!\b(?:by|to|for|of|at|with|from|about)) (?:all by )?yoursel(?:f|ves)(?=[,.;!]|$| (?:and|in|on|at|from)\b)/g,
  ),
  edit(/\byour own (?=\p{Ll})/gu, 'your '),
  edit(/, not (?:from|by) (?:me|us|here|our side)(?=[.,;!]|$)/g),
  edit(/,? and (?:you|your \w+) (?:said|wrote|replied|answered) ["“][^"“”]*["”](?=[,.;!]|$)/g),
  edit(/,? and (?:i|we)(?:'ve| have)(?: got)? (?:it|that|this|the \w+) (?:on|in) [^,;.]*(?=[.!]|$)/),
  edit(/,? because (?:you|your \w+) (?:told|said|wrote|insisted|thought)[^;.]*(?=[.!]|$)/),
  // "You did go for the cheaper carton in January": what was chosen.
  edit(
    /^you (?:did )?(?:go|went|opted|decided) for (the|a) ([\w -]{3,30}?)(?= (?:in|on|last|at)\b|[.,]|$)/,
    'The choice was $1 $2',
  ),
  // Who is to blame, or not.
  edit(
    /,? (?:and |but |so )?(?:this|that|it|which)(?:'s| is| was| would be)? (?:really |not |hardly |entirely |one |a matter |a question |something )*(?:on|up to|down to|for|with|between) (?:you|him|her|them|me|us|yourself|yourselves)\b[^,;.]*(?=[.!]|$)/,
  ),
  edit(/,? (?:so |and )?(?:that|this|it)(?:'s| is| was)(?: not|n't) (?:our|my|us|me)\b[^,;.]*(?=[.!]|$)/),
  // Orders to the ear: "so count with me".
  edit(
    /,? (?:so|and) (?:please |kindly |just )?(?:count|do the|work it|figure|read|bear|have another|think)\b[^,;.]*(?=[.!]|$)/,
  ),
  // Told with a raised eyebrow.
  edit(/\bswear(s?)(?: blind)?(?: that)? (?=(?:he|she|they|it|the|there)\b)/g, 'say$1 '),
  // What a clause behind it makes of it.
  edit(/, (?:and )?(?:i|we)(?:'d| would) have (?:thought|expected|hoped|assumed|liked)\b[^;.]*(?=[.!]|$)/),
  edit(
    /,? and (?:they|he|she|it)(?:'re|'s| are| is) (?:a law|hopeless|impossible|useless|never|always)\b[^,;.]*(?=[.!]|$)/,
  ),
  edit(
    /(?:, (?:and )?| and )(?:please |kindly )?(?:see|check|look at|refer to|consult) (?:the|your|our|my) [^,;.]*(?=[.!]|$)/,
  ),
  edit(/,? (?:and|but) (?:told|tells?|asked|rang|warned|informed) (?:nobody|no one|none of us)(?=[,.;!]|$)/),
  edit(
    /,? without (?:even |so much as )?(?:ringing|calling|asking|telling|warning) (?:me|us|any(?:one|body))(?=[,.;!]|$)/,
  ),
  edit(/(?:,? and,? as (?:usual|always|ever))?, (?:and )?(?:nobody|no one) [^,;.]*(?=[.!]|$)/),
  // Why nothing could be done, what it was for, and whose home it was.
  edit(
    /,? so (?:there (?:was|is)(?: not|n't) (?:much|anything)|it was(?: not|n't) (?:something|anything)) [^,;.]*(?=[.!]|$)/,
  ),
  edit(
    /, (?:he|she|they)(?:'s|'ve| has| have| had) (?:had |got )?(?:a lot|so much|some trouble) [^,;.]*(?=[.!]|$)/,
  ),
  edit(/,? and (?:they|he|she) (?:couldn't|can't|could not) \p{L}+ an? \p{L}+[^,;.]*(?=[.!]|$)/u),
  edit(
    /,? (?:and |but )?(?:i|we)(?:'m| am|'re| are)(?: not|n't) (?:an? )?(?:mind|miracle|magic|machine|robot)[^,;.]*(?=[.!]|$)/,
  ),
  edit(/,? (?:all )?for the sake of [^,;.]*(?=[.!]|$)/),
  edit(
    /, which (?:says|speaks|tells|seems|would|might|could|i (?:don't|do not|think|find|consider)|is (?:typical|more|quite|rather|hardly|not))\b[^,;.]*(?=[.!]|$)/,
  ),
  edit(/, (?:an?|the) [\w-]+ (?:which|that) (?:you|your [\w -]{2,30}?) \p{L}+[^,;.]*(?=[.!]|$)/u),
  edit(/,? so it(?:'s| is| was)(?: not|n't) (?:correct|true|right|fair|as if)\b[^,;.]*(?=[.!]|$)/),
  // "You picked this one yourself from the three": what was picked.
  edit(
    /^you (picked|selected|approved|ordered|booked|confirmed|accepted) (this one|that one|this|that|it)(?: yourself| yourselves)? /,
    '$2 was $1 ',
  ),
  // "The document which you received on 12 February"
  edit(/\b(the [\w-]+) (?:which|that) you (?:received|got) on (?=\d|the )/g, '$1 of '),
  // "the data sheet you gave us"
  edit(
    /\b((?:the|our|my|that) [\w -]{3,30}?) (?:that |which )?you gave (us|me)(?=[.,;]|$| (?:on|in|at|last|before)\b)/g,
    '$1 given to $2',
  ),
  edit(
    /\b((?:the|our|my|that) [\w -]{3,30}?) (?:that |which )?you (sent|supplied|provided)(?: (?:us|me))?(?=[.,;]|$| (?:on|in|at|last|before)\b)/g,
    '$1 $2',
  ),
  // "Somebody at your end changed the records": as if they had.
  edit(
    /^(?:and |but )?(?:somebody|someone) (?:at|on|from|in) your (?:end|side|team|office|department|company) (?=\p{L}+ed\b)/u,
    'You ',
  ),
  // Asides that wink: ", moved perhaps by the season, "
  edit(
    /, [^,;]*\b(?:perhaps|presumably|no doubt|one (?:assumes|gathers|hears|imagines)|i (?:gather|imagine|daresay)|apparently|as if|as though)\b[^,;]*, (?=\p{Ll})/gu,
    ' ',
  ),
  // ", that's what your Nadine said at the stand", ", it's very badly made", ", we don't know anybody's papa"
  edit(/, that(?:'s| is| was) what (?:you|your|he|she|they|everyone)\b[^,;.]*(?=[.!]|$)/),
  edit(
    /, (?:it|they|that|this)(?:'s|'re| is| are| was| were) (?:an? )?(?:very |really |so |such |just |pretty )*(?:badly|stupid|hopeless|terrible|awful|poor\w*|useless|mess|typical|normal|nonsense|joke|shame)[^,;.]*(?=[.!]|$)/,
  ),
  edit(
    /, (?:and )?(?:i|we) (?:don't|do not|can't|cannot) (?:know|read|touch|decide|choose|make|control|run|see|order|pick|check)\b[^,;.]*(?=[.!]|$)/,
  ),
  edit(/,? and (?:i|we|one) can only (?:go|work|act|tell|say|do|write|send|teach|file)\b[^,;.]*(?=[.!]|$)/),
  edit(
    /, (?:i might add|i'd add|if i may say so|to be exact|as it turns out|funnily enough|believe it or not|would you believe|for my sins|God help (?:me|us)|of all (?:things|days|places)|same as (?:every|always|ever)[^,.;]*)(?=[,;.!]|$)/g,
  ),
  edit(
    /,? (?:just )?(?:as|like) (?:i|we)(?:'d| did| had|'ve| have)? (?:tell|told|say|said|warned|asked|explained|mentioned|suggested)(?: you)?(?: (?:at the time|before|then|already|in \w+))?(?=[,;.!]|$)/g,
  ),
];
