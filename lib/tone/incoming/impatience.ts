import { signal } from './signals';

/** Tired of waiting: pings, days counted out loud, "any news". */
export const impatience = [
  signal(
    0.9,
    1,
    /\bstill (?:waiting|nothing|no (?:reply|answer|response|news|word|sign|update|refund|luck|help)|not (?:\w+ )?(?:here|arrived|received|working|fixed|resolved|done|heard|got|answered|available)|haven't|hasn't|have not|has not|don't have|can't|cannot|isn't|aren't|didn't|won't|doesn't|down|broken|pending)\b/i,
  ),
  signal(
    0.7,
    1,
    /\b(?:any (?:news|update|progress|word|eta|movement|chance of (?:a reply|an answer|those|that|the))|where (?:is|are) (?:my|the|our|it|you|those)|where's (?:my|the|our)|what's (?:the hold-?up|taking)|what is taking|how (?:much longer|long (?:do|will|must|does|is|are|until|before))|when (?:will|can|are|is) (?:i|we|it|you|this|my|the|our)\b.{0,40}\b(?:finally|ever|actually|going to))\b/i,
  ),
  signal(
    1,
    1,
    /\b(?:(?:been|be) (?:waiting|trying|chasing|on hold|asking|sitting|stuck|without|holding)|waiting (?:for|on|since|over|two|three|\d)|(?:i|we|i'm|we're) waiting|waited|kept waiting|on hold (?:for|with)|chas(?:ed|ing) (?:you|this|up)|keep (?:asking|chasing|waiting|calling|getting))\b/i,
  ),
  signal(
    0.8,
    0.9,
    /\b(?:\d+|two|three|four|five|six|seven|eight|ten|several|a few|few|many|multiple|a couple of|couple) (?:hours?|hrs?|days?|weeks?|wks?|months?|times|emails?|calls?|tickets?|messages|reminders?)\b.{0,40}\b(?:now|ago|late|later|already|and|still|without|no|back|wait|waiting|nothing|asked|called|sent|delay\w*|behind)\b/i,
  ),
  signal(
    0.8,
    0.9,
    /\b(?:asked|called|emailed|e-mailed|written|contacted|told|reported|sent|tried|messaged|phoned|rung|dm'?d)\b.{0,30}\b(?:\d+|two|three|four|five|several|multiple|many|numerous|countless|a few) times\b|\b(?:second|third|fourth|fifth|2nd|3rd|4th|5th) (?:time|email|message|request|reminder|call|attempt)\b/i,
  ),
  signal(
    0.7,
    0.8,
    /\b(?:no (?:reply|answer|response|one (?:answers|replied|responded|has (?:replied|answered|called))|word from)|nobody (?:replies|replied|answers|answered|called|responded|has (?:replied|answered|called))|haven't (?:heard|received|had|got(?:ten)?) (?:back|anything|a (?:reply|response)|any)|hasn't (?:replied|answered|arrived|come|been (?:fixed|resolved|answered))|not (?:heard|received|had) (?:back|a reply|anything|any)|never (?:arrived|came|received|got|heard|replied|showed|answered)|received no (?:reply|answer|response)|without (?:a )?(?:reply|response|answer)|unanswered|ignored)\b/i,
  ),
  signal(
    0.6,
    0.7,
    /\b(?:overdue|past (?:due|the deadline)|late again|delay(?:ed|s)?|behind schedule|running late|hours? late|days? late|weeks? late|taking (?:so |too |this )?(?:long|forever)|takes (?:so |too )?long|so long|too long|forever|for ages|since (?:last )?(?:monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|morning|week|month|year|\d{4}|\d{1,2}[ /.]))\b/i,
  ),
  signal(
    0.5,
    0.6,
    /\b(?:hello\?|anyone there|are you there|anybody there|did you (?:get|see|receive) my|just (?:seeing|checking|wondering) if|following up|second reminder|was hoping for|chop chop|hurry|get (?:on|moving)|today or not|coming or not|or what\?|or not\?|at last|finally|already\?|yet\?)/i,
  ),
  signal(
    0.4,
    0.5,
    /\b(?:isn't|aren't|not|won't|doesn't|can't|cannot|couldn't|keeps?|unable to)\b.{0,25}\b(?:working|load(?:ing)?|log(?:ged|ging)? ?in|connect(?:ing)?|access|open|fix(?:ed)?|resolved|send(?:ing)?|update)\b/i,
  ),
  signal(
    0.3,
    0.3,
    /\b(?:same (?:problem|issue|error|story|thing)|every time|keeps? (?:happening|crashing|failing|saying|getting|asking)|another (?:delay|problem|issue|week|day))\b/i,
  ),
];
