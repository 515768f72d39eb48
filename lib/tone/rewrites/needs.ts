import { findVerb } from '../grammar/verbs';
import { stemOf, tidied, wordsIn } from './editing';
import { lowerable, lowered } from './lowered';
import { HAS_TIME } from './requests';
import { type Candidate, type Site, wholeOf } from './site';
import { speak } from './voice';

/** "I need those figures and I need them now", "I want written confirmation that ..." ask for them. */
export function neededCandidates(site: Site): readonly Candidate[] {
  const { sentence, voice } = site;
  const wish = wishedCandidates(site);
  if (wish.length > 0) return wish;
  const stem = stemOf(sentence.text).replace(BLOW, '');
  const [, thing = ''] = NEEDED.exec(stem) ?? WHAT_IS_NEEDED.exec(stem) ?? [];
  if (thing === '' || wordsIn(thing) > LONGEST || NO_THING.test(thing)) return [];
  const due = HAS_TIME.test(thing) ? thing : `${thing} by «day»`;
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  return [
    made('short', `Could {I} have ${due}?`),
    made('warm', `It would help {me} to have ${due}; is that possible?`),
    made('firm', `{I} need ${due}, so that «item: the delivery» keeps its date.`),
  ];
}

/** "We would ask that payment be seen to by Friday", "Nobody is to read this before Monday": what is to be, or not to be, is asked for as it stands. */
function wishedCandidates({ sentence, voice }: Site): readonly Candidate[] {
  const stem = stemOf(sentence.text);
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  const [, what = '', be = ''] = ASKED_THAT.exec(stem) ?? [];
  if (what !== '')
    return [
      made('short', `Could ${what} ${be}?`),
      made('warm', `It would help {me} if ${what} could ${be}; is that possible?`),
      made('firm', `Could ${what} ${be}, so that «reason: what it does for them»?`),
    ];
  const [, thing3 = '', due3 = '', else3 = ''] = HAS_TO_BE.exec(stem) ?? [];
  if (thing3 !== '') {
    const what3 = lowerable(thing3, '') ? lowered(thing3) : thing3;
    const rest3 = else3 === '' ? '' : ` ${tidied(`After that ${else3}`)}`;
    return [
      made('short', `Could ${what3} be ${due3}?${rest3}`),
      made('warm', `It would help {me} if ${what3} could be ${due3}.${rest3}`),
      made('firm', `For the next step, could ${what3} be ${due3}?${rest3}`),
    ];
  }
  const [, theirs = '', act3 = ''] =
    THEIRS.exec(stem.replace(/, not you,| (?:actually|maybe|perhaps)\b/gi, '')) ?? [];
  if (theirs !== '' && findVerb(act3.split(' ')[0] ?? '')?.forms.includes('base')) {
    const whom = lowered(theirs);
    return [
      made('short', `Could ${whom} ${act3}?`),
      made('warm', `It would help {me} if ${whom} could ${act3}; is that possible?`),
      made('firm', `For the next step, could ${whom} ${act3}?`),
    ];
  }
  const [, who = '', banned = ''] = NOBODY_IS.exec(stem) ?? [];
  if (who === '') return [];
  const act = banned.replace(/^is to /i, 'should ');
  return [
    made('short', `Could we agree that nobody ${act}?`),
    made('warm', `It would help {me} if we could agree that nobody ${act}; would that work for you?`),
    made('firm', `{I} suggest that nobody ${act}, because «reason: what it protects».`),
  ];
}

/** "It has to be back by noon tomorrow, otherwise we lose the slot": when it is wanted, and why. */
const HAS_TO_BE =
  /^(it|this|that|they|(?:the|your|all|these|those) [\p{L} ]{3,40}?) (?:has to|have to|needs to|need to|must) be ((?:back|here|there|in|with|at|signed|paid|sent|done|ready|complete|finished|returned|received|uploaded|confirmed|approved)\b[^,;?]*?)(?:[,;]? (?:otherwise|or) ((?:we (?:lose|miss)|the|it|they) (?!you\b)[^;?]+))?$/iu;

/** "He may send his remarks in the table": what somebody of theirs is to do. */
const THEIRS =
  /^(?:(?:perhaps|maybe),? (?:this time |next time )?)?(he|she|they|your \p{L}+|one of (?:the|your) \p{L}+) (?:may|can|could|might|must|should|has to|have to|is to|are to|needs? to|will have to) (?!be\b|have\b|not\b|well\b|also\b|think\b|know\b|like\b|wish\b|want\b|find\b|see\b|feel\b)(?!.*\b(?:if|had)\b)(\p{L}+ [^;?]{3,90})$/iu;

const ASKED_THAT =
  /^(?:(?:i|we)(?:['’]d| would| must| have to)? (?:ask|request|insist|require|suggest) that) ((?:the |your |all |any |this |that |these |those )?[\p{Ll} ]{3,40}?) (be \p{L}+[^;?]*)$/iu;

/** A ban put on everybody: until a day or a step, or for good. */
const NOBODY_IS =
  /^(?:(?:and|so|but|please|from (?:now|here) on|until [^,]{4,40}),? )*(nobody|no one) ((?:is to|(?:sends?|touch(?:es)?|opens?|shares?|enters?|speaks?|talks?|writes?|moves?|goes|leaves?|signs?|posts?|uses?|reads?)\b)(?! (?:nothing|like)\b)[^;?,]{4,90})$/iu;

/** What comes if it is not met. */
const BLOW =
  /[,;]? (?:without (?:further )?delay|or (?:else|i|we|it|this|that|they|everything|the|you|your)|otherwise)\b.*$/i;

const LONGEST = 24;

const NEEDED =
  /^(?:(?:and|but|so|now|look|also),? )?(?:i|we) (?:really |urgently |still |also )?(?:need|want|expect|demand|require|request) ((?:the|those|these|that|your|all|an?|written|full|proper|(?:it|this|that|them|these|those|everything|all of (?:it|them|this)) (?:back|off|out|in|here|there|gone|away|down|up|\p{L}+ed|taken|done)) [\p{L}\d'’:., -]{2,140}?|it \p{L}+ed|an? \p{L}+)(?:,? (?:and (?:i|we) (?:need|want) (?:it|them) )?(?:now|immediately|at once|right now|this minute|urgently|straight ?away))?$/iu;

/** "What I need is somebody on site". */
const WHAT_IS_NEEDED =
  /^(?:(?:and|but|so|now),? )?(?:what|all|the only thing) (?:i|we)(?:['’]d| would)? (?:really |urgently |actually )?(?:need|want|ask for|like)(?: now| today)? is ((?!to\b|for\b|that\b|not\b|you\b|your\b)[\p{L}\d'’:., -]{2,140})$/iu;

/** What is wanted of the client is an act, or a different client. */
const NO_THING =
  /^(?:your (?:team|staff|people|office) to|all of you|a (?:client|bit|little|proper client))\b|\b(?:respect|apology|manners)\b|^(?:the|your|all|these|those|that) [\p{L} ]{2,40} to (?!the\b|my\b|our\b|your\b|me\b|us\b)/iu;
