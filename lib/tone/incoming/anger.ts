import { signal } from './signals';

/** Insults, accusations, let-downs: the angry mail. */
export const anger = [
  signal(
    2.2,
    1,
    /\b(?:furious|livid|outrag(?:ed|eous)|disgust(?:ed|ing)|appall(?:ed|ing)|seething|fuming|irate|enraged)\b/i,
  ),
  signal(
    1.6,
    1,
    /\b(?:unacceptable|inexcusable|ridiculous|pathetic|disgrace(?:ful)?|shambles|joke|farce|absurd|scandal(?:ous)?|shocking|shameful|insulting|laughable)\b(?! about)/i,
  ),
  signal(
    1.5,
    1,
    /\b(?:incompeten(?:t|ce)|useless|amateur(?:ish|s)?|clueless|hopeless|unprofessional|stupid|idiots?|morons?|liars?|lying|scam(?:mers?|med)?|crooks?|thieves|rip-?off|ripped off|con artists?|fraud)\b/i,
  ),
  signal(
    1.5,
    1,
    /\b(?:wtf|ffs|bullsh\w*|b\.?s\.?|crap(?:py)?|damn|f[u*]ck\w*|sh[i*]t\w*|sucks?|screw(?:ed|ing)? (?:me|us|up|over)|hell (?:is|are|do|did))\b/i,
  ),
  signal(
    1.3,
    1,
    /\b(?:worst|terrible|horrible|horrendous|awful|atrocious|abysmal|dreadful|garbage|trash|rubbish|nightmare|disaster)\b/i,
  ),
  signal(
    1.2,
    1,
    /\b(?:very|really|extremely|so|deeply|bitterly|truly|quite|rather)? ?(?:disappointed|disappointing|disappointment|upset|annoyed|angry|mad at|frustrat(?:ed|ing|ion)|let down|dissatisfied|unhappy|fed up|sick of|sick and tired|irritated|dismayed)\b/i,
  ),
  signal(
    1.2,
    1,
    /\b(?:shame on|how dare|what a (?:mess|joke|waste|shame)|not (?:good|acceptable) enough|not acceptable|not what (?:i|we) (?:paid|asked|ordered|signed up) for|had enough|at my wits' end|last straw|beyond belief)\b/i,
  ),
  signal(
    1.1,
    1,
    /\b(?:embarrass(?:ed|ing)|humiliat(?:ed|ing)|look(?:ed)? like (?:a|an) (?:fool|idiot|lemon|amateur)|in front of (?:the|my|our|investors|everyone))\b/i,
  ),
  signal(
    1,
    0.8,
    /\b(?:you(?:r (?:team|people|company|staff|colleague|office|guys?))?|u) (?:clearly |obviously |just |never |always |still |people |guys )*(?:messed|broke|ruined|lost|failed|ignored?|lied|cheated|don't care|do not care|didn't (?:even )?bother|can't even|couldn't even|forgot|dropped the ball|have no idea|promised|told me|let (?:me|us) down|keep (?:making|sending|telling)|got .{1,30} wrong)\b/i,
  ),
  signal(
    0.9,
    0.7,
    /\b(?:you said|you told|you promised|was promised|were promised|we were told|i was told|as promised)\b/i,
  ),
  signal(
    0.8,
    0.7,
    /\b(?:wrong|mistakes?|errors?|broken|off|late|the same|happened|down|delayed|cancelled|missing) again\b|\bagain[!.?]+$|\byet again\b|\bonce again\b|\bfor the (?:second|third|fourth|fifth|2nd|3rd|4th|5th|umpteenth) time\b|\bround (?:four|five|six|[4-9])\b/i,
  ),
  signal(
    0.8,
    0.6,
    /\b(?:never again|won't be (?:back|using|flying|buying|recommending)|will never (?:use|buy|fly|order|book)|avoid (?:this|them)|losing (?:my|our) (?:patience|business|trust)|waste of (?:time|money)|no excuse|poor (?:service|quality|experience|show)|bad (?:service|experience)|zero (?:help|service|communication)|no one (?:cares|helps)|nobody (?:cares|helps|called|answers))\b/i,
  ),
  signal(
    0.7,
    0.5,
    /\b(?:who (?:checked|approved|decided|signed|let|thought|on earth|is responsible)|how (?:is (?:this|that|it) (?:even )?possible|could (?:this|you|that)|can (?:this|you possibly)|did (?:this|that) happen|does this (?:even )?happen)|why on earth|what on earth|explain (?:yourself|this)|are you (?:kidding|serious|joking)|seriously|really\?|is this a joke|do you even)\b/i,
  ),
  signal(
    0.6,
    0.4,
    /\b(?:don't understand why|cannot believe|can't believe|unbelievable|i expected (?:better|more)|expected better|not impressed|unimpressed|poorly|lack of (?:care|respect|communication)|disrespect\w*|rude|arrogan\w+|careless|sloppy|negligen\w+|misleading|misled|dishonest|false advertising)\b/i,
  ),
  signal(
    0.5,
    0.3,
    /\b(?:sounds? (?:like a robot|cheap|strange)|looks? (?:cheap|awful|amateurish)|made no sense|gave up|what happened to)\b/i,
  ),
];
