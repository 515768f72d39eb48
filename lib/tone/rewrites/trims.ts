import type { NegativeCode } from '../codes';
import { type Edit, edit } from './editing';
import { slammed } from './slammed';

/** "You signed it off on Friday": it was. */
const DONE_BY_THEM = edit(
  /\byou (signed|approved|confirmed|accepted|agreed|requested|ordered|booked|cancelled|changed|moved|deleted|removed) (it|this|that)( off| up| in)?(?=[.,;]|$| (?:on|in|at|by|to|from|for|and|but|when|because|after|before|last|yesterday|twice)\b)/g,
  '$2 was $1$3',
);

/** "You chose it": it was chosen. */
const CHOSEN_BY_THEM = edit(
  /\byou (?:chose|picked) (it|this|that)(?=[.,;]|$| (?:on|in|at|by|from|for|and|but|when|because|after|before|last)\b)/g,
  '$1 was chosen',
);

/** Words that cost the writer, and what is left when they go. Facts stay: an edit that would touch one is caught by the lock. */
export const trims: Readonly<Partial<Record<NegativeCode, readonly Edit[]>>> = {
  hedge: [
    edit(/,? (?:but |though )?(?:i'm|i am) (?:no|not an?) expert(?: (?:in|on|at) [^,.;!?]*)?(?=[,.!]|$)/),
    edit(/\b(may|might|could) (?:possibly|perhaps|maybe|well|potentially)\b/g, '$1'),
    edit(/,? to be honest(?=[,.;!]|$)/g),
    edit(
      /^(?:hi,? )?(?:i|we) (?:was|am|'m|were|are|'re)? ?(?:only |just |kind of |sort of )*wondering (?:if|whether) you(?:'d| had| have|'ve)? (?:maybe |perhaps |possibly )?(?:had|got) (?:a|the) (?:chance|time|moment) to\b/,
      'Have you had a chance to',
    ),
    edit(
      /^(?:i|we) (?:was|am|'m|were|are|'re)? ?(?:only |just |kind of |sort of )*wondering (?:if|whether) you (?:could|would|might|can)(?: possibly| maybe| perhaps)?(?: be able to)?\b/,
      'Could you',
    ),
    edit(
      /\b(?:i|we) (?:only |just |simply )*wanted to (?:flag|say|mention|let you know|point out|add)(?: here)?(?: that)? /,
    ),
    edit(
      /,? ?(?:and |but )?(?:no worries|no problem|no rush|no pressure|not a problem|it's fine)(?: at all)?,? (?:if not|if you can't|if it's not|either way|otherwise)[^.;?!]*/,
    ),
    edit(
      /,? ?(?:but |and )?(?:there's )?(?:absolutely |really )?no (?:rush|pressure|hurry)(?: at all)?(?= *[.,!]|$)/,
    ),
    edit(
      /,? if (?:that's|that is|it's|it is|this is|that would be) (?:ok|okay|all right|alright|fine|possible|not too much (?:trouble|to ask))(?: with you| for you| at all)?/g,
    ),
    edit(
      /,? (?:if you don't mind|if that makes (?:any )?sense|if that's ok|if i may|so to speak|if i'm honest|i have to admit)\b/g,
    ),
    edit(
      /^(?:this (?:may|might|is probably|could) be (?:a )?(?:silly|stupid|dumb|daft) (?:question|idea)|(?:sorry if this is )?(?:a )?(?:silly|stupid|dumb) question|i'm (?:no|not an?) expert|i (?:may|might|could) be wrong(?: here| about this)?|i don't want to (?:be (?:a )?(?:pain|pushy|nag)|bother you|nag)|feel free to ignore (?:this|me))(?:,? but|,|:)? /,
    ),
    edit(
      /,? (?:but )?(?:i (?:may|might|could) (?:well )?be wrong|what do i know|that's just me|feel free to ignore(?: (?:this|me))?)[^.;?!]*/,
    ),
    edit(
      /, (?:but |though )?(?:i (?:really )?don't know|who knows|i can't tell|i have no idea)(?: though)?(?=[.,!]|$)/,
    ),
    edit(/^(?:i|we) (?:guess|suppose|think)(?: that)? (?=(?:i|we)(?:'| ))/),
    edit(/\b(could|can|will|would|might) (?:maybe|perhaps|possibly|probably|potentially) /g, '$1 '),
    edit(
      /,? if (?:you (?:really |still )?(?:want|insist|must|like|wish)|that helps)(?=[,.!]|$)/g,
      ' if that suits you',
    ),
    edit(
      /^(?:i|we) (?:just |sort of |kind of |do )*(?:think|feel|guess|suppose|believe)(?: like| that)? (?=(?:the|it|this|that|we|you|your|most|there|our)\b)/,
      'My view is that ',
    ),
    edit(
      /\b(i|we)(?:'ll| will)? (?:just|only|simply) (?=(?:wanted|want|need|would|had|have|think|thought)\b)/g,
      '$1 ',
    ),
    edit(/\b(?:sort of|kind of|a (?:little|tiny|teeny) bit|somewhat) (?=\w)/g),
  ],
  apologise: [
    edit(
      /\b(?:so,? |very,? |really,? |truly |terribly |extremely |deeply |incredibly |ever so |awfully |beyond |genuinely |absolutely |sincerely |dreadfully |most |honestly |just )+(?=(?:sorry|apologi[sz]e|embarrassed)\b)/g,
    ),
    edit(
      /\bmy (?:most |very )?(?:sincere(?:st)?|deep(?:est)?|humble(?:st)?|profound|heartfelt) (?=apolog)/,
      'my ',
    ),
    edit(/^(?:(?:oh (?:no|god|dear)|gosh|ugh|argh)[,!.]* )+/),
    edit(
      /,? ?(?:and |but )?(?:i|we) (?:really |honestly |just |still |do )*(?:feel|felt|am feeling|'m feeling|have been feeling|'ve been feeling) (?:so |really |very |just |absolutely |quite )*(?:terrible|awful|bad|horrible|sick|dreadful|ashamed|guilty|embarrassed|mortified)[^,.;!?]*/g,
    ),
    edit(
      /,? ?(?:and )?(?:please |do )*(?:forgive (?:me|us)|accept (?:my|our)[^,.;!?]*apolog\w*|don't be (?:cross|angry|mad)(?: with me)?)[^,.;!?]*/g,
    ),
    edit(/,? ?(?:and |but )?(?:i|we)(?:'ve| have)? (?:got )?no excuses?(?: for (?:this|it|that))?/g),
    edit(/,? ?(?:and |but )?i (?:just )?can't believe (?:i|we|this|it)[^,.;!?]*/g),
    edit(
      /,? ?(?:and |but )?(?:i am|i'm) (?:such an?|an absolute|a complete|a total) (?:idiot|mess|disaster|failure)[^,.;!?]*/g,
    ),
    edit(
      /,? ?(?:and )?(?:sorry|apologies) (?:again|once (?:more|again))(?: (?:about|for) (?:this|that|it|everything|all this))?(?=[,.!]|$)/g,
    ),
    edit(/\b(sorry|apologies)(?:[,.!]+ (?:so |very |really )?\1)+/, '$1'),
  ],
  capitulate: [
    edit(
      /,? ?\b(?:completely |totally |entirely )?(?:for free|free of charge|at no (?:extra |additional )?(?:cost|charge)|for nothing|without charge|on the house|on me)\b/,
      ' for «price»',
    ),
    edit(
      /,? ?(?:and |but |so )?(?:please )?(?:don't|do not) worry about (?:the|any|paying|it|that|my)[^,.;!?]*/,
    ),
    edit(
      /,? ?(?:and |but |so )?(?:of course )?(?:i|we)(?:'ll| will)? (?:won't|will not|wouldn't|am not going to|'m not going to)(?: (?:be )?(?:charg(?:e|ing)|bill(?:ing)?|invoic(?:e|ing)))(?: you)?(?: (?:for|anything)[^,.;!?]*)?/,
    ),
    edit(
      /,? ?(?:and |but |so )?(?:whatever|anything|however|as many as|whichever) (?:you|works|suits)[^,.;!?]*/,
    ),
    edit(
      /^(?:yes,? )?(?:(?:that's |it's )?(?:absolutely )?(?:fine|no problem|not a problem|no worries)(?: at all)?,? )/,
      'Yes, ',
    ),
    edit(
      /,? ?(?:if you(?:'ll| will)? (?:let|have) me|if that helps|just say|just tell me|just let me know)(?=[.,!]|$)/,
    ),
    edit(
      /,? ?(?:and |but |so )?(?:it's|that's) (?:entirely |all )?my (?:own )?(?:problem|fault|own fault)[^,.;!?]*/,
    ),
  ],
  defend: [
    DONE_BY_THEM,
    CHOSEN_BY_THEM,
    // What the records show is so.
    edit(
      /^(?:the|our|my) (?:records?|logs?|system) (?:also )?(?:shows?|says?|states?|indicates?) (?=(?:the|your) [\w -]{2,25}? as \d)/,
      'We have ',
    ),
    edit(
      /^(?:the|our|my) (?:records?|logs?|system) (?:also )?(?:shows?|says?|states?|indicates?) that (?=(?:the|your|it|this|there|an?|all|both)\b)(?!.*\band that\b)/,
    ),
    edit(
      /^(?:the|our|my) (?:records?|logs?|system) (?:also )?(?:shows?|says?|states?|indicates?) that (?=(?:the|your|it|this|there|an?|all|both)\b)(.*?) and that /,
      '$1 and ',
    ),
    // "I did ask", behind what it is about.
    edit(
      /, (?:and |which )?(?:i|we)(?: did| had|'d|'ve| have)?(?: also| only)? (?:ask|asked|say|said|mention|mentioned|flag|flagged|suggest|suggested|recommend|recommended|tell|told|warn|warned)\b[^.;:\d"“”]*(?=[.!]|$)/,
    ),
    // Winks at the end.
    edit(/, which (?:is|was) (?:some|quite|rather|hardly|a bit|no|what it is|how it is)\b[^,;.]*(?=[.!]|$)/),
    edit(/,? to (?:whoever|anyone who|those who) [^,;.]*(?=[.!]|$)/),
    // What it is all said to prove.
    edit(
      /,? (?:so|and) (?:the|our|my|it|that|this|they)\b[^,;.]*(?: (?:is|are|was|were)|'s|'re) (?:quite |perfectly |all )?(?:right|correct|fine|in order|as it should be|not wrong)(?=[.!]|$)/,
    ),
    edit(
      /,? and that(?:'s| is| was) (?:exactly |just )?what (?:it is|you(?:'ve| have|'d| had)? (?:got|had|have|asked for|wanted|paid for|ordered)|(?:i|we)(?:'ve| have)? (?:did|done|delivered|gave you))[^,;.]*(?=[.!]|$)/,
    ),
    edit(
      /,? and (?:all|both|each) (?:of them )?(?:was|were) (?:opened|read|seen|received)(?: by you)?(?=[.!]|$)/,
    ),
    edit(
      /,? (?:in case|if) (?:there's|there is|you have|you're in) any doubt(?: about (?:it|that))?(?=[,.!]|$)/,
    ),
    edit(/,? same as (?:it says |it is |stated )?in (?=(?:the|our|my|your) )/, ', as in '),
    edit(
      /^(?:(?:well|look|sorry),? )?(?:but )?(?:as|like) (?:i|we)(?:'ve| have| had)? (?:already |clearly |previously |repeatedly )*(?:said|explained|asked|mentioned|told you|stated|written|wrote|noted|pointed out|advised|indicated|outlined)(?: (?:to you|before|earlier|already|above|previously|twice|once|(?:several|many|two|three|four|five) times(?: now)?|in (?:my|our) (?:last|previous|earlier|first) (?:e?mail|message|note|reply)))*,? /,
    ),
    edit(/^(?:as )?per (?:my|our) (?:last|previous|earlier) (?:e?mails?|messages?|note),? /),
    edit(
      /^(?:with (?:all |the greatest )?(?:due )?respect|for the record|to be (?:perfectly )?(?:clear|fair|honest|frank)|in (?:all )?fairness|frankly|actually|in fact|in my defen[cs]e|honestly|just so you know|for your information|fyi)(?:,| -)? (?:but )?/,
    ),
    edit(
      /,? as (?:you (?:well )?(?:know|are aware|can see|will (?:recall|remember|know)|may (?:recall|remember)|were told|requested|asked|instructed)|(?:i|we)(?:'ve| have)? (?:already )?(?:said|mentioned|explained|told you)|i'm sure you(?:'ll| will)? (?:know|remember|recall))\b/g,
    ),
    edit(
      /,? ?(?:and )?(?:i|we)(?:'ve| have)(?: got)? (?:the|an|all the|it all in) (?:e?mails?|proof|records?|screenshots?|evidence|messages?|writing)(?: (?:in front of me|to prove it|here|saved))?(?=[.,!]|$)/,
    ),
    edit(
      /,? ?(?:so|and) (?:it(?:'s| is)|that(?:'s| is)) (?:not (?:my|our) (?:fault|problem|mistake)|not (?:correct|fair|right|true) to (?:say|claim)[^,.;!?]*|hardly (?:my|our) fault|not down to (?:me|us))/,
    ),
    edit(/\b(?:clearly|obviously|of course|surely|exactly|in fact|indeed) /g),
    edit(
      /^(?:i|we) (?:already |did |clearly |have already |had already )*(?:told|informed|advised|reminded) you (?:before |already |then |at the time |clearly )*that /,
    ),
  ],
  accuse: [
    DONE_BY_THEM,
    CHOSEN_BY_THEM,
    edit(
      /^(?:it has come to (?:our|my) attention that|(?:i|we)(?:'d| would)? (?:like to )?(?:draw your attention to the fact that|remind you that|point out that)|another reminder that|just a reminder that|you will (?:recall|remember) that|may i remind you that) /,
    ),
    edit(/,? as you (?:well |very well )?(?:know|are aware|will be aware|can imagine)\b/g),
    edit(/,? (?:yet |once )?again(?=[.,!]|$)/g),
  ],
  command: [
    edit(/,? ?\b(?:properly|again properly)(?= and\b|[.!]|$)/g),
    edit(
      /,? ?\b(?:immediately|right (?:away|now)|at once|straight ?away|this instant|without (?:further )?delay|now)(?=[,.!]|$)/,
      ' by «day»',
    ),
    edit(/,? ?\b(?:once and for all|for once|for the last time|this time|finally|at last)\b/g),
  ],
  threat: slammed,
  wall: [
    ...slammed,
    edit(
      /^(?:unfortunately|i'm afraid|sorry,? but|as (?:you know|stated|agreed|per (?:the|our) (?:contract|terms|policy)))(?:,)? /,
    ),
    edit(
      /,? (?:as (?:it )?(?:says|stated|set out) in (?:the|our|my) (?:contract|terms|welcome pack|policy)(?: which i assume you read)?|and that(?:'s| is) (?:final|that|not negotiable))\b/,
    ),
    edit(/,? (?:i'm afraid|unfortunately)(?=[,.]|$)/),
    edit(
      /,? (?:whatever the (?:reason|case|weather)|(?:and )?(?:there are )?no exceptions|without exception|like it or not)(?=[,.]|$)/g,
    ),
    edit(/,? (?:so|and) (?:it|that)(?:'s| is) (?:not (?:really )?in|out of) (?:my|our) hands(?=[.,;]|$)/),
    // "No refunds, period", not "no grace period".
    edit(/, period(?=[,.]|$)/g),
  ],
};
