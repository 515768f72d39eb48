/** True when a clause only pulls back: it says how the writer feels, what the writer is not, or that all is the client's to decide. */
export const onlyFlees = (clause: string): boolean => ONLY.some((sign) => sign.test(clause));

/** True when a clause says that it may be otherwise. */
export const doubts = (clause: string): boolean => DOUBTS.test(clause);

const DOUBTS =
  /\b(?:maybe|perhaps|possibly|probably|presumably|conceivably|arguably)\b|, I (?:guess|suppose|think|believe|imagine|reckon|assume)(?=[,;]|$)|\bI (?:guess|suppose|think|believe)$/i;

/** True when a clause that says something shows feelings or smallness with it. */
export const feels = (clause: string): boolean => FEELING.test(clause);

const ONLY: readonly RegExp[] = [
  // Feelings about a fault.
  /\b(?:i|we)(?:['’]m| am|['’]re| are)?(?: (?:so|really|very|just|absolutely|quite|still|honestly|truly|completely|a bit|such))* (?:feel(?:ing)?|felt) (?:so |really |very |absolutely |just |quite )*(?:terrible|awful|bad|horrible|sick|dreadful|ashamed|guilty|embarrassed|mortified|rotten|stupid|silly|a fool)/i,
  /\b(?:ashamed|mortified|embarrass(?:ed|ing)|gutted|devastated|heartbroken|horrified|beside (?:my|our)sel\w+|crying|in tears|lost sleep|lying awake|could(?: have)? (?:cried|die)|kicking myself|beating myself up)\b/i,
  /^(?:please )?(?:forgive (?:me|us)|(?:don['’]t|do not)(?: you)? (?:be|get|think|hate|leave|fire|sack|worry)\b|bear with (?:me|us))|\b(?:pinch|grain) of salt\b/i,
  /^(?:so |very |really |my )*(?:sorry|apologies)(?: (?:again|once (?:more|again)|about (?:this|that|it|all this)|for (?:this|that|it|any inconvenience.*|the (?:bother|trouble|hassle))|to (?:be a pain|bother you|be a bother|ask)|if .*))?$/i,
  /\bi (?:don['’]t|do not) know how (?:i|we|this|that|it)\b|\bi can['’]?(?:t|not) believe (?:i|we|this|it)\b|\b(?:i|we)(?:['’]ve| have)? (?:got )?no (?:excuses?|explanation)\b|\b(?:i|we) (?:don['’]t|do not) have (?:an?|any) (?:excuse|explanation|words)\b/i,
  /\b(?:can['’]?t|cannot|can only|could not|couldn['’]t|no words|at a loss)\b.*\b(?:apologi[sz]\w*|sorry|words|describe|express)\b/i,
  /^(?:it['’]s a (?:shame|pity),? )?(?:it is|it['’]s) what it is$|\b(?:such is life|that['’]s life|these things happen|can['’]?t be helped|what can you do|never mind)\b|^it['’]s a (?:shame|pity)$/i,
  /\b(?:it|this|that)(?:['’]s| is|['’]s really| isn['’]t| is not)(?: (?:not|really|quite|just|still))* (?:anything|much|nothing|great|special|more of a \w+|only a \w+)\b(?!.*\b(?:but|than)\b)|\b(?:that['’]s|that is|it['’]s|it is) (?:just |only )(?:a (?:gut )?feeling|my (?:opinion|view|two cents)|me|a thought|an idea)\b|\bmore of a (?:scribble|sketch|doodle|guess)\b|\byou (?:won['’]t|will not) hear from (?:me|us)\b/i,
  // What the writer is not.
  /\bi['’]?(?:m| am)(?: \p{L}+){0,2} (?:overthinking|imagining|fussing|being (?:silly|(?:over|too )?sensitive|paranoid|difficult|dramatic|oversensitive))\b|^(?:it|this|that)(?:['’]s| is| may be| might be) (?:a bit |so |probably |just )*(?:silly|stupid|daft|dumb)\b|\bsay no more about\b|\bnot worth (?:having|discussing|arguing|talking|mentioning|the|a)\b|\blet it (?:blow over|go|rest|drop)\b/iu,
  /\b(?:i|we)(?:['’]m| am|['’]re| are) (?:only|just) (?:the|an?) |\b(?:i|we) (?:can['’]?t|cannot|can not|am not allowed to|['’]m not allowed to) (?:decide|do) (?:anything|much|that|this)\b/i,
  /\bmy (?:[\p{L}’'-]+ ){1,3}(?:is|are|isn['’]t|aren['’]t|is not|are not)(?: \p{L}+){0,2} (?:rubbish|bad|poor|terrible|awful|limited|weak|rusty|great|the best|very good|up to much)\b|\b(?:don['’]t|do not|haven['’]t)(?: really)? (?:have|got)(?: (?:a lot of|much|any|enough|the|that much))? (?:experience|confidence|training)\b|\bnever (?:really )?(?:done|tried) (?:this|that|it)\b/iu,
  /\bi['’]?(?:m| am) (?:really |honestly |probably |clearly |just |a bit |a little |so |quite |pretty )*(?:no|never (?:sure|certain|any good)|not (?:really |exactly |quite |maybe )?(?:an?|the (?:right|best|most)|exactly an?|great|good|very good|cut out|much of|that good|known)|hopeless|useless|terrible|rubbish|rusty|bad|such an?|an? (?:total |complete |absolute )?(?:idiot|mess|fool|disaster))\b/i,
  /\b(?:who am i|what do i know|(?:which|that|it) (?:was|is) (?:so |really |very |quite |a bit )?(?:silly|stupid|dumb|daft|careless) of me|(?:is not|isn['’]t|['’]s not|was never|has never been)(?: really| exactly)? my (?:thing|strong (?:point|suit)|area|field|forte|world|strength)|silly me|stupid me|my brain)\b/i,
  /\bi (?:might|may|could)(?: well| just)? (?:be (?:wrong|mistaken|missing|overthinking|imagining|misreading|overstepping)|have (?:this|it|got it|got this|misread|misunderstood))|\bi['’]?(?:m| am) probably (?:wrong|just|being|over)/i,
  /\bi (?:don['’]t|do not) (?:really |actually |honestly )?(?:know|understand|have a clue|have any idea)\b(?!.*\b(?:yet|when|whether|the)\b)|\b(?:i|we)(?:['’]m| am|['’]re| are) (?:really |honestly |just )?not (?:so |entirely |quite |really |totally |100 ?% |completely )?(?:sure|certain)(?: (?:though|about (?:it|that|this)|(?:that |if |whether )?(?:it|that|this|they|we|i)\b[^,;]{0,30}))?$/i,
  /\b(?:it|that)(?: all| really| kind of)* depends\b|\bi (?:really )?(?:don['’]t|do not|didn['’]t|did not|wouldn['’]t|would not) (?:want|like|wish|mean) to (?:put (?:any |too much )?pressure|scare|rush|hurry|pressure|be (?:a |an )?(?:pain|bother|nuisance|pest|pushy|difficult|rude|nag)|bother|push|nag|pester|chase|disturb|speculate|hassle|trouble)\b|\b(?:hard|difficult|tricky|impossible|too early) to (?:say|tell|know)\b|\bwho knows\b|\b(?:i|we)(?: really)? (?:couldn['’]t|could not|can['’]t|cannot) (?:really )?(?:say|tell|promise)(?: (?:anything|for sure|more|either way|much|exactly|you|at the moment|right now|yet))*(?: (?:more|when|how (?:long|soon|much)|what|why|exactly)\b[^,;]{0,40})?$|\bno promises\b|\bno idea\b|\bi never know\b|\bhold me to\b|\bquote me\b/i,
  /\b(?:i|we)(?:['’]d| would) rather not (?:say|discuss|go into|talk|get into|comment|go on)\b|\b(?:nothing|no more) (?:more |further |else )?to (?:say|add|discuss)\b/i,
  /^(?:i|we) (?:think|guess|believe|suppose|hope|imagine|would think)(?: so)?$/i,
  /^(?:please )?ignore (?:what(?:ever)?|anything|everything|this|that|it|me|all)\b|^(?:it|that|this)(?:['’]s| is) (?:probably |maybe |perhaps )?not (?:for you|what you(?:['’]re| are| were)? (?:want|looking for|after|need)\w*)$/i,
  /^i know$|\bi['’]?(?:m| am) more of an? [^,;]{2,30} (?:person|guy|girl|type)$|\bi (?:might|may|could) be (?:completely|way|totally|entirely|quite|a bit)? ?(?:off|wrong|mistaken)\b/i,
  // All is the client's.
  /\b(?:i|we)(?:['’]d| would| will|['’]ll|['’]m| am| can)?(?: (?:totally|completely|fully|absolutely|perfectly|also|of course|really|quite|only))* (?:understand|get it|not blame you|wouldn['’]t blame you|get that)(?: (?:if|that|why|completely|entirely|totally)\b.*)?$/i,
  /\b(?:it['’]s|it is|that['’]s|entirely|totally|completely|all|really) (?:entirely |totally |completely |all |really |of course )?up to you\b|^(?:(?:it|that)(?:['’]s| is) )?(?:(?:totally|entirely|completely|really|all) )?(?:your (?:call|choice|decision|show)|you['’]re the (?:boss|expert|client)|you (?:know|decide|choose|pick))\b|\bi['’]?m easy\b|\ball the same to (?:me|us)\b|\bi (?:just |simply )?(?:read|got|had|understood|remembered) (?:it|this|that) wrong\b|\b(?:i|we) (?:really )?don['’]t mind\b/i,
  /^(?:just )?(?:say|tell me|let me know) (?:how much|what you|when you|the word)\b|^(?:no (?:worries|rush|problem|pressure|hurry|stress)|not a problem|feel free to ignore|ignore (?:this|me)|happy (?:with|to go with) (?:whatever|anything|either|any))\b/i,
  /\b(?:we['’]ll|we will|i['’]ll|i will|let['’]s) (?:just )?(?:see (?:how (?:it|things|that|we)\b|where (?:it|we|things)\b|what (?:happens|comes|you|we (?:end|get))\b)|play it by ear|take it from there|drop everything|wait and see)\b|^(?:fingers crossed|touch wood)\b|^hopefully,? (?!.*(?:\bwill\b|['’]ll\b|\bshould\b|\bcan\b))|^(?:i |we )?(?:do |really |just |only )*hope (?:that['’]s|it['’]s|this is|that is|you|this|that|it)\b/i,
  /\bi['’]?(?:d| would) (?:hate|be gutted|feel (?:bad|awful|terrible))\b|\b(?:the )?least i can do\b|\byou must (?:think|be)\b|\bi deserve\b|\b(?:entirely|all|totally|completely) my (?:own )?fault\b/i,
];

/** Feelings and smallness that may not stand in what is to lead. */
const FEELING =
  /\b(?:pardon|asham\w*|shame|guilt\w*|sick|tears?|cr(?:ied|ying)|scared|afraid|fright\w*|(?<!nothing to )worr(?:y|ied)|rubbish|bear with|hope\w*|guess|suppose|wonder\w*|no expert|hate|hopeless|wish|luck|god|dear|fool|monster|idiot|disaster|mess|dying|to myself|deserve\w*|beg|presume|make do|not \w* ?sure|small (?:man|thing)|cross with|hang my head|don['’]t want to|what(?:so)?ever|trust (?:that|this)|small doubt|guessed|hinted|nerve|dared?|forgive|regret\w*|inconvenience)\b|(?:\bnot|n['’]t)(?: \w+){0,4} (?:sure|certain)\b/i;
