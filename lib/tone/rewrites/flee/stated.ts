import { tones } from '../../reading';
import { stemOf, uncapitalised, wordsIn } from '../editing';
import { HAS_TIME } from '../orders';
import { type Candidate, type Site, wholeOf } from '../site';
import { speak } from '../voice';
import type { FleeCode } from '.';
import { asksInForm } from './asks-in-form';
import { versionsOf } from './kept-view';
import { isView, nextOf, OWNS, withNext } from './next-of';
import { FEELS, isPlain } from './plain-report';
import { piecesOf } from './straight/pieces';
import { tellsOfWork } from './tells-of-work';

/** A straightened sentence as what it is: a question, a view, an offer or a wish; a plain statement gets its next step. Empty for what only tells of the writer. */
export function stated(said: string, site: Site, code: FleeCode): readonly Candidate[] {
  const { sentence, voice, view } = site;
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  const stem = stemOf(said).replace(/\?+$/, '');
  const offer = /^(.+); shall I\?$/.exec(said)?.[1];
  if (offer !== undefined)
    return [
      made('short', said),
      made('warm', `${offer}; would that help you?`),
      made('firm', `${offer} by «day»; shall I?`),
    ];
  if (/«(?:day|time)/.test(said)) return [made('short', said)];
  if (said.includes('«owner'))
    return [made('short', said), made('warm', `${stem}, and you will hear from {me} by «day».`)];
  if (said.includes('«')) return [made('short', said), made('warm', `${stem}; does that suit you?`)];
  if (said.endsWith('?') && !asksInForm(said)) {
    if (/\bcould you\b/i.test(said))
      return [made('short', said), made('warm', `${stem}? It would help {me} plan the next step.`)];
    if (/\bcould\b/i.test(said) && !OFFERS.test(said))
      return [
        made('short', `${stem}; how does that sound?`),
        made('warm', `${stem}; would that suit you?`),
        made('firm', `${stem}; shall we go with that?`),
      ];
    if (/^your?\b/i.test(said) && !OFFERS.test(said))
      return [
        made('short', `could you tell {me} whether ${uncapitalised(stem)}?`),
        made('warm', `could you tell {me} by «day» whether ${uncapitalised(stem)}?`),
      ];
    if (!OFFERS.test(said)) return stated(`${stem}.`, site, code);
    return [made('short', `${stem}; does that suit you?`), made('warm', `${stem}; does that work for you?`)];
  }
  if (said.endsWith('?') || SUGGESTS.test(said)) return versionsOf(said, made, view.incoming);
  if (WISHES.test(said))
    return [
      made('short', said),
      made('warm', `${stem}; does that suit you?`),
      made('firm', `${stem}; would «day» suit you?`),
    ];
  if (PROMISES.test(said) && wordsIn(said) <= LONGEST && NAMES_DAY.test(said) && !HAS_TIME.test(said))
    return [
      made('short', said),
      made('short', `${stem}, and you will have it by «time».`),
      made('warm', `${stem}, and you will have it by «time»; does that suit you?`),
    ];
  if (PROMISES.test(said) && wordsIn(said) <= LONGEST)
    return HAS_TIME.test(said) || piecesOf(stem).length > 1
      ? [made('short', said), made('warm', `${stem}; does that suit you?`)]
      : [
          made('short', `${stem}, by «day».`),
          made('warm', `${stem}, by «day»; does that suit you?`),
          made('firm', `${stem}, by «day», «time».`),
        ];
  if (
    !mayStand(said, code) ||
    !(OWNS.test(said) || (isView(said) && code !== 'withdraw') || tellsOfWork(said, site))
  )
    return [];
  const next = nextOf(code, said, view.incoming);
  return tones.flatMap((tone) => next[tone].map((move) => made(tone, withNext(said, move))));
}

/** On a day that is named no other is open. */
const NAMES_DAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** What the writer will do. */
const PROMISES =
  /^(?:I|We)(?:['’]ll| will) (?!not\b|never\b|be\b|know\b|hear\b|learn\b|find out\b|have to\b|try\b|see\b|leave\b|quit\b|stop\b)/i;
const LONGEST = 24;

/** What the writer would do, or needs. */
const OFFERS = /\b(?:I|we)(?:['’](?:ll|d)| will| would| can| could| need| have to| may| might)\b/i;
const SUGGESTS =
  /^(?:(?:I|we)(?:['’]d| would) (?!like|love|be|not|hate)|(?:I|we) (?:can|could|recommend|suggest|propose)\b(?!['’]t| not|not| have\b)|my (?:view|advice)\b|you (?:could|should|can)\b|let['’]s\b)/i;
/** The writer would like to do something for the work. */
const WISHES = /^(?:I|We)(?:['’]d| would) like to (?!say|apolog|leave|stop|end\b|step|withdraw|know|hear)/i;

/** Under these codes most sentences tell of the writer: what is done, owned, possible or a view may stand. */
const mayStand = (said: string, code: FleeCode): boolean =>
  !FEELS.has(code) ||
  (code === 'hedge' &&
    /^(?:I|We) (?:used|chose|picked|did|took|put|made|kept|changed|set|wrote|left|added|moved) /.test(
      said,
    )) ||
  OWNS.test(said) ||
  isPlain(said.replace(/^(?:I|We) (?:think|want to point out that) /, '')) ||
  (code === 'hedge' && (isView(said) || POSSIBLE.test(said)));

/** Something may be so: to be found out, and told. */
const POSSIBLE =
  /^I (?:don['’]t|do not) think\b|\bI (?:think|believe) (?:it|they|that|this|the|he|she|there|your|our|my)\b|^you (?:might|may|could) need\b|^(?!.*\byou\b)(?:I|We)? ?(?:[\p{L}’'-]+ ){1,9}(?:might|may|could|needs?)\b/iu;
