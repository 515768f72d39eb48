import { findVerb } from '../grammar/verbs';
import { remember } from '../remember';
import { wordsIn } from './editing';
import { NOUNS } from './flee/nouns';
import { findNames } from './names';
import { pastOf } from './participle';
import { seenByWriter } from './seen-by-writer';
import type { Voice } from './voice';

/** What the client says went wrong, to stand behind "I'm sorry that". */
export interface Complaint {
  /** In their words, seen from the writer's side, small and without its stop: "your parcel still hasn't come". */
  readonly clause: string;
  /** True where it names the writer or what is theirs: a mail that does not own it cannot be sorry for it. */
  readonly isOurs: boolean;
}

/** Half of them stay when the rest is forgotten: more than the mails anybody has open. */
const MESSAGES = 50;

/** The first clause of a message that says plainly what went wrong. `message`: straightened. The last messages are remembered: it is asked with every keystroke. */
export const findComplaint = (message: string, { team, contracts }: Speaker): Complaint | undefined =>
  complaintOf({ message, team, contracts });

type Speaker = Pick<Voice, 'team' | 'contracts'>;

const complaintOf = remember(
  MESSAGES,
  ({ message, team, contracts }: Speaker & { readonly message: string }) => `${team}|${contracts}|${message}`,
  ({ message, ...voice }) => readComplaint(message, voice),
);

function readComplaint(message: string, voice: Speaker): Complaint | undefined {
  const sentences = message.split(/(?<=[.?!])\s+|\n+/).slice(0, MOST_SENTENCES);
  for (const [at, sentence] of sentences.entries()) {
    const said = told(unshouted(sentence.replace(OPENINGS, '').replace(FOUND, '')))?.replace(CLOSINGS, '');
    if (said === undefined) continue;
    const parts = said.split(NEXT_THOUGHT).slice(0, MOST_THOUGHTS);
    const [first = ''] = parts;
    const clause = parts.find((part) => isComplaint(part, at === 0 && part === first, message));
    if (clause === undefined) continue;
    const turned = seenByWriter(lowered(clause, message), voice);
    return { clause: turned, isOurs: /\b(?:you|your|yours|yourselves|yourself)\b/i.test(clause) };
  }
  return undefined;
}

const MOST_SENTENCES = 5;
const MOST_THOUGHTS = 3;

/** "I opened the post to find we've been fined": how it came to light. */
const FOUND =
  /^[^,.?!]{3,50} (?:to (?:find|discover|see|learn)|only to find)(?: that)? (?=(?:the|my|our|your|there|nobody|no one|half|i|we)\b)/i;

