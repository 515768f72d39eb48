import { COMPLAINS } from './complains';
import { type Frame, frame } from './frame';

/** The writer offers to be left, or begs not to be. */
const PARTS =
  /\b(?:find|go with|want(?:ed)?|get|use|ask|hire|move to|look for|use?d? (?:me|us) (?:any ?more|again)) (?:to )?(?:use |get |find |go with |hire )?(?:someone|somebody|anyone|anybody|another|a different|a better|a proper|a real|other (?:people|agencies)) ?(?:else|person|agency|firm|writer)?\b|\bdon['’]t (?:leave|fire|sack|drop|give up on)\b|\banother chance\b|\b(?:use|want|need|trust|keep) (?:me|us) (?:any ?more|again|any longer|after this)\b|\bbetter (?:off|served)\b|\b(?:call it (?:a day|quits)|part ways)\b|\bunderstand if you (?:want|wanted|never|leave|left|go|went|cancel|end|stop)\w*\b/i;
/** Nothing is said of the work here, only how the words may be taken. */
const MINDS =
  /^(?!.*\b(?:didn['’]t|did not|wasn['’]t|hasn['’]t|haven['’]t)\b)(?!.*\b(?:furious|angry|cross|mad|upset|disappointed|every right)\b)(?:(?:anyway|but|and|so|well|only),? )?(?:i['’]d (?:hate|be gutted)\b|(?:i |we )?(?:(?:do |really |just |only |sincerely )*hope(?! to\b| for\b)|would hate|(?:don['’]t|do not|wouldn['’]t|would not) (?:want|like|wish|mean) (?:you|this|that|it|anyone|any|to (?:be|bother|push|rush|nag|seem|sound|disturb|come|get|offend|upset|press|pester))|shouldn['’]t like)\b(?!.*\b(?:guess|figure|date|promise|commit|yes|wrong|certain|sure|know)\b)|no (?:panic|worries|rush|pressure|hard feelings|offen[cs]e|need to (?:reply|answer|respond|worry|hurry|rush|apologi[sz]e))\b|only if\b|don['’]t (?:mind|worry|read|take)\b|i['’]m sure you\b|i know (?:you|that you|how busy)\b|i trust (?:that|it|this)\b|i don['’]t know (?:if|whether) you\b|just (?:me|a thought)\b|tell me (?:off|if i))/i;

/** "Hope that's sort of what you were after": of what is there already. */
const HOPES_IT_WILL_DO =
  /^(?:(?:anyway|but|and|so|well),? )?(?:i |we )?(?:(?:do|really|just|only) )*hope (?:that |this |it )?(?:it|that|this|they|these|those)?(?:['’]s|['’]re| is| are|['’]ll| will| helps?| works?)\b.*\b(?:ok|okay|all right|alright|fine|right|enough|do|help|helps|works?|after|wanted|looking for|useful|what you)\b/i;

/** Work that is to cost nothing. */
const UNPAID =
  /^(?!.*\b(?:missed|the last (?:one|week|month))\b).*\b(?:no need to pay(?!.*\b(?:yet|now|until|before|in advance|up ?front|today|straight away)\b)|no (?:extra |additional )?(?:charge|cost|fee)s?\b|free of charge|for free|for nothing|on the house|(?:won['’]t|will not|not going to|wouldn['’]t) (?:be )?(?:charg|bill|invoic)\w+|(?:don['’]t|do not) (?:have|need) to pay|won['’]t cost you|at no (?:extra )?(?:cost|charge))/is;

/** What a sentence may do under any code: these answer it before the frames of its code do. */
export const shared: readonly Frame[] = [
  frame(
    PARTS,
    {
      short: ['{I} would like to talk {T} through with you; does «day» at «time» suit you?'],
      warm: ['{I} look forward to going on with {T}, and you will hear from {me} by «day».'],
      firm: ['{I} will come back to you on {T} by «day» with «item: what changes from now on».'],
    },
    {
      short: ['{I} would like to carry on with you; could we talk on «day» at «time»?'],
      warm: ['{I} look forward to going on with you, and you will hear from {me} by «day».'],
      firm: ['{I} will come back to you by «day» with «item: what changes from now on».'],
    },
  ),
  frame(
    UNPAID,
    {
      short: ['{I} can do this for «price: rate», by «day».'],
      warm: ['It takes about «hours» and comes to «price: rate»; shall {I} go ahead?'],
      firm: ['{I} can start on «day», and it comes to «price: rate».'],
    },
    {
      short: ['{I} can do this for «price: rate», by «day».'],
      warm: ['It takes about «hours» and comes to «price: rate»; shall {I} go ahead?'],
      firm: ['{I} can start on «day», and it comes to «price: rate».'],
    },
    {
      message: new RegExp(
        `^(?!${COMPLAINS.source})(?=.*\\b(?:(?:can|could|would|will|may|might) (?:you|we|i|it)|please|extra|also|add|price|rate|quote|cost)\\b)`,
        'is',
      ),
    },
  ),
  frame(
    HOPES_IT_WILL_DO,
    {
      short: ['If anything is still missing, just tell {me}.'],
      warm: ['If you would like anything changed, please tell {me} by «day».'],
      firm: ['Please tell {me} by «day» if anything is still missing.'],
    },
    {
      short: ['If anything is still missing, just tell {me}.'],
      warm: ['If you would like anything changed, please tell {me} by «day».'],
      firm: ['Please tell {me} by «day» if anything is still missing.'],
    },
    { alone: true },
  ),
  frame(
    MINDS,
    {
      short: ['Does that suit you?', 'Would that work for you?'],
      warm: ['Could you tell {me} by «day» whether that suits you?'],
      firm: ['Could you confirm by «day» that this works for you?'],
    },
    {
      short: ['Does that suit you?', 'Would that work for you?'],
      warm: ['Could you tell {me} by «day» whether that suits you?'],
      firm: ['Could you confirm by «day» that this works for you?'],
    },
    { alone: true },
  ),
];
