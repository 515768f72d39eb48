import { stemOf, tidied, uncapitalised, wordsIn } from '../editing';
import { type Candidate, type Site, wholeOf } from '../site';
import { speak } from '../voice';
import { kindOf, TALKS, talks, type Versions } from './promise/kinds';
import { meantIn, withoutEnd } from './promise/open-ends';

/** "I'll send it when things calm down" becomes "I'll send it by «day»": the promise stays, its open end gets a day. */
export function keptPromise(site: Site): readonly Candidate[] {
  const { sentence, voice } = site;
  const meant = meantIn(sentence.text);
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, OURS.test(text) ? speak(tidied(text), voice) : tidied(text));
  if (meant === undefined) return [];
  const kind = kindOf(meant) ?? datedIn(meant, sentence.text);
  if (kind) return kind.map(([tone, text]) => made(tone, text));
  const promise = promiseIn(meant);
  if (promise === undefined) return [];
  return (TALKS.test(promise) ? talks(promise) : timed(promise)).map(([tone, text]) => made(tone, text));
}

/** Words of ours take the writer's voice; a promise that is all the writer's own is left as it is. */
const OURS = /\{\w+\}|^You will /;

function timed(promise: string): Versions {
  const open = /«day»/.test(promise)
    ? promise
    : `${promise}${/, or \S+$/.test(promise) ? ',' : ''} ${/\b(?:come|drop|stop|pop|call|swing|pass|go) by$/i.test(promise) ? 'on' : 'by'} «day»`;
  const mine = /^(?:(?:and|so|then|ok|okay|sure|yes),? )?(?:I|we)(?:['’]ll| will)\b/i.test(open);
  const tells =
    /\bhear from\b|\b(?:let|tell|write|email|mail|call|ring|update|inform|contact)\b.*\b(?:you|u)\b|\bwrite\b/i.test(
      open,
    );
  if (DELIVERS.test(open) || RECEIVES.test(open) || tells)
    return [
      ['short', open],
      [
        'warm',
        RECEIVES.test(open)
          ? `${open}, and {I} will tell you when it is on its way`
          : `${open}; does that suit you?`,
      ],
      ['firm', open.replace('«day»', '«day», «time»')],
    ];
  const also = !mine
    ? ', and you will hear from {me} either way'
    : SEEKS.test(open)
      ? ' and tell you how it stands'
      : ' and let you know when it is done';
  return [
    ['short', open],
    ['warm', open.replace(/»$/, `»${also}`)],
    ['firm', open.replace('«day»', '«day», «time»')],
    ...(open.endsWith('«day»') && mine ? ([['firm', `By «day», ${uncapitalised(promise)}`]] as const) : []),
  ];
}

/** "You will receive it". */
const RECEIVES = /\byou(?:['’]ll| will) (?:then |also |soon )?(?:receive|have|get|find)\b/i;

/** Something is to be found out. */
const SEEKS =
  /(?:['’]ll| will| can) (?:\p{L}+ )?(?:look|check|ask|call|ring|see|find|go (?:through|over|into)|talk|speak|discuss|raise|chase|push|have (?:a|another|one)|dig|investigate|review|read|try|give (?:them|him|her)|get (?:someone|somebody|hold))\b/iu;

/** What comes to the client itself is no news of it. */
const DELIVERS =
  /(?:['’]ll| will| can| shall) (?:then |also |now )?(?:send|deliver|bring|upload|post|share|forward|drop|hand|give|get (?:it|them|this|that|something|the .{2,30}?|these|those) (?:over |out |back |across )?to you|have (?:it|them|this|that|the .{2,30}?) (?:ready|with you|for you))\b/i;

/** "I'll try to swap it out today if I can": the day is there, and gets its hour; a week gets its day. Undefined where nothing was open. */
function datedIn(meant: string, said: string): Versions | undefined {
  const stem = stemOf(withoutEnd(meant) ?? meant);
  if (
    !/^(?:(?:and|so|then),? )?(?:I|we)(?:['’]ll| will|['’]m going to| am going to|['’]re going to| are going to)\b/i.test(
      stem,
    ) ||
    /[,;]/.test(stem)
  )
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
  /\b(?:(?:this|next|over the|later (?:in the|this)|early next) (?:week|month|weekend|quarter|summer|autumn|winter|spring)|(?:before|in|over|during|after) (?:the )?(?:summer|autumn|winter|spring|christmas|easter|new year|holidays|january|february|march|april|may|june|july|august|september|october|november|december|end of the (?:week|month|year|quarter))(?:['’]s out)?|before (?:the|your|our) (?:\p{L}+ ){0,2}(?!you\b|it\b)\p{L}{4,})$/iu;
const A_DAY =
  /\b(?:today|tonight|tomorrow(?: (?:morning|afternoon|evening))?|this (?:morning|afternoon|evening)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening))?)$/i;

function promiseIn(meant: string): string | undefined {
  const cut = withoutEnd(meant);
  const stem = stemOf(cut ?? meant).replace(/,? (?:and|but|so|or)$/, '');
  // "You can cancel any time": leave given, and nothing promised.
  if ((/^(?:[\p{L} ]{1,30}, )?you can\b/iu.test(stem) && !stem.includes('«owner»')) || FREEDOM.test(meant))
    return undefined;
  if (!PROMISES.test(stem) || STAYS.test(stem) || UNSURE.test(stem)) return undefined;
  if (THIRD.test(stem) && !DEEDS.test(stem)) return undefined;
  const words = wordsIn(stem);
  if (
    words < (cut === undefined ? 3 : 2) ||
    words > (cut === undefined && !stem.includes('«owner»') ? SHORT : LONG)
  )
    return undefined;
  return HAS_DAY.test(stem) ? undefined : stem;
}

/** "Your builder can come whenever suits him". */
const FREEDOM =
  /^(?!(?:and |so )?(?:I|we)\b)[^,;]{2,40} (?:can|may) [^,;]*\bwhenever (?:it )?(?:suits|(?:you|he|she|they) (?:like|want|wish)s?)\b/i;

/** Without an open end cut off, a longer sentence may say more than a promise. */
const SHORT = 12;
const LONG = 22;

const PROMISES = /(?:\b(?:will|shall|can|going to|gonna)|['’]ll) (?!not\b|never\b|only\b)\w/i;
/** What goes on, or what nobody does, ends on no day. */
const STAYS =
  /(?:\b(?:will|can|shall)|['’]ll) (?:(?:then|all|also|just|certainly|always|always|of course) )?(?:keep|stay|remain|monitor|watch|follow(?= (?:the|it|this|that|your|our|up|what)\b)|need|know|see|take (?:the time|as long|a while|some|its|it from)|depend|form|continue|be (?:a (?:bit|little) )?(?:more )?\w+er$|be (?:in (?:touch|order)|lovely|great|nice|beautiful|gorgeous|perfect|fine|ok|okay|there for|around|considered|given)|have to|want|think|try|hope|wait|probably|maybe|say|tell|come to|bear|rest assured|sort itself)\b/i;
const UNSURE =
  /^(?:I|we)(?:['’](?:m|re)| am| are) (?:very |quite |fully |still )?(?:confident|sure|certain|hopeful|convinced|pleased)\b|^(?:I|we)(?:['’]d| would)? (?:expect|think|believe|imagine|reckon|guess|suppose|assume)\b|, or\b.*,|\bfind a (?:morning|time|way|day|moment|slot)\b|^(?:when|once|as soon|until|after|one day|some day|sometime)\b|\b(?:if|maybe|perhaps|possibly|probably|hopefully|might|whether|(?<!\bcome up with )something(?! (?:for|to|over to|across to) you\b| in place| together| to show)|some(?:how|where)|don['’]t know|not sure|no idea|unless|but|because|although|be (?:at no|free|no)|someone|somebody|whoever|whatever|whenever|can['’]t|cannot|won['’]t)\b|n['’]t\b/i;
/** "She'll fill out again": what happens by itself has no day one can promise. */
const THIRD =
  /^(?:(?:and|so|but|then),? )?(?:it|she|he|they|things?|that|this|everything|everybody|everyone|there)(?:['’]ll| will| can| shall)\b/i;
const DEEDS =
  /(?:['’]ll| will| can| shall) (?:be (?:sent|done|ready|fixed|with you|finished|delivered|posted|sorted|there|shipped|back|live|online|repaired|replaced|paid|in touch|corrected|updated|cleaned|collected|dealt with|looked (?:at|into))|arrive|reach|land|go (?:out|live|up|in)|come (?:back|round|over|by|out|to you)|call|ring|write|send|contact|look|check|answer|reply|visit|get (?:back|it|this|in touch|them)|have (?:it|them|this|a look)|fix|finish|repair|pick|bring|let you know|give you)\b/i;
const HAS_DAY =
  /\b(?:(?:some )?future (?:version|release|update)|next (?:release|version|sprint|update)|coming \w+|before (?:it|the|we|you|he|she|they|that|your|our)\b|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|next) (?:week|month|year|morning|afternoon|evening)|by (?!the way|then|email|phone|post|hand)\w|\d{1,2}(?:st|nd|rd|th)|january|february|march|april|june|july|august|september|october|november|december|noon|weekend|spring|summer|autumn|winter|christmas|easter)\b/i;
