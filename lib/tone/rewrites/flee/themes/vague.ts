import { theme, type Theme } from './theme';

/** "The mains aren't, my laptop broke": what is still to come gets its day. */
export const unfinished: Theme = theme(
  /^(?:(?:and|but|so),? )?(?<X>(?:the|your|our) [a-z]+(?: [a-z]+)?) (?:aren['’]t|isn['’]t|are not|is not)(?: (?:ready|done|finished|there|in|complete))?(?: yet)?(?:,|$)/,
  {
    short: '{X} will follow by «day».',
    warm: '{X} will follow by «day», «time».',
    firm: 'You can count on «day»: {X} will be with you then.',
  },
);

/** Somebody has it now: who, and till when. */
export const passedOn: Theme = theme(
  /\b(?:passed|forwarded|handed|escalated|referred|assigned|transferred) (?:it |this |them |that )?(?:on |over )?to (?:the|our|a|an|another) (?:\w+ )?(?:team|department|colleagues?|person|unit|desk|office|section|staff)\b|\bwith (?:the|our) (?:relevant|right|responsible|appropriate|other) (?:team|department|people|colleagues?)\b|\bescalated (?:it|this|that)\b/,
  {
    short: '«owner» has it and will answer you by «day».',
    warm: '«owner» has it, and you will hear by «day» what comes next.',
    firm: '«owner» has it and will answer you by «day», «time».',
  },
);

/** No day, in so many words. */
export const noDate: Theme = theme(
  // What else is told in it would be lost.
  /^(?!.*[,;:] (?:nobody|no one|it|could|there|the|we|they|he|she|that|this|so|and|as|because|until)\b).*(?:\b(?:can['’]?t|cannot|hesitate to|love to|go so far as to|dare to|dare|not able to|unable to|won['’]t|wouldn['’]t (?:like|want|care) to|hard to|difficult to|impossible to|too (?:early|soon) to|don['’]t want to|rather not|not in a position to)(?: (?:really|yet|be|even|honestly))* (?:say|commit|promise|give|put|name|tell|guarantee|predict|estimate|confirm|pin)\b.*\b(?:dates?|days?|hours?|times?|when|timelines?|weeks?|months?|deadline)\b|\bno (?:fixed |firm |exact )?(?:date|eta|timeline|time frame|timeframe)\b|\bno idea when\b)/,
  {
    short: 'You will have a date from {me} by «day».',
    warm: '{I} will find out which day is realistic and tell you by «day».',
    firm: 'You will have a firm date from {me} by «day», «time».',
  },
);

