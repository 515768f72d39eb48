import { type Edit, edit } from './editing';

/** Words that turn a fact into a point. */
export const calming: readonly Edit[] = [
  edit(/^(?:(?:just )?an? )?(?:(?:quick|short|friendly|gentle|kind) )?reminder that /),
  // When it was said is a fact; that it had to be said again is the point.
  edit(
    /^as (?:i|we)(?:'ve| have| had)? (?:already |also |clearly |repeatedly |previously )*(?:told you|said|explained|mentioned|wrote|pointed out|informed you)(?: to you)?(?: already| before)? ((?:in|on|at|last) [^,;:]{3,30}), (?=(?:i|we|the|your|our|it|this|that|there)\b)/,
    'We spoke about this $1, and ',
  ),
  edit(
    /^any(?:one|body)(?: with [\w ]{3,16}?)? (?:can|could|will|would) (?:see|tell|tell you|know)(?: that)? (?=(?:the|it|half|this|these|those|most)\b)/,
    'I think ',
  ),
  edit(/^you (?:can|may) take it or leave it,? (?:but|and) (?=\w)/),
  edit(/,? (?:and that's )?end of(?: story| discussion)?(?=[.!]|$)/),
  edit(/\b(i|we) can only (?=(?:work|go|build|design|post|publish)\b)/g, '$1 '),
  edit(
    /^(?:(?:and|but|so|yet|also|besides|moreover|furthermore|however|nevertheless|nonetheless|still|now|well|look|then|again|anyway|frankly|as (?:discussed|agreed|mentioned|announced|promised|requested)|honestly|actually|in fact|of course|obviously|clearly|strictly|unfortunately|sadly|regrettably|i'm afraid|i must say(?: that)?|only(?= (?:i|we)\b)|as it happens|as you know|as i (?:said|mentioned|explained)(?: then| at the time| before| last \w+)?|as stated|as explained|for the record|in (?:all )?fairness(?: to (?:us|me|him|her|them))?|i (?:would|can|may|must|should|have to|want to)(?: only| just| also)? (?:add|say|mention|stress|admit|insist|point out|tell you)(?: here)? that|i'd (?:only |just |also )?(?:add|say|mention) that|(?:may|might|can|could) i (?:also |just |only )?(?:point out|add|mention|say|remind you) that|just so you know|with respect|to be (?:fair|clear|honest)|for what it's worth|please note(?: that)?|kindly note(?: that)?|note that|the fact is(?: that)?|what i (?:said|meant) was(?: that)?|you'll (?:find|see|notice) that|you will (?:find|see|notice) that)(?:,| -)? )+(?=\S)/,
  ),
  // Between two commas both go: "and were, I gather, at lunch".
  edit(
    /, (?:as i'm told|i gather|i must say|i'm afraid|as you (?:well )?know|as you can see|after all|anyway|of course|in fact|for that matter|it seems|i understand|i believe|i think|i suppose), /g,
    ' ',
  ),
  edit(
    /,? (?:as i'm told|i gather|i must say|i'm afraid|as you (?:well )?know|as you can see|after all|anyway|of course|in fact|for that matter|and nothing else|and nobody's had an issue with it|which i suppose you know)(?=[,.;]|$)/g,
  ),
  edit(
    /(?<!(?:\bnot|n't)\b[^,;]*, )\b(?:clearly|obviously|actually|simply|merely|naturally|evidently|plainly|perfectly|of course|surely|exactly) (?=\w)/g,
  ),
  edit(
    /, (?:it would seem|which is how (?:they are|it goes)|it's always the \w+|as it were|so to speak)(?=[.,;]|$)/g,
  ),
  // "The contract you signed on 4 May" is the one signed on 4 May.
  edit(
    /\b(agreement|contract|terms|quote|offer|form|proofs?|plans?|brief|order|drawings?|estimate|calendar|version) (?:that |which )?(?:you|your \w+) (?:yourself |yourselves |already |had |have )*(signed|accepted|approved|confirmed|sent)(?: off)?(?= (?:in|on|at|last)\b)/g,
    '$1 $2',
  ),
  edit(
    /\b(agreement|contract|terms|quote|offer|form|proofs?|plans?|brief|order|drawings?|estimate|calendar|version) (?:that |which )?(?:you|your \w+) (?:yourself |yourselves |already |had |have )*(?:signed|accepted|agreed to|approved|confirmed|wrote|sent)(?: off)?(?=[.,;]|$| (?:in|on|at|last)\b)/g,
    '$1',
  ),
  // "on 2 April, again on 23 April"
  edit(/, (?:and )?again (?=(?:on|in|at)\b)/g, ' and '),
  edit(
    /(?<!\band )\b(?:even (?!if|though|when|where|after|before|so\b)|(?:still|already|again|yet again|once again) )(?=\w)(?!and again)/g,
  ),
  edit(/,? (?:yet |once )?again(?=[.,;]|$)/g),
  edit(
    /(?<!\bnot),? (?:under any circumstances|full stop|and that's that|this is a rule|at all|to begin with|mind you|for (?:anyone|anybody)|of all things)(?=[.,;]|$)/g,
  ),
  edit(/, (?:which|who|whom|whose) (?!you (?:can|will|may|need)\b)[^,;]*\b(?:you|your)\b[^,;]*,(?= )/g),
];

/** Wit at someone's cost: kept, it stays a jab whatever stands behind it. */
export const MOCKS =
  /\b(?:lovely|how (?:nice|kind|thoughtful)|congratulations|bless|miracles?|magic(?:al|ian)?|clairvoyant|genius|expert opinion|grown-?ups?|child(?:ish)?|kindergarten|circus|comedy|theatre|tantrum|drama|science fiction|rocket science|common sense|basic(?! (?:plan|package|version|fee|rate|price|cover))|elementary|anyone with|any (?:normal|reasonable) person|most (?:people|clients|students)|every (?:thief|child|idiot|beginner)|pub|party|opinions?|suppose|guess|pity|a bit rich|civilisation|god|hell|bloody|damn|folk|lad|genius|pretend\w*|discover\w*|imagin\w*|complain\w*|argu(?:e|es|ed|ing)|accus\w*|threat\w*|amus\w*|rich coming|soul|fond of|seem to|tired|not one of|whoever|sleeping on|sort of thing|suddenly|conveniently|strange(?:ly)?|curious(?:ly)?|funny|funnily|interesting(?:ly)?|remarkabl[ey]|impress\w*|allegedly|supposedly|so-called|self-inflicted|insisted|unhappiness|should have|could have|would have|would've|had (?:you|anyone)|careful reading|quick look|been saved|wouldn't have|wish|hardly|your (?:own )?choice|presumably|i assume|(?:think|thought) to (?:tell|mention|ask|say)|nice (?:phone|touch|try|story)|pleading|plenty|heavier|enough|own time|cure|hindsight|ambition|energy is|no wonder|meditat\w*|kinda|sad|round \w+ of \w+|walk out|pleasure|applause|hard to (?:picture|reconcile)|noteworthy|conceivable|a matter of|what (?:one|people|they) (?:reads?|wants?)|want to hear|nobody|no one|none of (?:us|them|you)|(?:it['’]d|it would) be a (?:shame|pity)|be the first time|one (?:does|can|must|would|should|might|could|has|reads)|complaining|tells? you (?:all|everything))\b/i;