/** What is said before it is said. */
const OPENINGS =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|evening)(?: \p{L}+)?[,!.] ?|(?:sorry|just|i had a look at [^,.]{3,30}? and|to be honest|(?:i|we)(?:'ve)?(?: just)? (?:noticed?|see|saw|found|find)(?: that)?(?= (?:the|my|our|your|there|nobody|no one)\b)|noticed(?: that)?|um|so|and|but|well|listen|look|oh|btw|fyi|ok|also|again|unfortunately|apparently|(?:i|we)(?:'m| am|'re| are) (?:afraid|annoyed|upset|disappointed|sad|angry|puzzled|a little puzzled|surprised|sorry)(?: that)?|it seems(?: that)?)[, ]+)+/iu;

/** What is only hung on. */
const CLOSINGS =
  /(?:,? (?:i(?:'m| am) afraid|unfortunately|though|tbh|fyi|i believe|it seems|you know|by the way))?[.!\s]*$/i;

/** "Why was the list not sent?" says that it was not; any other question says nothing. */
function told(sentence: string): string | undefined {
  const text = sentence.trim();
  if (!/\?/.test(text)) return text;
  // "You sent it to the wrong address?!": cried, not asked.
  if (CRIED.test(text)) return text.replace(/[?!]+$/, '');
  const there = /^(?:why|how come) (?:is|are) there ((?:no|still no) [^?,]+)\?+$/i.exec(text)?.[1];
  if (there !== undefined)
    return `there ${/\bno (?:\p{L}+ )?\p{L}+s\b/u.test(there) ? 'are' : 'is'} ${there}`;
  // "My bowl exploded in the kiln?" is told in surprise.
  const surprised = /^((?:my|our|the) (?!.*\b(?:you|right|correct|ok|okay|or|maybe)\b)[^?,]+)\?+$/i.exec(
    text,
  )?.[1];
  if (surprised !== undefined) return surprised;
  const [, fell, verb = '', rest0 = ''] = FAILED.exec(text) ?? [];
  if (fell !== undefined) return `${fell} ${pastOf(verb.toLowerCase())}${rest0}`;
  // A word that says no, or a verb behind a "not" in the head, shows where what is asked about ends.
  const [, be, what, how] = SAYS_NO.exec(text) ?? [];
  if (be !== undefined) return `${what} ${be.toLowerCase()} ${how}`;
  const [, not = '', thing, rest = ''] = ASKS_NOT.exec(text) ?? [];
  return thing === undefined ? undefined : `${thing} ${not.toLowerCase()} ${rest}`;
}

const CRIED = /^(?:i|we|you|my|our|the|there)\b[^?]*(?:\?!|!\?)[?!]*$/i;

/** "Why did the list fall out of it?" says that it did. */
const FAILED =
  /^(?:why|how come) did ((?:the|my|our)(?: (?!not\b)[\p{L}-]+){1,3}?) (fall|go|break|fail|crash|disappear|vanish|stop|bounce|expire|leak|shrink)\b((?: (?:down|out|off|over|missing|wrong|blank|again))?(?: [^?,]+)?)\?+$/iu;
const SAYS_NO =
  /^(?:why|how come) (was|is|were|are|has|have) ((?:the|my|our|your|this|that)(?: [\p{L}-]+){1,3}?) ((?:still not|not|still|never) [^?]+)\?+$/iu;
const ASKS_NOT =
  /^(?:why|how come) (wasn't|isn't|weren't|aren't|hasn't|haven't) ((?:the|my|our|your|this|that)(?: [\p{L}-]+){1,3}?) ((?:(?:in|on|at|up|down|here|there|ready|done|available|open|online|live|included)\b|\p{L}+(?:ed|en|nt|de|ne|ut|ept)\b)[^?]*)\?+$/iu;
/** "AGAIN": a small word that was raised comes down; a longer shout is none of ours. */
const unshouted = (text: string): string =>
  /^[^\p{Ll}]+$/u.test(text)
    ? text
    : text.replace(
        /\b(?:AGAIN|NOT|NEVER|STILL|ALL|ANY|EVERY|NO|NOTHING|NOBODY|TWO|THREE|ONE|TWICE|WRONG|MY|OUR)\b/g,
        (word) => word.toLowerCase(),
      );

const NEXT_THOUGHT =
  /,? (?:and|but|so|because|although|though|while|which) (?=(?:the|my|our|your|i|i'm|i've|we|we've|we're|you|he|she|it|it's|they|there|that|this|now|nobody|everyone|who|what|when|where|please|can|could|would|\p{Lu}\p{Ll}+|half|one|two)\b)|, (?=(?:the|my|our|your|i|i'm|i've|we|we've|we're|you|he|she|it|it's|they|that|this|now|can|could|would|please|what|who|when|why|where|which|only|not|can't|even|is|are|for|\p{Lu}\p{Ll}+)\b)| (?:because|although|even though|so that) |, (?:AGAIN|again)$|; | [-–] /iu;

/** One plain clause of what went wrong. `opens`: it stands first in the message, where "it" can only be the matter itself. */
function isComplaint(clause: string, opens: boolean, message: string): boolean {
  const words = wordsIn(clause);
  if (words < (opens ? LEAST : LEAST + 1) || words > MOST || NOT_PLAIN.test(clause) || SHOUTS.test(clause))
    return false;
  if (!opens && POINTS_BACK.test(clause)) return false;
  if (/^(?:i|we)\b/i.test(clause)) return suffers(clause);
  if (/^you\b/i.test(clause)) return wrongs(clause);
  return (
    opensWell(clause, message) &&
    says(clause) &&
    FAULT.test(clause) &&
    !NO_FAULT.test(clause) &&
    !THEIRS_DID.test(clause)
  );
}

const LEAST = 3;
const MOST = 16;

/** Asked, told by others, felt, wished, threatened, or quoted. */
const NOT_PLAIN =
  /[?;:()"«»…]|\.\.|\b(?:says?|said|reports? that|tells?|thinks?|thought|think|feels?|felt|feeling|hear|want\w*|needs?|please|would|could|may|might|should|must|hope\w*|love\w*|like[ds]?|thanks?|thank|if|why|how|disappoint\w*|unhappy|upset|angry|furious|livid|sad|ashamed|impressed|annoy\w*|acceptable|unacceptable|disgrace\w*|joke|idiot\w*|stupid|useless|ridiculous|shame|lie[ds]?|liar\w*|lying|kill\w*|die[ds]?|dead|funeral|passed away|hell|god|damn\w*|wtf|bloody|fuck\w*|shit\w*|crap|hate[ds]?|demand|lawyers?|refund|you people|agreed|approved|planted|quiet|nothing wrong|knows?|a (?:day|morning|afternoon|week|few days|time) off|hurry|rush|worries|doubt|idea|interest\w*|sense of|not sure|pay you|paying|worth|waste|serious|used to|actually|clearly|mate|guys|lol|haha)\b|^th(?:is|at)(?:'s| is) (?!n't|not|the wrong|still|too)/iu;

const SHOUTS = /\b\p{Lu}{4,}\b(?<!\b(?:IBAN|HMRC|ISBN|HTML|GDPR|JPEG|WIFI))|!!/u;

/** What points at something said before: in the answer nobody knows what. */
const POINTS_BACK =
  /^(?:this|that|these|those|one|both|all|none|half)\b(?! (?:of (?:the|my|our|your)|the|\p{L}+ (?:is|are|was|were|has|have|hasn't|isn't))\b)|\b(?:it|it's|they|they're|them|he|she|him|her|his)\b/iu;

const FAULT =
  /n't\b|\b(?:not|no|never|nobody|nothing|none|wrong|broken?|missing|again|still|empty|blank|cold|freezing|soaked|soaking|wet|twice|double|failed|fails?|failing|crash\w*|leak\w*|cracked|chipped|scratched|damaged|torn|bent|burnt|lost|short|without|mistakes?|errors?|typos?|overdue|stopped|exploded|fell|shrank|went (?:down|out|off|missing|wrong|blank)|burst|shattered|fell (?:off|over|apart|out)|ran (?:out|short)|packed up|cut out|spil(?:led|t)|rude|disappeared|vanished|expired|instead|stale|mouldy|upside down|mixed up|stuck|frozen|blocked|flooded|smells?|broke|faulty|stained|unusable|illegible|404|deleted|cancelled|bounced|rejected|suspended|incomplete|unresolved)\b|\b(?:is|are|was|were|been|'s|came|come|went|goes|running|arrived|ran|gone|keeps going)(?: (?:\p{L}+ly|all|far|so|much|also|now|already|half|an?|one|two|three|ten|\d+))*(?: (?:minutes?|mins?|hours?|days?|weeks?|months?|cm|mm))? (?:late|down|off|out|too \p{L}+|missing|gone|dark|dirty|empty|shorter|smaller|behind|blurred|blurry|noisy)\b/iu;

/** Sounds like a fault, and is none, or none of the writer's to be sorry for. */
const NO_FAULT =
  /\b(?:late (?:husband|wife|father|mother|mum|dad|uncle|aunt|brother|sister|partner|grand\p{L}+)|no (?:rush|hurry|problem|worries|trouble|idea)|not (?:a problem|urgent|bad|important)|still (?:like|love|hope|on track|fine|good|open|live)|no longer (?:need|want)|nobody (?:uses|is keen|cares|likes|reads)|makes no sense|never had an?|sat on|not only|asked (?:me|us|you)|each other|in (?:my|our) eyes|the (?:second|third|fourth|fifth) time|n't mind|n't matter|n't worry|n't hurt|have no)\b/iu;

/** The client's own people did it. */
const THEIRS_DID =
  /^(?:my|our) (?:\p{L}+ )?(?:interns?|son|daughter|husband|wife|colleagues?|team|boss|people|managers?|staff|partner|assistant|dad|mum|mom|mother|father|kids?|children|dog|cat|nephew|lawyers?|director)\b(?! (?:was|were|has|have|had|hasn't|haven't|can't|couldn't|cannot|never|didn't|is|are|isn't|aren't|doesn't|don't)\b)/iu;

/** What a plain clause opens with: a thing with its article, or one that goes without. */
function opensWell(clause: string, message: string): boolean {
  const [head = ''] = clause.split(/[ ']/);
  return (
    OPENS.test(clause) ||
    BARE.test(clause) ||
    // Several of anything, too: "Payouts are late".
    SEVERAL.test(clause) ||
    // Only several of them go without an article.
    (/s$/i.test(head) && NOUNS.has(head.toLowerCase().replace(/s$/, ''))) ||
    (/^\p{Lu}\p{Ll}+ (?:was|is|has|hasn't|wasn't|isn't|didn't|never|got|came|had)\b/u.test(clause) &&
      findNames(message, message).includes(head))
  );
}

const OPENS =
  /^(?:the|my|our|your|this|that|these|those|half|some|one|two|three|four|five|six|seven|eight|nine|ten|twelve|both|all|none|most|nobody|no one|nothing|everything|it|it's|they|there|there's|an?|every|\d+)\b/i;

/** Things that go without an article. */
const BARE =
  /^(?:(?:e-?mail|internet|wi-?fi|heating|payroll|access|sound|music|delivery|parking|check-?out|power|water|electricity|reception|breakfast|traffic|sales|staff|toilets?|guests|customers|patients|drivers|members|people|parents|costumes|items) (?:is|are|was|were|has|have|had|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|hasn't|haven't|can't|couldn't|never|keeps?|still)\b)/i;

const SEVERAL =
  /^(?!(?:this|that|its|his|always|sometimes|yes|thanks|plus|besides|james|chris)\b)\p{L}\p{Ll}+[^s\W]s (?:are|were|have|haven't|aren't|weren't|don't|didn't|keep|never|came|failed|went|arrived)\b/iu;

/** There is a verb in it: "no lunch again" is none. */
const says = (clause: string): boolean =>
  VERB.test(clause) ||
  (clause.match(/[\p{L}']+/gu) ?? [])
    .slice(1)
    .some((word) => findVerb(word)?.forms.some((form) => form === 'past' || form === 'third') === true);

const VERB =
  /\b(?:is|are|was|were|has|have|had|does|do|did|can|cannot|will)\b|(?:n't|'s (?=(?:been|not|still|no|down|out|off|too|gone|come|missing|empty|cold|wrong|broken|always|never|a|an|the)\b))/iu;

/** The client came off badly: waited, was charged, never got it; what they themselves did or lost is not for the writer to be sorry for. */
function suffers(clause: string): boolean {
  return (
    wordsIn(clause) > LEAST &&
    SUFFERS.test(clause) &&
    !/\b(?:get it|get this|get that|my (?:own )?(?:mistake|fault))\b/i.test(clause)
  );
}

const SUFFERS = new RegExp(
  [
    // Waited, stood in the rain, had to walk.
    String.raw`(?:'ve| have| had)?(?: just| again| then)? (?:waited|queued|stood|sat|been waiting|been (?:on hold|left|charged|told|sent|given|billed)|had to (?:wait|walk|drive|pay|carry|stand|sleep|ring|call|chase|ask|queue|take|buy|cancel|go|come|explain|apologi[sz]e|redo|wash|clean|send|use|read|climb|turn|rebook|print))\b`,
    String.raw` ran (?:short|out)\b`,
    // Was left, charged, sent the wrong one.
    String.raw` (?:was|were) (?:\p{L}+ly |just |again |also |never )?(?:charged|billed|sent|given|left|put|made|kept|sold|thrown|woken|soaked|locked out|locked|turned away|refused|promised|fined|invoiced|double[- ]booked|bitten|freezing|stuck|overcharged|ignored|shouted at)\b`,
    // Got the wrong one, or none.
    String.raw`(?:'ve| have)?(?: only| just| still| also)? (?:(?:got|received|been sent|had) (?:the wrong|a wrong|only|nothing|none of|an? (?:late|broken|cracked|damaged)|someone else's|the same)|(?:had|have|got) (?:still )?no (?:answer|reply|response|water|power|heating|internet|light|hot water|access|lunch|news|word|notice|warning|signal|electricity|phone|key|keys|confirmation)\b)`,
    String.raw`(?: still)?(?:'ve| have)?(?: still)? (?:haven't|have not|hadn't|have still not|have never|didn't|did not|never)(?: \p{L}+ly| even| yet| still)* (?:had|heard|received?|gotten|got|get|have|been (?:told|sent|paid|given|asked|invited))\b`,
    String.raw` (?:still )?(?:don't|do not)(?: still)? have (?!a clue|time|to|any idea|the time|it)`,
    // Is still without it.
    String.raw`(?:'m| am|'re| are) still (?:waiting|looking at|without|stuck|getting|seeing|on hold)\b`,
    // Can't get in, read it, find it.
    String.raw`(?: still| again)? (?:can't|cannot|can not|couldn't|could not)(?: even| still)? (?:see|find|open|log|reach|access|use|hear|read|load|print|sign|download|enter|play|get (?:in|into|through|out|to|my|our|the)|park|send|book|upload|order)\b`,
  ]
    .map((one) => `^(?:i|we)${one}`)
    .join('|'),
  'iu',
);

/** The writer did it, or left it undone; what they said or promised is no wrong. */
function wrongs(clause: string): boolean {
  const [, verb = ''] =
    /^you(?:'ve| have| had)?(?: (?:only|again|then|also|just|now|already|still|accidentally|double))* ([\p{L}'-]+)/iu.exec(
      clause,
    ) ?? [];
  if (SAID.test(verb) || /^you(?:'ve)? (?:did|have) (?!not\b)/i.test(clause)) return false;
  const isPast =
    /^(?:didn't|haven't|hadn't|never|have|did)$/i.test(verb) ||
    findVerb(verb)?.forms.some((form) => form === 'past' || form === 'participle') === true ||
    verb.endsWith('ed');
  return isPast && (HARMS.test(verb) || AMISS.test(clause)) && !NO_FAULT.test(clause);
}

const SAID =
  /^(?:said|told|promised|agreed|asked|wanted|thought|mentioned|quoted|offered|suggested|recommended|assured|confirmed|knew|advised|insisted|signed|need\w*|were|was|got|had)$/i;

/** What makes a wrong of what was done: the wrong one, twice, too late, not at all. */
const AMISS =
  /n't\b|\b(?:not|no|never|nobody|nothing|wrong|twice|double|again|instead|late|without|too|only|short|upside down|same)\b/i;

const HARMS =
  /^(?:missed|forgot|forgotten|lost|broke|broken|ruined|damaged|overcharged|deleted|scratched|flooded|burnt|burned)$/i;

/** Its capital goes with its place; a name keeps it. */
const lowered = (clause: string, message: string): string => {
  const [head = ''] = clause.split(/[ ']/);
  const isName =
    !OPENS.test(clause) &&
    !BARE.test(clause) &&
    !NOUNS.has(head.toLowerCase().replace(/s$/, '')) &&
    findNames(message, message).includes(head);
  const small =
    isName || /^I\b|^\p{Lu}{2}/u.test(clause) ? clause : clause.charAt(0).toLowerCase() + clause.slice(1);
  return small
    .replace(/^there's (?=(?:\p{L}+ )?\p{L}+[^s\W]s\b)/iu, 'there are ')
    .replace(/^there's\b/i, 'there is');
};
