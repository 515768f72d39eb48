import { edit, edited, stemOf, tidied, uncapitalised, wordsIn } from '../editing';
import { type Candidate, type Site, wholeOf } from '../site';
import { speak } from '../voice';

/** "I'll send it when things calm down" becomes "I'll send it by «day»": the promise stays, its open end gets a day. */
export function keptPromise(site: Site): readonly Candidate[] {
  const { sentence, voice } = site;
  const meant = meantIn(sentence.text);
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, OURS.test(text) ? speak(tidied(text), voice) : tidied(text));
  if (meant === undefined) return [];
  const sought = SEEKS.exec(meant)?.groups;
  if (sought) return found(sought['thing'] ?? '', made);
  const touch = TOUCH.exec(meant)?.groups;
  if (touch) return touched(touch['thing'] ?? '', made);
  const { who, what } = SEES.exec(withoutEnd(meant) ?? meant)?.groups ?? {};
  if (who !== undefined && what !== undefined) return seen(who, what, made);
  if (GOES_ON.test(meant)) return goingOn(withoutEnd(meant) ?? meant, made);
  const dated = datedIn(meant, sentence.text);
  if (dated !== undefined) return dated.map(([tone, text]) => made(tone, text));
  const promise = promiseIn(meant);
  if (promise === undefined) return [];
  if (TALKS.test(promise)) return talks(promise, made);
  return timed(promise, made);
}

/** Words of ours take the writer's voice; a promise that is all the writer's own is left as it is. */
const OURS = /\{\w+\}|^You will /;

type Make = (tone: Candidate['tone'], text: string) => Candidate;

