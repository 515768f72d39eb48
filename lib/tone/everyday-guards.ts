import { tester } from './machine-code';
import { previousOf } from './guards';
import type { Guard } from './rule';

/** The NOT clauses that leave everyday mail alone: somebody's own life, a notice, a part in a club, a fault the writer names. */

const has = (pattern: RegExp): Guard => {
  const isIn = tester(pattern);
  return (sentence) => isIn(sentence.plain);
};

/** The writer has let the reader down, here or one or two sentences away: without it, shame and tears are their own life or sympathy. */
export const isWithoutFault: Guard = (sentence, draft, hit) =>
  !OWN_SHAME.test(sentence.plain.slice(hit.start, hit.end)) &&
  !draft.sentences
    .slice(Math.max(0, sentence.index - 2), sentence.index + 3)
    .some(({ plain }) => OWN_FAULT.test(plain));

const OWN_SHAME = /\b(?:mortified|ashamed|embarrassed|beating myself)\b/i;

const OWN_FAULT =
  /\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|forgive (?:me|us)|(?:my|our) (?:fault|mistake|error|oversight)|mistakes?|typo|let (?:you|everyone) down|what (?:i|we)(?:'ve| have)? (?:did|done)|(?:i|we)(?:'ve| have)? (?:forgot(?:ten)?|missed|messed|sent (?:you )?the wrong|broke|ruined|deleted)|about (?:it|this|that)(?: all)?(?=[ .,!]|$)|your (?:e?mails?|messages?|call|complaint|reply|order))\b/i;

/** Sympathy with what others went through: "heartbroken at what happened to your firm". */
export const feelsForThem: Guard = has(
  /\b(?:at|by|about|over|to (?:hear|learn|read)) (?:what (?:has |have |had )?happened to|the (?:news|loss|death)|your (?:loss|news|father|mother|husband|wife|son|daughter|firm|house|shop|dog|cat))\b/i,
);

/** Rain and wind: nobody can set a day for them. */
export const isAboutWeather: Guard = (sentence, draft) =>
  /\b(?:weather|forecast|wind|rain|snow|storm)\b/i.test(
    `${previousOf(sentence, draft)?.plain ?? ''} ${sentence.plain}`,
  );

/** A part in a club or an event, not the reader's work: "stepping down as treasurer". */
export const isOfficeOrEvent: Guard = has(
  /\bas (?:(?:a |the )?(?:chair\w*|treasurer|secretary|maintainer|captain|trustee|governor|president|editor|organi[sz]er))\b|\b(?:out of|from) the (?:panel|race|match|tournament|event|trip|marathon|dinner|committee|board|quiz|team)\b/i,
);

/** "I didn't see your call": why a call went unanswered, not why work was not done. */
export const missedACall: Guard = has(
  /\b(?:didn't|did not|couldn't|could not|only) (?:see|saw|get|got|hear|heard|notice|noticed|answer|pick up) your (?:calls?|messages?|texts?|voice ?mail)\b/i,
);

