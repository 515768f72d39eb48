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
    /^(?:(?:and|but|so|well|anyway),? )*i(?:['’]ve| have)?(?: had| have)?(?: also| just)?(?: a bit of| sort of)? (?:an?|this|one|some)(?: (?:small|little|tiny|rough|vague|silly))* (?:idea|thought|suggestion)s? (?:about|for|on|with) (?<X>(?:the|your|an?|our) [^,;?]{2,50}?)(?=,|;|$| (?:but|and|though|which)\b)/,
    {
      short: '{I} have an idea for {X}: «item: your idea».',
      warm: '{I} have an idea for {X}; shall {I} send it to you by «day»?',
      firm: 'For {X}, {I} suggest «item: your idea».',
    },
  ),
  theme(
    /^(?:(?:and|but|so|well),? )*(?:maybe|perhaps|possibly),?(?: if [^,]{4,50},)? i (?:could|can|might) (?:maybe |perhaps |just |also )*(?<X>(?!be\b|have\b|not\b|see\b|never\b)[a-z]+ [^,;?]{4,50}?)(?=,|;|$| (?:but|if|though)\b)/,
    {
      short: '{I} can {X} by «day».',
      warm: 'Shall {I} {X}? You would have it by «day».',
      firm: '{I} will {X} by «day», «time».',
    },
  ),
  theme(
    /^(?:(?:and|but|so|well|perhaps|maybe),? )*(?:one|we) (?:would|might|should) (?:perhaps |possibly |probably )?(?:want|need|like) to (?<X>(?!be\b|have\b|know\b|think\b)[a-z]+ [^,;?]{2,50}?)(?: (?:(?:fairly |rather |quite )?(?:early(?: on)?|soon)|at some (?:point|stage)|before (?:too )?long|in due course)\b.*)?$/,
    {
      short: '{I} suggest that we {X} by «day».',
      warm: '{I} suggest that we {X} by «day»; does that suit you?',
      firm: 'Could we {X} by «day»?',
    },
  ),
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
  // "If you did want to, your developer could perhaps have a look".
  theme(
    /(?:^|, )(?!.*\bwhenever\b)(?<X>(?:your|the|my|our) (?:\p{Ll}+ )?(?:developer|designer|manager|accountant|colleague|team|office|assistant|builder|printer|editor|engineer|lawyer|bank|doctor|supplier)) (?:could|might|can) (?:perhaps |maybe |possibly |also )*(?<Z>(?!be\b|have (?:been|had)\b)[a-z]+ [^,;?]{2,50}?)(?: (?:when (?:he|she|they)|at some|some time)\b.*)?$/u,
    {
      short: 'Could {X} {Z} by «day»?',
      warm: 'It would help if {X} could {Z} by «day».',
    },
  ),
  shown,
  theme(
    /^(?!.*\b(?:maybe|perhaps|possibly)\b)(?<X>(?:it|there) (?:might|may|could) be (?:that |an? |some )(?!(?:i|we)\b|i['’])[^,;?]{8,90})(?:,? (?:but |and |though )?(?:i['’]m|i am|i can['’]t|i couldn['’]t|not|who|i don['’]t|or|maybe|perhaps)\b.*)?$/,
    {
      short: '{X}; {I} will check this and tell you by «day».',
      warm: '{X}, so {I} will check this and confirm it by «day».',
      firm: '{X}; you will have a clear answer by «day», «time».',
    },
  ),
  theme(
    /^it(?:['’]d| would) be (?:really |very |so )?(?:great|nice|good|lovely|helpful|useful|wonderful) if you (?:could|would|can|might) (?:maybe |perhaps |possibly |just )*(?<X>[a-z]+ [^,;?]{2,50}?)(?: (?:at )?some (?:time|point|stage)\b.*|, .*|)$/,
    {
      short: 'Could you {X} by «day»?',
      warm: 'Could you {X} by «day», so that {I} can plan the next step?',
      firm: 'Please {X} by «day», so that «item: the delivery» keeps its date.',
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
];

/** What is said too softly, or not at all. */
export const hedge: readonly Theme[] = [
  noDate,
  theme(
    /\b(?:arguments? on both sides|pros and cons|(?:both|each)\b.{0,24}\b(?:pluses|merits?|good points|advantages|strengths|sides)|case for .* case against|in some ways .* in some ways|some (?:\w+ )*?would (?:\w+ )*?and (?:some|others?) would|both have something|there['’]s merit in .* there['’]s merit)\b/,
    {
      short: 'There are good reasons for both, and {I} recommend «item: your choice».',
      warm: 'There are good reasons for both; {I} would go with «item: your choice», because «reason: why it serves them».',
      firm: 'There are good reasons for both, and {my} advice is «item: your advice».',
    },
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
    /^(?:or |and |so |well |but )?,?(?:maybe |perhaps |possibly )?we (?:could|can|might) (?:maybe |perhaps |possibly |also |just |always |simply )*(?<X>(?!be\b|have\b|not\b)[a-z]+(?: [\w'-]+){1,8}?)(?: some ?time| at some (?:point|stage))?(?: if you [^,;]{3,30})?\?*$/,
    {
      short: 'Shall we {X}?',
      warm: 'Would it suit you if we agreed by «day» to {X}?',
      firm: '{I} suggest that we {X}; could you confirm by «day» that this suits you?',
    },
  ),
];
