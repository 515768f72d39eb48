import { theme, type Theme } from './theme';
import { noDate } from './vague';

/** "Sketches attached, they're only rough": what is there is shown, and looked at together. */
export const shown: Theme = theme(
  /^(?<X>(?:the |your |my |our )?[a-z ]{3,30}?(?: is| are)? (?:attached|below|enclosed))\b(?=,)/,
  {
    short: '{X}; what would you change?',
    warm: '{X}; tell {me} by «day» what you would like to be different.',
    firm: '{X}; once {I} know what you would change, you will have the next version by «day».',
  },
);

/** Asked or thought out loud behind so many words that only they are in the way: what is left is the writer's own. */
export const direct: readonly Theme[] = [
  theme(
    /^(?:it )?(?:might|could|may|would) (?:also |maybe |perhaps )?be worth (?<X>[a-z]+ing [^,;?]{2,60}?)(?: i (?:guess|suppose|think))?(?:,.*)?\??$/,
    {
      short: '{I} suggest {X}.',
      warm: '{I} suggest {X}; does that suit you?',
      firm: '{I} suggest {X}; shall we go with that?',
    },
  ),
  theme(
    /^would you mind(?: terribly| awfully| very much| at all| too much)* if (?<X>(?!you\b)[^?;]{6,110})\?*$/,
    {
      short: 'Would it suit you if {X}?',
      warm: 'Would it suit you if {X}? An answer by «day» would help {me} plan.',
      firm: 'Could you tell {me} by «day» whether it suits you if {X}?',
    },
  ),
  theme(
    /^(?:if you (?:did |do )?(?:want|like|wish)(?: to)?,? )?(?<X>your [a-z]+) (?:could|might|may) (?:perhaps |maybe |possibly |just |also )*(?<Z>(?:have|take|look|check|try|ask|call|send|test|see) [^,;?]{3,50}?)(?: (?:when|if|once) (?:he|she|they) [^,;?]*)?\??$/,
    {
      short: 'Could {X} {Z} by «day»?',
      warm: 'Could {X} {Z} by «day», so that {I} can plan the next step?',
      firm: 'It would help to have this done by «day»: could {X} {Z}?',
    },
  ),
  shown,
  theme(
    /^for (?<X>(?:the|your|this) [a-z ]{2,30}?),? (?:i don['’]t (?:really )?know,? )?(?:but )?(?:i was thinking|i['’]d say|i thought|i['’]m thinking|i['’]d guess|i would (?:guess|say))(?: of| about| around| maybe| perhaps| something like| roughly)* (?<Z>[£$€]?\d[\d.,]*)(?: or so| ish|ish| roughly)?\??$/,
    {
      short: 'For {X}, {I} suggest {Z}.',
      warm: 'For {X}, {I} suggest {Z}; does that suit you?',
      firm: 'For {X}, {I} suggest {Z}, and {I} can start on «day».',
    },
  ),
  theme(
    /^(?:and |but |so )?if (?:i|we) could (?:maybe |just |please )?(?:have|get|see) (?<X>(?:the|your) [a-z' -]{2,30}?)(?: (?:at )?some (?:point|stage|time)| soon)?,? (?:that|it)(?:['’]d| would) be (?:\w+ )?(?:amazing|great|lovely|good|helpful|brilliant|wonderful|nice|fantastic)\b/,
    {
      short: 'Could {I} have {X} by «day»?',
      warm: 'It would help {me} to have {X} by «day»; is that possible?',
      firm: '{I} need {X} by «day», so that «item: the delivery» keeps its date.',
    },
  ),
  theme(
    /^(?<X>(?:it|there) (?:might|may|could) be (?:that |an? |some )(?!(?:i|we)\b|i['’])[^,;?]{8,90})(?:,? (?:but |and |though )?(?:i['’]m|i am|i can['’]t|i couldn['’]t|not|who|i don['’]t|or|maybe|perhaps)\b.*)?$/,
    {
      short: '{X}; {I} will check this and tell you by «day».',
      warm: '{X}, so {I} will check this and confirm it by «day».',
      firm: '{X}; you will have a clear answer by «day», «time».',
    },
  ),
  theme(/^(?<X>there(?:['’]s| is) (?:a lot|plenty|much) to like)\b/, {
    short: '{X}; the one thing {I} would change is «item: what you would change».',
    warm: '{X}, and {I} would change one thing: «item: what you would change».',
    firm: '{X}; what {I} would change is «item: what you would change», because «reason: why it serves them».',
  }),
  theme(
    /^it(?:['’]d| would) be (?:really |very |so )?(?:great|nice|good|lovely|helpful|useful|wonderful) if you (?:could|would|can|might) (?:maybe |perhaps |possibly |just )*(?<X>[a-z]+ [^,;?]{2,50}?)(?: (?:at )?some (?:time|point|stage)\b.*|, .*|)$/,
    {
      short: 'Could you {X} by «day»?',
      warm: 'Could you {X} by «day», so that {I} can plan the next step?',
      firm: 'Please {X} by «day», so that «item: the delivery» keeps its date.',
    },
  ),
  theme(
    /\bno (?:rush|hurry|pressure)(?: at all| on your side)?,? (?:for|with|on|about) (?<X>(?:the|your) [a-z' -]{3,30}?)(?=,| whenever|$)/,
    {
      short: 'Could {I} have {X} by «day»?',
      warm: 'It would help {me} to have {X} by «day»; is that possible?',
      firm: '{I} need {X} by «day», so that «item: the delivery» keeps its date.',
    },
  ),
  theme(
    /^(?:(?:and|but|so|anyway),? )?(?:there['’]s |there is )?(?:absolutely )?(?:no (?:rush|hurry|pressure)|whenever (?:you|works|suits)|take your time|in your own time)\b[^.]{0,30}$/,
    {
      short: 'Could you let {me} know by «day»?',
      warm: 'Could you let {me} know by «day», so that {I} can plan the next step?',
      firm: 'It would help {me} to have your answer by «day».',
    },
  ),
  // "I wondered if you might have a minute to look at the statement": what it is for is asked.
  theme(
    /\bif (?:maybe |perhaps |possibly |at all |by any chance )*you (?:might |could |would |do |ever )?(?:have had|have|had|find|get|'ve got) (?:a |any |some |the )?(?:minute|moment|chance|second|time|bit of time)s? to (?:maybe |perhaps |possibly |just )*(?<X>[a-z]+ [^,;?!]{3,60}?)(?=,|\?|$| but\b| if\b| when\b)/,
    {
      short: 'Could you {X} by «day»?',
      warm: 'Could you {X} by «day», so that {I} can plan the next step?',
      firm: 'Please {X} by «day», so that «item: the delivery» keeps its date.',
    },
  ),
  theme(
    /^if (?:it(?:['’]s| is)(?:n['’]t| not)(?: at all)? too much (?:trouble|bother|to ask)|you (?:have|get|find) a (?:moment|minute|chance|second)|(?:it|that)(?:['’]s| is) (?:ok|okay|all right|possible)),? (?:maybe |perhaps )?you (?:could|can|might) (?:maybe |perhaps |possibly |just )*(?<X>[a-z]+ [^,;?]{3,50}?)(?:, (?<Y>(?:the|it|that|this|we|i) .{6,70}))?$/,
    {
      short: 'Could you {X}?{Y}',
      warm: 'Could you {X} by «day»?{Y}',
      firm: 'Please {X} by «day».{Y}',
    },
  ),
  // "I only thought the border might be a touch too blue": a view is a view.
  theme(
    /^(?:i|we)(?:['’]d| had| did| do)?(?: (?:only|just|merely|also|sort of|kind of|did|do))* (?:thought|wondered|wonder|felt|feel|think)(?:, if [^,]+,)?(?: that| if| whether)? (?<X>(?:the|your|our|my|it|this|that) ?[^,;?]{0,40}?) (?:might|may|could)(?: (?:perhaps|maybe|possibly|just))* be (?<Z>(?:an? )?(?:touch|bit|little|tad|shade|slightly|rather)? ?(?:too )?[a-z]+(?: [a-z]+){0,3})\?*$/,
    {
      short: '{I} think {X} {V} {Z}; what do you think?',
      warm: '{I} think {X} {V} {Z}; how do you see it?',
      firm: '{I} think {X} {V} {Z}, and {I} suggest «item: what you suggest».',
    },
  ),
];

/** What is said too softly, or not at all. */
export const hedge: readonly Theme[] = [
  noDate,
  theme(
    /\b(?:may|might|could)(?: (?:well|easily|also|be|have|totally|completely|quite|all|be getting))*(?: (?:wrong|mistaken|off))(?: about| on) (?!this|that|these|those)/,
    {
      short: 'If you see {X} differently, please tell {me}.',
      warm: '{I} will check {X} and tell you by «day»; if you see it differently, {I} would like to hear it.',
      firm: 'You will have a clear answer on {X} by «day», «time».',
    },
  ),
  theme(
    /\b(?:i|we) (?:may|might|could)(?: (?:well|easily|also|be|have|totally|completely|quite|all))* (?:wrong|mistaken|misread(?:ing)?|misjudg(?:ed|ing)|misunderst(?:ood|anding)|imagin(?:ed|ing)|overthinking|oversensitive)\b/,
    {
      short: 'If you see it differently, please tell {me}.',
      warm: 'That is how {I} see it; if you see it differently, {I} would like to hear it.',
      firm: '{I} will check this and confirm it by «day».',
    },
  ),
  theme(
    /\b(?:arguments? on both sides|pros and cons|(?:both|each)\b.{0,24}\b(?:pluses|merits?|good points|advantages|strengths|sides)|case for .* case against|in some ways .* in some ways|some (?:\w+ )*?would (?:\w+ )*?and (?:some|others?) would|both have something|there['’]s merit in .* there['’]s merit)\b/,
    {
      short: 'There are good reasons for both, and {I} recommend «item: your choice».',
      warm: 'There are good reasons for both; {I} would go with «item: your choice», because «reason: why it serves them».',
      firm: 'There are good reasons for both, and {my} advice is «item: your advice».',
    },
  ),
  theme(
    /\b(?:could|might|may) (?:well )?be (?:the|your|my|our|a)\b.{2,40}\b(?:could|might|may) (?:also )?be\b|\bit['’]s (?:very )?(?:possibly|perhaps|probably) .*\bor (?:perhaps|maybe|possibly)\b/,
    {
      short: '{I} will find out which of these it is and tell you by «day».',
      warm: 'There are several possible causes, so {I} will find out which one it is and tell you by «day».',
      firm: 'You will know by «day» what caused it.',
    },
  ),
  theme(
    /(?:\bnot|n['’]t) (?:\w+ )?(?:what you (?:had in mind|wanted|want|meant|expected|were after|hoped)|very good|much good|great|good enough|perfect)\b|\bjust say (?:if|so)\b|\b(?:bin|scrap|change|delete|throw out) (?:it|them|any|all|whatever|anything)\b/,
    {
      short: 'What would you change?',
      warm: 'What would you like to be different? You will have {my} next version by «day».',
      firm: 'Once {I} know what you would change, you will have the next version by «day».',
    },
    // A question wants its answer.
    /^[^?]*$/,
  ),
  theme(
    /\b(?:i|we) (?:(?:just|only|do|really) )*hope (?:that )?(?=(?:the|your|our|my) (?:[a-z'-]+ ){1,3}(?:is|are|will|works?|comes?|come|looks?|look|makes?|reads?|fits?|fit|isn't|aren't|doesn't|don't|turns?|turned|came)\b)/,
    {
      short: '{I} will check {X} and tell you by «day».',
      warm: '{I} will check {X} once more and confirm by «day» that all is in order.',
      firm: 'You will hear from {me} about {X} by «day», «time».',
    },
  ),
  theme(
    /^(?:or |and |so |well |but )?,?(?:maybe |perhaps |possibly )?we (?:could|can|might) (?:maybe |perhaps |possibly |also |just |always |simply )*(?<X>(?!be\b|have\b|not\b)[a-z]+(?: [\w'-]+){1,8})\?*$/,
    {
      short: 'Shall we {X}?',
      warm: 'Would it suit you if we agreed by «day» to {X}?',
      firm: '{I} suggest that we {X}; could you confirm by «day» that this suits you?',
    },
  ),
];
