import { scanClauses } from '../grammar/scan';
import { tones } from '../reading';
import { addressOf, readdressed, withoutAddress } from './address';
import { whomToAsk } from './asked-of';
import { MOCKS } from './calming';
import { sorryThat } from './sorry-that';
import { stemOf, tidied, wordsIn } from './editing';
import { plainOf, saysSomething } from './fact-stems';
import { findBreach } from './facts';
import { COMPLAINS } from './flee/frames/complains';
import { saysDone } from './flee/in-step';
import { muses } from './flee/tells-of-work';
import { framed } from './framed';
import { isExcuse } from './may-stay';
import { onOurSide } from './on-our-side';
import { isFaint, plainWays, proves } from './plain-ways';
import { HANGS, JOINTS, OPENS } from './plainly';
import { pointsAtSomeone } from './pointing';
import { type Candidate, type Site, wholeOf } from './site';
import { isInHand, isSorry, othersOf } from './in-hand';
import { isLetDown, wantsToKnow } from './standing';
import { HURTS } from './tails';
import { unpointed } from './unpointed';
import { findWanted, type Wanted } from './wanted';
import type { Ways } from './ways';

/**
 * What an excuse holds is often the very cause the client asks for: it is told, by nobody's hand where it can be, and what they can use stands behind it: an answer to
 * come, who is asked, what is done about it, or one plain sorry. Where the mail tells of that itself, the cause is enough.
 */
export function excuseCandidates(site: Site): readonly Candidate[] {
  const { sentence } = site;
  if (scanClauses(sentence.plain).some(({ question, imperative }) => question || imperative)) return [];
  const address = addressOf(sentence.text);
  const stems = causesIn(site);
  const ways = stems.length === 0 ? undefined : waysFor(site);
  if (ways === undefined) return [];
  return stems.flatMap((stem) =>
    tones.flatMap((tone) =>
      [
        ...(saysDone(stem) ? ALREADY : TRIED.test(stem) ? AFTER_TRYING : ways)[tone],
        ...(isSomebodys(stem, site) ? OWNED[tone] : []),
        ...plainWays(stem)[tone],
      ].flatMap((way) => {
        const text = framed(stem, way, site);
        return text === undefined ? [] : [wholeOf(sentence, 'grammar', tone, readdressed(address, text))];
      }),
    ),
  );
}

/** The sentence, then its beginnings, the longest first, as long as no fact goes with what is cut. */
function causesIn(site: Site): readonly string[] {
  const { finding, sentence, view } = site;
  const text = withoutAddress(sentence.text);
  const heads = [...text.matchAll(JOINTS), ...text.matchAll(NEXT)]
    .toSorted((a, b) => a.index - b.index)
    .map(({ index }) => text.slice(0, index))
    .toReversed();
  const stems = [text, ...heads]
    .filter((part) => !HANDS_OFF.test(part))
    .map((part) =>
      stemOf(tidied(unpointed(onOurSide(plainOf(part.replace(OPENS, ''), finding.code), site.voice)))),
    )
    .filter((stem) => isCause(stem, site) && findBreach(sentence.text, stem, view.text) === undefined);
  return [...new Set(stems)].slice(0, MOST);
}

/** "..., it isn't meant as an insult", "... so it's not mine to say". */
const NEXT =
  /(?:,| so| and| but) (?=(?:it|they|he|she|this|that|there|i|we)(?:['’]s|['’]re|['’]m)? (?:is|was|are|were|not|can|can['’]t|cannot|don['’]t|doesn['’]t|didn['’]t|isn['’]t|wasn['’]t|aren['’]t|won['’]t|wouldn['’]t|couldn['’]t|hasn['’]t)\b)/gi;

/** It tells how something came about, and neither jests nor washes its hands. */
const isCause = (stem: string, site: Site): boolean =>
  wordsIn(stem) >= FEWEST &&
  wordsIn(stem) <= LONGEST &&
  saysSomething(stem) &&
  !/[?!…]|\.\.\.|["“”]|[.:] /.test(stem) &&
  !HANGS.test(stem) &&
  !HURTS.test(stem) &&
  !MOCKS.test(stem) &&
  !pointsAtSomeone(stem) &&
  !muses(stem) &&
  !JESTS.test(stem) &&
  !proves(stem) &&
  (wantsToKnow(site) || !isExcuse(stem));

export const FEWEST = 3;
export const LONGEST = 30;
/** Where two parts are refused a third is, too, and each costs a reading. */
const MOST = 2;

/** Told again it would be a jest again, or a saying that is true of everybody. */
export const JESTS =
  /\b(?:how (?:to|shall i) put it|i should say|one (?:learns|must|does|can|might|would)|as if|as though|like an? |whoever|these things|all sorts|can happen to|happens to|quite|rather|merely|dear|fool|lovely|charming|heaven|gods?|journey|nature to|wobble|gremlins?|as (?:people|men|women|they) do|it must be said|you name it|(?<!\bthe \p{L}+ )people|^(?:they|we) all|everyone|everybody|anyone|most of (?:our|my)|in (?:my|our) defence|in fairness)\b|^(?!the|our|my|your|it|we|i|they|he|she|this|that|there|some|two|three|both|all)\p{Ll}+s (?:say|do|are|see|like|want|always|never)\b/iu;

/** Whose it is not, and what one can't. */
export const HANDS_OFF =
  /\b(?:only|just) (?:pass|hold|do what|follow|base|sell|book|take|forward)\b|\b(?:we|i) pass (?:it|them|this) on\b|\bnothing to do with\b|\b(?:everything|all) was done\b|\bdone correctly\b|\bpurely\b|\b(?:would|could|should|might|must) (?:\p{L}+ )?have\b|['’]d have\b|\bnot (?:me|us|mine|ours|my|our|responsible)\b|\b(?:out of|not in|beyond) (?:my|our) (?:hands|control|power)\b|\bnot? control (?:of|over)\b|\b(?:can['’]t|cannot) (?:help|do anything|say|tell|know|be blamed|be held)\b|\bhands (?:are|were) tied\b|\btake (?:the|full) blame\b|\bby (?:them|him|her)$|\bwas(?:n['’]t| not) (?:here|there|asked|told|in|at)\b|\b(?:i|we)(?:['’]d| would) (?:take|ask|try|contact)\b|\b(?:he|she|they) (?:was|were) (?:meant|supposed) to\b/iu;

