import { edit, edited, stemOf, tidied, wordsIn } from '../editing';
import { type Candidate, type Site, wholeOf } from '../site';
import { speak } from '../voice';

/** "I'll send it when things calm down" becomes "I'll send it by «day»": the promise stays, its open end gets a day. */
export function keptPromise({ sentence, voice }: Site): readonly Candidate[] {
  const promise = promiseIn(sentence.text);
  if (promise === undefined) return [];
  const timed = tidied(/«day»/.test(promise) ? promise : `${promise} by «day»`);
  if (TALKS.test(promise)) return talks(promise, { sentence, voice });
  const mine = /^(?:(?:and|so|then|ok|okay|sure|yes),? )?(?:I|we)(?:['’]ll| will)\b/i.test(timed);
  const tells =
    /\bhear from\b|\b(?:let|tell|write|email|mail|call|ring|update|inform|contact)\b.*\b(?:you|u)\b|\bwrite\b/i.test(
      timed,
    );
  const then = mine && !tells ? ' and tell you how it stands' : '';
  const also = tells ? ', with or without news' : mine ? '' : ', and you will hear from {me} either way';
  return [
    wholeOf(sentence, 'grammar', 'short', timed),
    wholeOf(sentence, 'grammar', 'warm', speak(`${stemOf(timed).replace(/»$/, `»${then}${also}`)}.`, voice)),
    wholeOf(sentence, 'grammar', 'firm', timed.replace('«day»', '«day», «time»')),
  ];
}

/** "We'll talk about the rest": a talk is on a day, not by one. */
const TALKS =
  /^(?:(?:and|so|then|ok|okay),? )?(?:I|we)(?:['’]ll| will) (?:have a (?:chat|call|talk)|touch base|catch up|talk|speak|chat|discuss|meet|call|ring)\b/i;

function talks(promise: string, { sentence, voice }: Pick<Site, 'sentence' | 'voice'>): readonly Candidate[] {
  const stem = stemOf(promise);
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(tidied(text), voice));
  return [
    made('short', `${stem} on «day»`),
    made('warm', `${stem} on «day»; does that suit you?`),
    made('firm', `${stem} on «day» at «time»`),
  ];
}

function promiseIn(text: string): string | undefined {
  if (/\?["')]*$/.test(text)) return undefined;
  const whole = stemOf(text);
  const meant = stemOf(edited(whole, MEANT) ?? whole);
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
    / (?:no doubt|surely|of course|certainly|hopefully|right away|straight away|immediately|as well)(?= |$)/,
  ),
  edit(/^I'm (?:hopeful|confident|sure|certain)(?: that)? /),
  edit(/\b(I|we)(?:'ll| will) (?:try|attempt|do (?:my|our) best|see if I can)(?: and| to)? /, "$1'll "),
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
  edit(
    /,? (?:afterwards?|after|later|then|again later|(?:further |somewhere )?(?:down|along) the (?:line|road|track|way)|one (?:day|weekend|evening|afternoon|morning)|one of these \w+)$/,
  ),
  edit(
    /,? (?:in dribs and drabs )?(?:as|when(?:ever)?) (?:far as )?(?:the |my |our |your )?[\w-]+ (?:allows?|permits?)$/,
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
  /\bfind a (?:morning|time|way|day|moment|slot)\b|^(?:when|once|as soon|until|after|one day|some day|sometime)\b|\b(?:if|maybe|perhaps|possibly|probably|hopefully|might|whether|something|some(?:how|where)|don['’]t know|not sure|no idea|unless|but|because|although|someone|somebody|whoever|whatever|whenever|can['’]t|cannot|won['’]t)\b|n['’]t\b/i;
/** "She'll fill out again": what happens by itself has no day one can promise. */
const THIRD =
  /^(?:(?:and|so|but|then),? )?(?:it|she|he|they|things?|that|this|everything|everybody|everyone|there)(?:['’]ll| will| can| shall)\b/i;
const DEEDS =
  /(?:['’]ll| will| can| shall) (?:be (?:sent|done|ready|fixed|with you|finished|delivered|posted|sorted|there|shipped|back|live|online|repaired|replaced|paid|in touch|corrected|updated|cleaned|collected|dealt with|looked (?:at|into))|arrive|reach|land|go (?:out|live|up|in)|come (?:back|round|over|by|out|to you)|call|ring|write|send|contact|look|check|answer|reply|visit|get (?:back|it|this|in touch|them)|have (?:it|them|this|a look)|fix|finish|repair|pick|bring|let you know|give you)\b/i;
const HAS_DAY =
  /\b(?:(?:some )?future (?:version|release|update)|next (?:release|version|sprint|update)|coming \w+|before (?:it|the|we|you|he|she|they|that|your|our)\b|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|next) (?:week|month|year|morning|afternoon|evening)|by (?!the way|then|email|phone|post|hand)\w|\d{1,2}(?:st|nd|rd|th)|january|february|march|april|june|july|august|september|october|november|december|noon|weekend|spring|summer|autumn|winter|christmas|easter)\b/i;
