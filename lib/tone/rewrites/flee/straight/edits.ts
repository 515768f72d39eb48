import { edit } from '../../editing';

/** At the head of a clause: what holds the writer back from saying it. */
export const HEADS = [
  edit(/^(?:it )?(?:might|could|may) be worth (?=[a-z]+ing\b)/, 'I suggest '),
  edit(/^hopefully,? (?=(?:it|that|this|they|he|she)(?:'ll| will| won't)\b)/, 'I expect that '),
  edit(
    /^(i|we)(?:'ll| will) (?:just )?see what ((?:the|my|our|he|she|they) [^,;]{4,40}?)(?: says?| say| thinks?)$/,
    "$1'll ask $2 and tell you by «day»",
  ),
  edit(/^(i|we)(?:'d| had) better (?=\w)/, "$1'll "),
  edit(/^(i|we)(?: wouldn't| would not) (?:want|like|wish) to (?=\w)/, "$1 wouldn't "),
  edit(/^(?:if (?:not|so)|otherwise),? (?=(?:maybe|perhaps|could|can|we|i)\b)/),
  edit(/^i mean,? (?=\w)/),
  edit(
    /^(i|we)(?:'ll| will) (?:just )?(?:see|check|find out) (?:if|whether) ((?:i|we|they|he|she|it) (?:can|could) [^,;]{4,60}?)(?: somehow)?$/,
    "$1'll find out whether $2 and tell you by «day»",
  ),
  edit(
    /^(?:(?:um|er|anyway|honestly|frankly|oh(?:,? (?:no|dear|god|gosh))?|ah|yeah|ok|okay),? |(?:well|yes|right|sure|so|and|but)(?:, | (?=(?:i|we|it|he|she|they|this|that|there|the|my|our|your|you|maybe|perhaps)\b)))+(?=\w)/,
  ),
  edit(
    /^(?:i'm afraid|i am afraid|unfortunately|sadly|regrettably|i have to admit|i must admit|i'm sorry,? but|sorry,? but|to be honest|if i'm honest|for what it's worth(?:, (?:which|and that) (?:is|isn't)[^,]*)?|in all honesty)(?: that)?,? /,
  ),
  edit(
    /^if (?:you (?:like|want|wish|prefer|don't mind)|you'd (?:like|prefer)|i may|that (?:helps|suits you|works)|it helps|(?:that's|it's) (?:ok|okay|all right|alright|fine)),? (?=\w)/,
  ),
  edit(/^would it be (?:at all )?possible (?:for (?:me|us) )?to (?=[a-z]+\b)/, 'could we '),
  edit(/^would it be (?:at all )?possible for you to /, 'could you '),
  edit(/^(?:maybe|perhaps|possibly|hopefully|probably|presumably),? (?=\w)/),
  edit(/^(?:it )?(?:might|may|could) be that (?!.*\bor that\b)/, 'I think '),
];

/** "I only wanted to point out that": said outright, and in the hard look not at all. */
export const POINTING = edit(
  /^(i|we)(?:'d| would)? (?:just |only |simply |really )*(?:want|wanted|like|thought i'd|thought i would) (?:to )?(?:just |quickly |gently )*(flag|say|mention|point out|add|let you know|note)(?: here)?(?: that)? (?=\w+ \w+)/,
  '$1 want to $2 that ',
);

/** "I suppose", "I think maybe": goes where a whole clause follows. */
export const OPINION = [
  edit(
    /^(?:i|we)(?:'ve| have|'d| had)(?: got)? (?:a|the|this) (?:small |slight |vague |funny )?(?:feeling|hunch|sense|suspicion|impression)(?: that)?(?:,? (?:maybe|perhaps|possibly|probably))* /,
  ),
  edit(
    /^(?:i|we)(?:'d| would|'m| am| was| were| do| just| only| also| really| honestly| personally| still| sort of| kind of| kinda| half)* (?:think|thinking|guess|suppose|feel|believe|reckon|imagine|suspect|fear|dare say)(?: like)?(?: that(?!(?:'| (?:would|is|was|will|could|should|may|might|has|had|sounds|works|makes|seems|one)\b)))?(?:,? (?:maybe|perhaps|possibly|probably|actually|well))* /,
  ),
];

/** Anywhere in a clause: small words that take back what is said. */
export const SMALL = [
  edit(/,? if (?:someone|somebody|you|anyone) (?:put|held|were to (?:put|hold)) [^,;]*/),
  edit(/,? (?:it's|that's) (?:fine|ok|okay|no problem|no bother)(?: honestly| really)?(?=[,;]|$)/),
  edit(
    / (?:fairly|reasonably|quite|pretty|rather) (?=(?:happy|sure|confident|pleased|certain|good|well)\b)/g,
    ' ',
  ),
  edit(/,? in case (?:i|we)(?:'ve|'m| have| am| got| made)\b[^;]*$/g),
  edit(/ (?:a bit |a little )?(?:closer|nearer) (?:to )?the (?:date|day|time|event)(?=[,;]|$)/g),
  edit(
    /,? if (?:you (?:think|feel) )?(?:that|it|this)(?:'s| is|'d be| would be) (?:(?:any|of any) (?:good|use|help)|helpful|useful|worth it)(?: (?:to|for) you)?(?=[,;?]|$)/g,
  ),
  edit(/,? unless i(?:'m|'ve| am| have) [^,;]*$/),
  edit(
    /,? or not(?:,? as you (?:prefer|like|wish|want))?(?=[,;]|$)|,? as you (?:prefer|like|wish|please|see fit)(?=[,;]|$)/g,
  ),
  edit(/ at some (?:point|stage|time)(?=[,;]|$)/g),
  edit(/,? (?:and|but) (?:(?:i|we)(?:'ll| will) )?keep (?:my|our|all) fingers crossed[^,;]*/),
  edit(
    / (?:(?:at )?some ?time|at some (?:point|stage)) (?=(?:in(?! the near)|during|around|after|before)\b)/g,
    ' ',
  ),
  edit(/,? (?:anyway|after all|as it happens|in a way|in a sense|in some ways?|really)(?=[,;]|$)/g),
  edit(/,? if i may (?:be so bold(?: as to \w+(?: \w+)?)?|say so|ask|add)(?=[,;?]|$)/g),
  edit(
    /,? or is (?:that|it|this) (?:too |a |just |such )*(?:\w+ )?(?:idea|question|thought|silly|stupid|daft|much|late|bold)(?: of me)?(?=[,;?]|$)/g,
  ),
  edit(/\bsome (?:sort|kind) of (?=\w)/g, 'some '),
  edit(/,? (?:of course|obviously|naturally|somehow)(?=[ ,;]|$),?/g),
  edit(
    /,? (?:to be honest|if i'm (?:being )?honest|for what it's worth|if that makes (?:any )?sense|in my (?:humble|limited|modest) (?:opinion|view|experience)|or something(?: like that)?|or whatever|as it were|so to speak|i (?:guess|suppose|think|imagine|reckon|fear|dare say|believe|assume)|if i'm not mistaken|if you ask me)(?=[,;]|$),?/g,
  ),
  edit(
    /,? (?:but )?(?:only )?if (?:that's|that is|it's|it is|this is|that would be|that works) ?(?:ok|okay|all right|alright|fine|possible|not too (?:much )?(?:trouble|bother|to ask|annoying)|useful|convenient|for you)?(?: (?:with|for) you)?(?: at all)?(?=[,;?]|$)/g,
  ),
  edit(
    /,? if (?:i|we) (?:can|get|have|find)(?: manage(?: it)?)? ?(?:(?:a|the|some|any|enough) (?:chance|moment|minute|time)s?)?(?=[,;]|$)/g,
  ),
  edit(
    /,? if (?:you (?:really |would |'d )?(?:want|like|wish|prefer|insist)|that (?:helps|suits you|makes (?:it|things|you) (?:easier|better|feel better))|that(?:'s| is) what (?:you|they|she|he) (?:'d like|'d prefer|want|prefer|like)s?)(?: (?:me|us) to)?(?=[,;]|$)/g,
  ),
  edit(
    /,? if (?:this|that|it) (?:isn't|is not|wouldn't be|'s not) (?:a |any |too (?:much|big) (?:of )?(?:a )?)?(?:problem|bother|trouble|burden|hassle)(?: (?:for|to) you)?(?=[,;?]|$)/g,
  ),
  edit(/,? if you don't mind(?: me \w+ing)?(?=[,;?]|$)/g),
  edit(
    /\b(might|may|could|can|would|will|should|'ll|'d) (?:just |maybe |perhaps |possibly |probably |potentially |conceivably |well |hopefully )+(?=\w)/g,
    '$1 ',
  ),
  edit(
    /, (?:maybe|perhaps|possibly|probably|potentially|presumably|hopefully|conceivably|arguably), (?=\w)/g,
    ' ',
  ),
  edit(
    / (?:maybe|perhaps|possibly|probably|potentially|presumably|hopefully|conceivably|arguably),? (?=\w)/g,
    ' ',
  ),
  edit(/,? (?:maybe|perhaps|possibly|probably|hopefully)(?=[,;?]|$)/g),
  edit(/\b(an? \w+) (?:sort|kind) of an? /g, '$1 '),
  edit(/(?<!\b(?:some|this|that|any|a|the|what|same|every|one) )\b(?:sort of|kind of|kinda|sorta) (?=\w)/g),
  edit(/, (?:i'm afraid|i am afraid|unfortunately|sadly|sorry)(?=[,;]|$),?/g),
  edit(/ (?:at some (?:point|stage|time)|some ?time) (?=(?:today|tomorrow|tonight|this|next|on)\b)/g, ' '),
];

/** A second, harder look: words that only soften. */
export const SOFT = [
  edit(
    /(?<!\b(?:in|for|after|of) )\b(?:just|simply|slightly|somewhat|a (?:little|tiny|wee) bit|a bit|a little|a touch|a tad|quite|rather|fairly|really)(?! (?:of|while|time|help|more|longer|bit|in case)\b) (?=\w)/g,
  ),
  edit(/(?<!\b(?:in|for|after|quite|like|of)) a (?:(?:little|tiny|wee) )?bit$/),
  edit(/\b(?:might|may|could) be able to\b/g, 'can'),
  edit(/\b(?:might|may) (?=(?:need|want|have to)\b)/g),
  edit(/\b(?:might|may) (?=(?!have\b|not\b)\w)/g, 'could '),
];

/** What is given away, and what it costs from now on. */
export const GIVEN = [
  edit(/\b(?:(?:half|all|most|some)(?: of)? )?your money(?: back)?(?=[,.;]|$)/, '«price: how much» back'),
  edit(
    /(?:,| -| –)? (?:and )?(?:of course )?(?:at )?no (?:extra |additional |further )?(?:charge|cost|fee)s?(?: (?:at all|of course|obviously))?(?=[,.;]|$| (?:when|whenever|as)\b)/,
    ' for «price»',
  ),
  edit(
    /,? (?:of course |all |completely |totally |entirely )*(?:for free|free of (?:charge|cost)|for nothing|(?<!\b(?:keep|leave|set|stay|be|is|are|was|feel|you're)\b[^,;]{0,24} )free|at (?:my|our) (?:own )?(?:cost|expense)|out of (?:my|our) (?:own )?pocket|on the house|on (?:me|us)|gratis)(?=[,.;]|$| (?:when|whenever|as)\b)(?<!\b(?:is|are|was|were|be) on (?:me|us))/,
    ' for «price»',
  ),
  edit(
    /,? (?:and |or )?(?:as many (?:\w+ )?(?:times )?as|as often as|as long as|whatever|whichever|however|whenever|wherever) (?:you|it|is|works|suits)[^,;]*/,
  ),
];

/** "looked into by the relevant team": somebody has it, and is named. */
export const OWNERLESS = [
  // "I think, and I might be wrong here, that": said in passing, between the halves of a sentence.
  edit(
    /,? (?:and|but|though) (?:i|we) (?:might|may|could) be wrong(?: here| about (?:this|that|it))?(?:,|$)/,
  ),
  edit(
    /\b(is|are|has been|have been) (?:currently |now |still )?(?:being )?(?:looked into|looked at|investigated|reviewed|handled|dealt with|escalated|passed on|forwarded|raised|checked)(?: (?:by|with|to) (?:the|our|a) (?:relevant |appropriate |right |responsible |technical |concerned |\w+ )?(?:team|teams|department|departments|people|colleagues|person))?$/,
    '$1 with «owner»',
  ),
];