/** Time left open, in the words it is left open with. */
export const vague: readonly Theme[] = [
  passedOn,
  theme(
    /^(?<Z>debrief|talk|meet|speak|chat|catch up) whenever (?:you (?:like|want|can)|(?:it )?suits(?: you)?)\b/,
    {
      short: 'Shall we {Z} on «day» at «time»?',
      warm: 'Would «day» at «time» suit you, so that we can {Z}?',
    },
  ),
  theme(
    /^(?:(?:ooh|oh|aw+|wow|yes),? )?(?<X>[a-z]+(?: [a-z]+)? will (?:be|look) (?:lovely|great|nice|beautiful|gorgeous|perfect))$/,
    {
      short: '{X}, and you will hear from {me} by «day».',
      warm: '{X}; {I} will write to you by «day» to say what comes next.',
    },
  ),
  // No promise can be made of a hope; what is done to see to it can be told.
  theme(
    /^(?:hopefully,? |fingers crossed,? |(?:i|we) hope )(?:that )?(?:it|that|this) (?:won['’]t|will not|does(?:n['’]t| not)|holds?|will hold|stays?)\b/,
    {
      short: '{I} will check on «day» that it holds.',
      warm: '{I} will check on «day» that it holds, and tell you.',
      firm: '{I} will check on «day» that it holds, and tell you by «time».',
    },
  ),
  // "Your builder can measure up whenever suits him, since nothing there needs permission": leave that is given has no day.
  theme(
    /^(?<X>(?!(?:i|we)\b)(?:[a-z]+ ){0,2}[a-z]+) (?:can|may) (?<Z>[^,;]{3,50}?) whenever (?:it )?(?:suits(?: [a-z]+)?|(?:you|he|she|they) (?:likes?|wants?|wish(?:es)?))(?:,? (?:since|as|because) (?<Y>[^;]{6,70}))?$/,
    {
      short: '{X} {V} welcome to {Z} at any time.{Y}',
      warm: '{X} {V} welcome to {Z} at any time, and {I} am glad to help.{Y}',
    },
  ),
  theme(
    /^if (?:i|we) could (?:have|get|see) (?<X>[^,;]{3,40}?)(?: at some (?:point|stage)| some ?time| soon)? (?:that(?:['’]d| would)|it would) be [a-z]+(?:,? (?:but )?(?<Y>(?:if not|otherwise)[^;]{6,60}))?$/,
    {
      short: 'Could {I} have {X} by «day»?{Y}',
      warm: 'Could you send {me} {X} by «day»?{Y}',
    },
  ),
  theme(/\bon (?<X>(?:the|our|my) (?:backlog|roadmap|agenda|to-do list|list))\b/, {
    short: 'It is on {X}, and you will hear from {me} by «day» when it will be done.',
    warm: 'It is on {X}; {I} will tell you by «day» when you can count on it.',
    firm: 'It is on {X}, and you will have a date from {me} by «day», «time».',
  }),
  unfinished,
  theme(
    /\b(?:see|find out|check|let you know|look) (?:when|where|if|whether) (?:i|we) can (?<X>(?:fit|squeeze|slot|get|do|have|take|make|start|come|send|find)\b[^,;.?!]{2,40})$/,
    {
      short: '{I} can {X} on «day».',
      warm: '{I} can {X} on «day»; does that suit you?',
      firm: '{I} can {X} on «day», by «time».',
    },
  ),
  theme(
    /^(?:(?:and|but|so|then),? )*(?:i|we)(?:['’]ll| will) (?:try to |try and )?(?:find|think of|work out|figure out|see about) (?:a |some )?ways? (?:to|of) (?<X>(?!\w+ing\b)[a-z]+ [^,;.?!]{2,40})$/,
    {
      short: '{I} will {X} by «day».',
      warm: '{I} will {X} by «day» and tell you how.',
      firm: '{I} will {X} by «day», «time».',
    },
  ),
  noDate,
  theme(
    /\b(?:still |just |only )?waiting (?:for|on|to hear (?:back )?from) (?!you|this|that|it|a few|some)/,
    {
      short: '{I} am waiting for {X}, and will tell you by «day» where it stands.',
      warm: '{I} will ask about {X} again, and you will hear from {me} by «day».',
      firm: 'You will hear from {me} about {X} by «day», «time».',
    },
  ),
  theme(
    /\b(?:bear with (?:me|us)|be patient|your patience|patient with (?:me|us)|(?:give|grant|allow) (?:me|us) (?:just )?(?:a |some )?(?:little|bit|few|more|some|while|time)|(?:little|bit|while) (?:while )?longer|hang (?:on|in there)|hold on|(?:need|take) (?:a (?:bit|little) )?(?:more time|longer))\b/,
    {
      short: 'Please give {me} until «day».',
      warm: 'Thank you for your patience; you will hear from {me} by «day», «time».',
      firm: '{I} need until «day», and you will hear from {me} then.',
    },
  ),
  theme(/\bget (?:something|it|them|this|that|the rest) (?:over |out |back |across )?to you\b/, {
    short: 'You will have it by «day».',
    warm: 'You will have it by «day», and {I} will tell you when it is on its way.',
    firm: 'You will have it by «day», «time».',
  }),
  theme(
    /^(?:(?:and|but|so|well),? )*(?<X>it|they)(?:['’]ll| will| should) (?:turn up|come|arrive|get there|show up|be (?:there|along|here)|appear|land|follow|trickle in|drift in|drip in)\b/,
    {
      short: '{X} should be with you by «day».',
      warm: '{X} should be with you by «day»; if not, {I} will find out where it is stuck.',
      firm: '{I} will check where it is and tell you by «day».',
    },
  ),
  theme(
    /^(?:(?:and|but|so),? )*(?<X>someone|somebody|one of (?:us|the [a-z]+|our [a-z]+)|a colleague)(?:['’]ll| will| can| should)(?: \w+)? (?:(?:pop|drop|swing|come|stop|be) (?:by|round|over|past|along|out)|come and)\b/,
    {
      short: '{X} will be with you on «day».',
      warm: '{X} will be with you on «day»; does that suit you?',
      firm: '{X} will be with you on «day» at «time».',
    },
  ),
  theme(
    /\b(?:someone|somebody|one of (?:us|the (?:team|others)|our \w+)|a colleague)\b.*\b(?:contact|call|ring|touch|visit|come|look|write|reply|round|out)\b/,
    {
      short: '«owner» will contact you by «day».',
      warm: '«owner» will contact you by «day», and {I} will see to it that this happens.',
      firm: '«owner» will contact you on «day» at «time».',
    },
  ),
  theme(
    /\b(?:(?:it|that)(?:['’]d| would| might) be (?:good|nice|great|lovely|worth)|let['’]s|we (?:should|could|might|must|need to|ought to))\b.* (?:think|thinking|talk|talking|chat|look|word) (?:about|over|at|through) (?<X>(?:the|your|our) [a-z]+(?: (?!at\b|some|one\b|soon)[a-z]+)?)(?:$| (?:at some|some ?time|one of|soon)\b)/,
    {
      short: 'Could we talk about {X} on «day»?',
      warm: '{I} would be glad to talk about {X} with you; would «day» at «time» suit you?',
      firm: '{I} suggest that we talk about {X} on «day» at «time».',
    },
  ),
  theme(
    /(?:^(?:(?:and|but|so|right|well|ok|okay),? )*(?:let['’]s|let us|we (?:can|could|should|must|might|ought to)|we['’]ll)(?: \w+)? (?:find a (?:moment|time|slot|day)|catch up|talk|chat|speak|meet|get together|touch base|have a (?:chat|call|coffee|talk))\b|\b(?:get|put|find) (?:something|a (?:date|time|call|slot)) (?:in|into) (?:the|our|your) (?:diary|diaries|calendar)\b|\blet['’]s (?:talk|meet|speak)\b)(?! (?:about|over|through|on|with) (?!it\b|this\b|that\b))/,
    {
      short: 'Could we talk on «day» at «time»?',
      warm: '{I} would be glad to talk it through with you; would «day» at «time» suit you?',
      firm: '{I} suggest that we talk on «day» at «time».',
    },
  ),
  theme(
    /\b(?:(?:made|make|taken|take) (?:a |due )?note|noted|(?:bear|keep|have) (?:it|that|this) in mind|on (?:my|our|the) (?:to-?do )?(?:list|radar))\b/,
    {
      short: '{I} have noted it, and you will hear from {me} by «day» what happens next.',
      warm: '{I} have noted it; «owner» will look after it, and you will hear from {me} by «day».',
      firm: '{I} have noted it, and the next step is «item: the step», by «day».',
    },
  ),
  theme(
    /\b(?:(?:i|we)(?:['’]ll| will)|let['’]s) see what (?<X>they|he|she|the [a-z]+|your [a-z]+|our [a-z]+) (?:says?|thinks?|wants?|decides?|comes? (?:back|up) with)\b/,
    {
      short: 'You will hear from {me} by «day» what the answer is.',
      warm: '{I} will ask again, and you will hear from {me} by «day» what the answer is.',
      firm: 'You will hear from {me} by «day», «time», what the answer is.',
    },
  ),
  theme(
    /\b(?:see (?:how (?:it|things|that|this|the \w+|we) (?:go(?:es)?|gets? on|looks?|works?|develops?|turns?|feels?|pans?)|what (?:happens|comes|(?:next|the) .{2,20} brings?|.{2,20} brings?))|wait and see|play it by ear|(?<!(?:you know|tell you|let you know) )(?:how|which way) (?:things|it|this) (?:develops?|goes?|pans? out|looks?|turns? out))\b/,
    {
      short: 'Shall we look at it again on «day»?',
      warm: '{I} suggest that we look at it again on «day»; does that suit you?',
      firm: '{I} will look at it again on «day» and tell you then what {I} suggest.',
    },
  ),
  theme(/\b(?:a lot|lots|much|many|it|that|this|which|all) (?:\w+ )?depends?\b|^(?:that |it )?depends?\b/, {
    short: 'It depends on «item: what it depends on», and you will have {my} answer by «day».',
    warm: 'It depends on «item: what it depends on»; once that is clear, you will have {my} answer by «day».',
    firm: 'You will have a clear answer by «day», «time».',
  }),
  theme(
    /^(?:(?:and|but|so|well|yes|sorry|now|oh),? )*(?<X>it|they|this|that|these|both|all of (?:it|them)|everything|(?:the|your|our|my) [a-z' -]{2,30}?)(?<V>['’](?:s|re)| is| are)(?: (?:now|still|very|all|almost|nearly))*,? (?:nearly|almost|more or less|not far off|close to|on the point of|about)(?:,? (?:almost|all but|nearly|on the point of|being))*,? (?:there|done|finished|ready|complete)\b/,
    {
      short: '{X} {V} nearly ready, and you can count on «day», «time».',
      warm: '{X} {V} nearly ready, and {I} will write to you on «day» when all is done.',
      firm: '{X} will be ready by «day», «time».',
    },
  ),
  theme(
    /^(?:(?:and|but|so|well|yes|now|it is|it['’]s|they['’]re|all|everything is|everything['’]s|things are|we['’]re|still|just),? )*(?:\w+ )?(?:in (?:progress|hand|the works|motion|the pipeline|train|process)|under ?way|progressing|coming (?:along|on|together)|moving (?:along|forward)?|getting there|(?:nearly|almost|more or less) (?:there|done|finished|ready)|on (?:its|the) way|ongoing|being (?:looked at|dealt with|worked on|sorted|processed))\b[^,;]{0,20}(?:,[^;]{0,40})?$/,
    {
      short: 'It will be ready by «day».',
      warm: 'So far, «item: what is done» is done, and you will have the rest by «day».',
      firm: 'It will be ready by «day», «time», and {I} will tell you when it is.',
    },
    /\?|\bwait\w*|\bstill\b/i,
  ),
  theme(
    /\b(?:i|we)(?:['’]ll| will) (?:try to |try and |do (?:my|our) best to )?(?:be|do|get) (?:\w+ ){0,3}?(?:more|better|quicker|faster|less|clearer)\b|\bmake an effort\b|\bmore (?:careful|attention)\b/,
    {
      short: 'What {I} will change from «day» on is «item: what changes».',
      warm: '{I} want this to work for you: from «day» on, «item: what changes».',
      firm: 'From «day» on, «item: what changes», and you can hold {me} to it.',
    },
  ),
];