/** "and we did not change the chart": the writer names their own part. */
export const saysWeMissedIt: Guard = has(/\band (?:i|we) (?:did not|didn't|failed|missed|forgot)\b/i);

/** Neither the reader nor anything past is spoken of: a fact set right, not a quarrel. */
export const isNotAboutYou: Guard = (sentence) =>
  !/\b(?:you|your|yours|u|was|were|went|sent|did|didn't|never|asked|told|said|nobody|no one|agreed|fault|blame|not down to)\b/i.test(
    sentence.plain,
  );

/** How a thing stands in the books: a date, a due check, an entry missing. */
export const isStatus: Guard = has(
  /\b(?:overdue|is due|falls due|not (?:yet )?(?:been )?(?:entered|received|recorded)|with reference to|in (?:19|20)\d\d)\b/i,
);

/** "..., so I've ordered the green one": the news is taken up and dealt with. */
export const isDealtWith: Guard = has(
  /\bso (?:i|we)(?:'ve| have|'ll| will)\b|\band (?:it|the [a-z]+) (?:worked|works|went through|is fine)\b/i,
);

/** "either you come or I drive over": two ways to meet. */
export const isArrangement: Guard = has(
  /\bor (?:i|we)(?:'ll| will| can)? (?:drive|come|call|ring|meet|bring|post|drop|collect|pick|walk)\b/i,
);

/** "I told you it was yours": a promise kept, not a point scored. */
export const keepsAWord: Guard = has(/\b(?:keep|kept|stand by|good on) (?:my|our) (?:word|promise)\b/i);

/** The paper named is a programme everybody follows, not proof against the reader. */
export const isProgramme: Guard = has(
  /\b(?:agenda|programme|program|invitation|timetable|leaflet|recipe|guide)\b/i,
);

/** Nothing is charged for a time without the thing: "the days it was off". */
export const isForTimeOff: Guard = has(
  /\b(?:days?|hours?|weeks?|time)\b[^.?!;]{0,16} (?:was|were) (?:off|down|out|closed|broken)\b|\bnothing at your end\b/i,
);

/** "through me", "because of us": the writer is the cause. */
export const isThroughMe: Guard = has(/\b(?:through|because of|thanks to|due to) (?:me|us|my|our)\b/i);

/** The sentence says itself that it is a reminder and no more. */
export const isReminder: Guard = has(/\b(?:reminder|to remind)\b/i);

/** A place or a post that went to somebody else: a decision told, not a request refused. */
export const isApplication: Guard = has(
  /\b(?:the|a|an|this|your) (?:[a-z]+ ){0,2}(?:position(?! to\b)|post|role|job|place|internship|interview|candidate|application)\b/i,
);

/** "..., as we're not allowed to": the refusal is the reason for a request made before it. */
export const isReasonGiven: Guard = ({ plain }, _, hit) =>
  /[^,]{12,}, (?:as|because|since)\s*$/i.test(plain.slice(0, hit.start));

/** "I'd love to, but": turned down with regret. */
export const isRegretful: Guard = has(/\b(?:i'd|i would|we'd|we would) (?:have )?loved? to\b/i);

/** The way is refused, not the talk: "over the phone". */
export const isAboutTheMeans: Guard = has(/\b(?:over|on|by) the phone\b|\bby phone\b/i);

/** A puzzled question to the air: it asks nothing of the reader and holds no reproach. */
export const asksOfNobody: Guard = (sentence) =>
  !/\b(?:why|where|when|who|what (?:is|are|do|did|were|was|the|on earth)|what's|how (?:long|many|could|can|come|dare)|still|again|seriously|even|not|n't|\w+n't|you|your|u|anybody|anyone|somebody|someone|really|hello|nothing|no (?:answer|reply|news))\b/i.test(
    sentence.plain,
  );

/** Something went well: the row of marks is joy. */
export const isGoodNews: Guard = has(
  /\b(?:came through|come through|balances|won|passed|sold|found (?:it|him|her)|works now|it works|approved|made it|did it|at last|it's (?:here|back|a (?:boy|girl)))\b/i,
);

/** The slip is being put right in the same breath: no hiding. */
export const isBeingFixed: Guard = has(
  /\b(?:i|we)(?:'ve| have|'ll| will|'m|'re| am| are)\b[^.?!;]{0,30}\b(?:fix\w*|correct\w*|resen[dt]|sen[dt]|repair\w*|redo\w*|redone|sort\w*|chang\w*|replac\w*)\b|\b(?:please|could you|can you)\b/i,
);

/** A weekday, a date or an hour stands beside the loose time. */
export const namesAnHourOrDay: Guard = has(
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|\d{1,2}(?:st|nd|rd|th)|\d{1,2}[:.]\d{2}|\d{1,2} ?[ap]m|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|«(?:day|time|date)/i,
);