function timed(promise: string, made: Make): readonly Candidate[] {
  const open = /«day»/.test(promise) ? promise : `${promise}${/, or \S+$/.test(promise) ? ',' : ''} by «day»`;
  const mine = /^(?:(?:and|so|then|ok|okay|sure|yes),? )?(?:I|we)(?:['’]ll| will)\b/i.test(open);
  const tells =
    /\bhear from\b|\b(?:let|tell|write|email|mail|call|ring|update|inform|contact)\b.*\b(?:you|u)\b|\bwrite\b/i.test(
      open,
    );
  const also = tells
    ? ', with or without news'
    : mine
      ? ' and tell you how it stands'
      : ', and you will hear from {me} either way';
  return [
    made('short', open),
    made('warm', open.replace(/»$/, `»${also}`)),
    made('firm', open.replace('«day»', '«day», «time»')),
    ...(/«day»$/.test(open) ? [made('firm', `By «day», ${uncapitalised(promise)}`)] : []),
  ];
}

/** "I'll see what I can do about the door": what is sought, and a day to say what came of it. */
const SEEKS =
  /^(?:(?:and|so|then|ok|okay|sure|yes),? )?(?:I|we)(?:['’]ll| will) (?:see|find out|look into|look) (?:what|if|whether)(?: else| more)? (?:I|we|there is anything I|there['’]s anything I) can (?:do|find|manage|sort out|find out)(?: (?:about|for|with|on) (?<thing>[^,;]{2,60}))?$/i;

/** "I'll see if I can move it": whether it can be is to be found out, and told. */
const SEES =
  /^(?:(?:and|so|then|ok|okay|sure|yes),? )?(?<who>I|we)(?:['’]ll| will) (?:just )?(?:see|check|find out|ask) (?:if|whether) (?<what>(?!you\b|it (?:helps|works)\b)[^,;]{6,70})$/i;

const seen = (who: string, what: string, made: Make): readonly Candidate[] => [
  made('short', `${who}'ll find out whether ${what} and tell you by «day»`),
  made('warm', `${who}'ll find out whether ${what}, and you will hear from {me} by «day»`),
  made('firm', `You will hear from {me} by «day», «time», whether ${what}`),
];

/** "I'll be in touch with the other ideas": they are to come, on a day. */
const TOUCH =
  /^(?:(?:and|so|then|ok|okay|sure|yes),? )?(?:I|we)(?:['’]ll| will) (?:be|get|keep) in touch(?<thing> (?:with|about|on|regarding) (?!you\b)[^,;]{3,60}?)?(?:,? (?:once|when|as soon as|nearer|closer|again|soon|shortly|later|in due course|after|if)\b.*)?$/i;

const touched = (thing: string, made: Make): readonly Candidate[] => [
  made('short', `You will hear from {me}${thing} by «day»`),
  ...(thing === '' ? [made('warm', 'You will hear from {me} by «day», with or without news')] : []),
  made('firm', `You will hear from {me}${thing} by «day», «time»`),
];

function found(thing: string, made: Make): readonly Candidate[] {
  if (thing === '' || /^(?:you|it|this|that|them)\b/i.test(thing)) return touched('', made);
  return [
    made('short', `You will hear from {me} about ${thing} by «day»`),
    made('warm', `{I} will find out what is possible about ${thing} and tell you by «day»`),
    made('firm', `You will hear from {me} about ${thing} by «day», «time»`),
  ];
}

/** "I'll keep an eye on it": what goes on is told of by a day. */
const GOES_ON =
  /^(?:(?:and|so|then|ok|okay|sure|yes),? )?(?:I|we)(?:['’]ll| will) (?:also )?(?:keep|continue|carry on|monitor|watch|follow|look out)\b(?! (?:out|away|off|quiet)\b)(?!.*\b(?:in touch|you posted|you updated|you informed|to my(?:self)?|quiet|mouth|up to)\b)[^,;]{3,60}$/i;

const goingOn = (stem: string, made: Make): readonly Candidate[] => [
  made('short', `${stem} and tell you by «day» how it stands`),
  made('warm', `${stem}, and you will hear from {me} by «day», with or without news`),
  made('firm', `${stem} and write to you by «day», «time»`),
];

/** "I'll try to swap it out today if I can": the day is there, and gets its hour; a week gets its day. Undefined where nothing was open. */
function datedIn(meant: string, said: string): readonly (readonly [Candidate['tone'], string])[] | undefined {
  const stem = stemOf(withoutEnd(meant) ?? meant);
  if (!/^(?:(?:and|so|then),? )?(?:I|we)(?:['’]ll| will)\b/i.test(stem) || /[,;]/.test(stem))
    return undefined;
  const isSpan = A_SPAN.test(stem);
  if ((!isSpan && stemOf(said) === stem) || UNSURE.test(stem) || STAYS.test(stem) || wordsIn(stem) > LONG)
    return undefined;
  if (isSpan)
    return [
      ['short', `${stem}, by «day»`],
      ['warm', `${stem}, by «day», and tell you when it is done`],
      ['firm', `${stem}, by «day», «time»`],
    ];
  if (A_DAY.test(stem))
    return [
      ['short', `${stem}, by «time»`],
      ['warm', `${stem}, by «time», and tell you when it is done`],
      ['firm', stem],
    ];
  return undefined;
}

const A_SPAN =
  /\b(?:(?:this|next|over the) (?:week|month|weekend|quarter|summer|autumn|winter|spring)|(?:before|in|over|during|after) (?:the )?(?:summer|autumn|winter|spring|christmas|easter|new year|holidays|january|february|march|april|may|june|july|august|september|october|november|december|end of the (?:week|month|year|quarter))(?:['’]s out)?)$/i;
const A_DAY =
  /\b(?:today|tonight|tomorrow(?: (?:morning|afternoon|evening))?|this (?:morning|afternoon|evening)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening))?)$/i;

/** "We'll talk about the rest": a talk is on a day, not by one. */
const TALKS =
  /^(?:(?:and|so|then|ok|okay),? )?(?:I|we)(?:['’]ll| will) (?:have a (?:chat|call|talk)|touch base|catch up|talk|speak|chat|discuss|meet|call|ring)\b/i;

function talks(promise: string, made: Make): readonly Candidate[] {
  const stem = stemOf(promise);
  return [
    made('short', `${stem} on «day»`),
    made('warm', `${stem} on «day»; does that suit you?`),
    made('firm', `${stem} on «day» at «time»`),
  ];
}

/** The promise without trying and hoping; undefined for a question. */
function meantIn(text: string): string | undefined {
  if (/\?["')]*$/.test(text)) return undefined;
  const whole = stemOf(text);
  return stemOf(edited(whole, MEANT) ?? whole);
}

function promiseIn(meant: string): string | undefined {
  const cut = withoutEnd(meant);
  const stem = stemOf(cut ?? meant).replace(/,? (?:and|but|so|or)$/, '');
  if (!PROMISES.test(stem) || STAYS.test(stem) || UNSURE.test(stem)) return undefined;
  if (THIRD.test(stem) && !DEEDS.test(stem)) return undefined;
  const words = wordsIn(stem);
  if (words < (cut === undefined ? 3 : 2) || words > (cut === undefined ? SHORT : LONG)) return undefined;
  return HAS_DAY.test(stem) ? undefined : stem;
}

/** Without its open end; undefined when it has none. A short promise may be left: "Plates'll come". */
function withoutEnd(text: string): string | undefined {
  const after = OPEN_ENDS.reduce((now, [find, put]) => now.replace(find, put), text);
  return after === text ? undefined : stemOf(tidied(after));
}

/** Without an open end cut off, a longer sentence may say more than a promise. */
const SHORT = 12;
const LONG = 22;

/** How one says that one will, without saying it. */
const MEANT = [
  // "at some point when I'm over your way and have a look": what follows the open end stays.
  edit(
    / (?:at some (?:point|stage|time)|sometime|soon|shortly)(?: (?:when|once|if) [^,;]*?)?(?= and (?:have|take|do|see to|fix|check|look|send|let you|sort|bring|tell|make)\b)/,
  ),
  edit(
    / (?:no doubt|surely|presumably|of course|certainly|hopefully|right away|straight away|immediately|as well)(?= |$)/,
  ),
  edit(/^I'm (?:hopeful|confident|sure|certain)(?: that)? /),
  edit(
    /\b(I|we)(?:'ll| will) (?:try(?: (?:my|our) (?:best|hardest|very best))?|attempt|do (?:my|our) (?:very )?best)(?: and| to)? /,
    "$1'll ",
  ),
  edit(
    /^(?:and |but |so )?(?:once|when(?:ever)?|as soon as|if and when) [^,;]{3,50}?,? (?=(?:I|we|you)(?:'ll| will)\b)/,
  ),
  edit(/^(?:right,? |ok(?:ay)?,? |well,? |so,? |anyway,? )?let me (?=\w)/, "I'll "),
  edit(/^(?:right,? |ok(?:ay)?,? |well,? |so,? )?let's (?=(?!see\b)\w)/, "We'll "),
  edit(
    /^(?:failing (?:this|that),? )?(I|we)(?:'d| would)? (?:still )?(?:hope|aim|try|like|intend|plan) to (?:be able to )?/,
    "$1'll ",
  ),
  edit(
    /^(I|we)(?:'m| am|'re| are) (?:still )?(?:hoping|aiming|trying|planning|intending|looking) to (?:be able to )?/,
    "$1'll ",
  ),
  edit(
    /\b(?:should|ought to|'d hope it would) (?=(?:be|have|get|arrive|come|reach|go|follow|land)\b)/,
    'will ',
  ),
  edit(
    /^(I|we) (?:might|may|could|can|should)(?: (?:perhaps|maybe|possibly|probably|also|still))? (?=\w)/,
    '$1 can ',
  ),
  edit(
    /^((?:the |our |my |your )?[\w-]+(?: [\w-]+)?) (?:might|may|could)(?: (?:perhaps|maybe|possibly|probably|also|still))? (?=\w)/,
    '$1 can ',
  ),
  edit(/^(?:someone|somebody)(?: \w+)? (?=(?:will|can|is going)\b)/, '«owner» '),
  edit(/^will (?=[a-z]+ )/, "I'll "),
];

/** Ends that name no time. */
const OPEN_ENDS = [
  edit(/,? any (?:time|day|minute|moment)(?: (?:now|from now|soon))?$/),
  edit(
    /,? and (?:let you know|tell you|update you|keep you (?:posted|updated|informed)|get back to you)(?:,? (?:if|when|once|as soon as|how) .*)?$/,
  ),
  edit(
    /,? (?:afterwards?|after|later|then|again later|(?:further |somewhere )?(?:down|along) the (?:line|road|track|way)|one (?:day|weekend|evening|afternoon|morning)|one of these \w+)$/,
  ),
  edit(
    /,? (?:in dribs and drabs )?(?:as|when(?:ever)?) (?:(?:far|soon|quickly|fast) as )?(?:the |my |our |your )?[\w-]+ (?:allows?|permits?)$/,
  ),
  edit(
    /,? (?:when(?:ever)?|once|as soon as|as and when|depending on|subject to|until|till|after|as far as|as best) (?!the \w+ of \d).*$/,
  ),
  edit(/,? and then (?:presumably |maybe |perhaps |probably )?another$/),
  edit(/,? (?:I|we) (?:should think|would think|imagine|gather|believe|expect|hope|guess|suppose|reckon)$/),
  edit(
    /,? (?:the (?:minute|moment|second|instant)|as a matter of (?:some )?urgency|over the (?:coming|next) \w+|in the sense that|when the|without (?:any )?(?:further )?delay|(?:going|moving) forward|as a priority)\b.*$/,
  ),
  edit(
    /,? (?:and |but )?(?:fingers crossed|god willing|hopefully|touch wood|inshallah|all being well|with (?:any )?luck|if all goes well|if i can|if possible|i hope|i promise|i think|i expect|knock on wood|bear with (?:me|us))\b.*$/,
  ),
  edit(
    /,? (?:and |then )?(?:(?:we|i)(?:'ll| will) |let's |let us )?(?:see (?:what|how|where|if|who|whether)|take it from there|go from there|wait and see|keep you posted|play it by ear)\b.*$/,
  ),
  edit(
    /,? (?:(?:just )?as (?:and when|soon as|quickly as|fast as)|once|when(?:ever)?|until|till) (?:I|I'm|I've|we|we're|we've|he|he's|she|she's|they|they're|it|it's|things|there's|there|you|the|my|our|time|possible|other|others|these|those|that|everyone|everybody|somebody|someone|life|work)\b.*$/,
  ),
  edit(
    /,? (?:(?:fairly|very|pretty|quite|reasonably|really|relatively|nice and) )?(?:soon(?:est|ish|-ish)?|shortly|eventually|sometime|some ?day|one day|later(?: on)?|in (?:due|good|its own) (?:time|course)|in turn|in time|in the (?:fullness of time|near future|coming (?:days|weeks)|next few (?:days|weeks)|meantime)|before (?:too |very )?long|down the line|at (?:the next|a suitable|our next|my next|the first|the earliest|our earliest|my earliest) (?:opportunity|possible \w+|moment|occasion|convenience)|at some (?:point|stage|time)|after a while|for (?:some time|now|the time being)|as time allows|in a (?:bit|while|little while)|over time|one of these days|asap|at (?:your|their) convenience|as a matter of priority|one way or another|somehow)\b(?:,? (?:soon|then|i hope|i think|promise))*(?:[,;-].*)?$/,
  ),
];

const PROMISES = /(?:\b(?:will|shall|can|going to|gonna)|['’]ll) (?!not\b|never\b|only\b)\w/i;
/** What goes on, or what nobody does, ends on no day. */
const STAYS =
  /(?:\b(?:will|can|shall)|['’]ll) (?:(?:then|also|just|certainly|always|always|of course) )?(?:keep|stay|remain|monitor|watch|follow|need|know|see|take (?:the time|as long|a while|some|its|it from)|depend|form|continue|be (?:in (?:touch|order)|fine|ok|okay|there for|around|considered|given)|have to|want|think|try|hope|wait|probably|maybe|say|tell|come to|bear|rest assured|sort itself)\b/i;
const UNSURE =
  /^(?:I|we)(?:['’]d| would)? (?:expect|think|believe|imagine|reckon|guess|suppose|assume)\b|\bfind a (?:morning|time|way|day|moment|slot)\b|^(?:when|once|as soon|until|after|one day|some day|sometime)\b|\b(?:if|maybe|perhaps|possibly|probably|hopefully|might|whether|something|some(?:how|where)|don['’]t know|not sure|no idea|unless|but|because|although|be (?:at no|free|no)|someone|somebody|whoever|whatever|whenever|can['’]t|cannot|won['’]t)\b|n['’]t\b/i;
/** "She'll fill out again": what happens by itself has no day one can promise. */
const THIRD =
  /^(?:(?:and|so|but|then),? )?(?:it|she|he|they|things?|that|this|everything|everybody|everyone|there)(?:['’]ll| will| can| shall)\b/i;
const DEEDS =
  /(?:['’]ll| will| can| shall) (?:be (?:sent|done|ready|fixed|with you|finished|delivered|posted|sorted|there|shipped|back|live|online|repaired|replaced|paid|in touch|corrected|updated|cleaned|collected|dealt with|looked (?:at|into))|arrive|reach|land|go (?:out|live|up|in)|come (?:back|round|over|by|out|to you)|call|ring|write|send|contact|look|check|answer|reply|visit|get (?:back|it|this|in touch|them)|have (?:it|them|this|a look)|fix|finish|repair|pick|bring|let you know|give you)\b/i;
const HAS_DAY =
  /\b(?:(?:some )?future (?:version|release|update)|next (?:release|version|sprint|update)|coming \w+|before (?:it|the|we|you|he|she|they|that|your|our)\b|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|next) (?:week|month|year|morning|afternoon|evening)|by (?!the way|then|email|phone|post|hand)\w|\d{1,2}(?:st|nd|rd|th)|january|february|march|april|june|july|august|september|october|november|december|noon|weekend|spring|summer|autumn|winter|christmas|easter)\b/i;