function waysFor(site: Site): Ways {
  const sorry = sorryThat(site);
  const told = sorry === undefined ? [] : [`${sorry}; {fact}.`];
  if (isFaint(site)) return { short: ['{Fact}.'], warm: [], firm: told };
  const others = othersOf(site);
  const { incoming } = site.view;
  const isComplaint = isLetDown(site) || COMPLAINS.test(incoming);
  const regret =
    sorry === undefined && isComplaint && !isSorry(site) ? ['{I} am sorry about this. {Fact}.'] : [];
  const explains = '{I} am happy to explain: {fact}.';
  if (isInHand(site) || HANDS_OVER.test(others))
    return {
      short: [...told, '{Fact}.', ...regret, explains],
      warm: [explains, ...regret],
      firm: ['Here is how it came about: {fact}.'],
    };
  const them = whomToAsk(site);
  const wanted = findWanted(site);
  const ask = them === undefined ? '' : `ask ${them} and `;
  const answer = wanted === undefined ? [] : [`{Fact}; ${promiseOf(wanted, ask)}.`];
  const asked = them === undefined ? [] : [`{Fact}; {I} will ask ${them} about it and tell you by «day».`];
  return {
    short: [
      ...answer,
      ...asked,
      ...told,
      ...regret,
      '{Fact}; {I} will «item: what you do about it» by «day».',
    ],
    warm: [...told, ...regret, explains],
    firm: ['{Fact}; the next step is «item: the step», by «day».'],
  };
}

function promiseOf({ kind, words }: Wanted, ask: string): string {
  if (kind === 'thing') return `you will have ${words} by «day»`;
  if (kind === 'news') return `you will have news on ${words} by «day»`;
  return kind === 'deed' ? `{I} will ${words} by «day»` : `{I} will ${ask}tell you by «day» ${words}`;
}

/** Whoever of theirs it was, or whom they had do it: the client has only the writer. */
const isSomebodys = (stem: string, site: Site): boolean =>
  !isFaint(site) && (THEIRS.test(stem) || /\b(?:with|by|to) \p{Lu}\p{Ll}+$/u.test(stem));

const THEIRS =
  /\b(?:agency|temp|colleague|assistant|interns?|trainee|drivers?|staff|crew|developers?|designers?|suppliers?|wholesaler|contractors?|couriers?|printers?|predecessor|hosting \p{L}+)\b/iu;

const OWNED: Ways = {
  short: ['{Fact}; that is {mine} to put right.'],
  warm: ['{Fact}; {I} will see to it and tell you by «day».'],
  firm: ['{Fact}; {I} should have caught that.'],
};

/** Nothing more is to be done about it. */
const ALREADY: Ways = {
  short: ['{Fact}.'],
  warm: ['{Fact}, and {I} am here if you need anything.'],
  firm: [],
};

/** What the writer did about it is no cause: it goes on. */
const TRIED =
  /^(?:I|[Ww]e)(?:['’]ve| have|['’]d| had)?(?: (?:also|already|just|now|again|since))* (?:asked|sent|written|wrote|called|rang|rung|emailed|reported|put (?:it|this) to|passed|chased|forwarded|tried|spoken|spoke|raised|filed)\b/u;

const AFTER_TRYING: Ways = {
  short: ['{Fact}; {I} will ask again and tell you by «day».'],
  warm: ['{Fact}, and {I} will tell you by «day» what comes of it.'],
  firm: ['{Fact}; the next step is «item: the step», by «day».'],
};

/** The client is sent to somebody else: nothing more comes from here. */
const HANDS_OVER =
  /\b(?:best if you|better if you|fairest if you|took it to|take it (?:to|up with)|i['’]ll not|good luck|would (?:have to|need to) (?:ask|contact|call))\b/i;
