import type { Clause } from '../grammar/clause';
import { findVerb } from '../grammar/verbs';
import { tones } from '../reading';
import { addressOf, readdressed } from './address';
import { calming, MOCKS } from './calming';
import { type Edit, edit, stemOf, tidied, wordsIn } from './editing';
import { factStems } from './fact-stems';
import { type FactKind, factsOf } from './facts';
import { framed } from './framed';
import { tellFrames } from './frames';
import { nounPhrases } from './flee/noun-phrase';
import { NOUNS } from './flee/nouns';
import { pointsAtSomeone } from './pointing';
import { type Candidate, type Site, wholeOf } from './site';
import { SNIDE } from './snide';
import { WORK } from './work-verbs';

/**
 * What the sentence tells, told again without its barb: as it stands where something was cut, else behind a few words that say it is news. Empty where it tells
 * nothing but the barb.
 */
export function plainlyTold(site: Site, clauses: readonly Clause[]): readonly Candidate[] {
  // What the ear is sure of is meant, but for work that is done.
  const isSure = (site.finding.chance ?? 0) > SURE;
  const { sentence } = site;
  if (clauses[0]?.question === true || clauses.some(({ imperative }) => imperative)) return [];
  const address = addressOf(sentence.text);
  return stemsOf(site, clauses)
    .filter((stem) => tells(stem, site) && (!isSure || DID.test(stem.replace(/[’‘]/g, "'"))))
    .slice(0, MOST)
    .flatMap((stem) =>
      tones.flatMap((tone) =>
        tellFrames[tone].flatMap((way) => {
          const text = framed(stem, way, site);
          return text === undefined ? [] : [wholeOf(sentence, 'grammar', tone, readdressed(address, text))];
        }),
      ),
    );
}

/** Above this a sentence heard as a jab was one in nine of ten. */
const SURE = 0.66;
const MOST = 2;

/** The sentence in fewer words, the longest first: without its asides, without a last clause that only stings. */
function stemsOf(site: Site, clauses: readonly Clause[]): readonly string[] {
  const { text } = site.sentence;
  const cuts = [text, ...tailsOff(text)].map((part) =>
    stemOf(tidied([...calming, ...PASSING].reduce((now, [find, put]) => now.replace(find, put), part))),
  );
  return [...new Set([...cuts, ...factStems(site, clauses)])];
}

/** Said in passing, with a wink. */
const PASSING: readonly Edit[] = [
  edit(
    /^(?:just )?(?:to let you know|so you know|for your information|please note|kindly note|as you(?:'ll| will) appreciate),?(?: that)? (?=\w)/,
  ),
  edit(
    /,? (?:as (?:always|usual|ever)|if you (?:recall|remember|like)|by the way|at that|anyhow|anyway|funnily enough|would you believe|with your coffee|if (?:it|that) (?:would help|helps|would be (?:useful|of use)))(?=[,.;]|$)/g,
  ),
  edit(/\b(?:fairly|pretty|rather|quite) (?=\w)/g),
];

/** "It's a waterfall chart, most people read it from left to right": with one clause less at its end, and one less again. */
const tailsOff = (text: string): readonly string[] =>
  [...text.matchAll(/,(?= )| and (?=\p{Ll}+ )|, (?:so|which|as|since|because) |;| but /gu)]
    .map(({ index }) => text.slice(0, index))
    .toReversed();

/** Something of the work, or something to go by, told of nobody and with no edge. */
function tells(stem: string, { view, finding, reading }: Site): boolean {
  const plain = stem.replace(/[’‘]/g, "'");
  const isDoubted = (finding.chance ?? 1) < DOUBTED;
  // What is offered is kept, however it was said.
  const isOffered =
    finding.code === 'attack' &&
    OFFERS.test(plain) &&
    reading.moves.some(
      ({ sentence, code }) => sentence === finding.sentence && /^(?:own|plan|date)$/.test(code),
    );
  if (
    !saysAtAll(plain) ||
    SPEAKS_TO_THEM.test(plain) ||
    HANGS.test(plain) ||
    CALLS.test(plain) ||
    (!isDoubted && wordsIn(stem) < LEAST) ||
    (SNIDE.test(plain) && !isOffered)
  )
    return false;
  // What the writer will do about it is the threat, and so is what will happen if.
  if (
    finding.code === 'threat' &&
    (/\b(?:i|we|me|us|my)\b/i.test(plain) || /^(?:if|unless|should|either)\b/i.test(plain))
  )
    return false;
  return (
    isDoubted ||
    isOffered ||
    factsOf(stem, view.text).some(({ kind }) => HARD.has(kind)) ||
    TAKES.test(plain) ||
    doesWork(plain) ||
    HAPPENS.test(plain) ||
    OURS.test(plain) ||
    namesWork(plain, view.incoming)
  );
}

/** Half of a thought: the other half was the jab. */
const HANGS = /^(?:if|unless|should|had|when|once|although|though|because|since|while|as)\b/i;

/** "I can add a sentence", "I'll have a look". */
const OFFERS =
  /^(?:i|we)(?:'ll| will| can| could)(?: also| just| gladly)? (?!(?:not|only|never|see|hear|imagine|understand|assume|tell|say)\b)\p{L}/iu;

/** A yes, a sorry or a wink is said to somebody: no lead-in goes before it. */
const SPEAKS_TO_THEM =
  /^(?:yes|no|well|oh|thanks|thank you|(?:i|we)(?:'m| am|'re| are) (?:so |very |really )?sorry|(?:i|we) (?:do )?(?:appreciate|understand|know|see|realise|hope|regret|take it)\b|(?:i|we)(?:'m| am|'re| are) (?:happy|glad|pleased|delighted) that\b)|\b(?:brace yourself|believe me|trust me|remember)\b/i;

/** "He was asleep, Lars." */
const CALLS = /, \p{Lu}\p{Ll}+$/u;

const HARD: ReadonlySet<FactKind> = new Set<FactKind>(['weekday', 'date', 'time', 'money', 'link']);

/** How long it takes, and how much of it there is. */
const TAKES =
  /\b(?:takes?|taken|open|under review|for|in|within) (?:\p{L}+ )?(?:\d+|[\p{L}-]+) (?:working |business |more )?(?:minutes|hours|days|weeks|months)\b/iu;

/** A statement, whole, that mocks nobody and points at nobody. */
const saysAtAll = (plain: string): boolean =>
  wordsIn(plain) >= FEWEST &&
  SAYS.test(plain) &&
  !HALF.test(plain) &&
  !MOCKS.test(plain) &&
  !pointsAtSomeone(plain);

/** Cut off where something was put in between. */
const HALF = /\b(?:is|are|was|were|has|have|will|can|and|or|but|the|an?|to|of|with|that|which)$/i;

const LEAST = 4;
const FEWEST = 3;

/** Below this what is heard as a jab more often tells something. */
const DOUBTED = 0.45;

/** There is a verb in it. */
const SAYS =
  /\b(?:is|are|was|were|has|have|had|can|cannot|can't|will|'ll|goes|went|takes?|runs?|needs?|comes?|came|works?|starts?|costs?|left|sent|stands?|shows?|asks?|holds?|looks?|counts|covers?|reads?|opens?|closes?)\b|'(?:s|m|re|ve|ll)\b|\p{L}{3,}ed\b/u;

/** What the writer did or will do for it, or is happy to. */
function doesWork(plain: string): boolean {
  if (/\b(?:happy|glad) to \p{L}/iu.test(plain)) return true;
  if (DID.test(plain)) return true;
  const [, verb = ''] =
    /^(?:(?:and|so|but|then),? )?(?:i|we)(?:'ll|'ve| will| shall| have| can) (?:now |already |just |also )?(\p{L}{3,})/iu.exec(
      plain,
    ) ?? [];
  const known = findVerb(verb);
  return (
    known !== undefined &&
    (WORK.has(known.class) || /^(?:receive|get|read|look|check|raise|pass|go)$/.test(known.lemma))
  );
}

/** Something was done to a thing of the work: "I've shortened the paragraph", "I put it in bold". */
const DID =
  /^(?:i|we)(?:'ve| have)? (?:now |already |just |also )?(?:\p{Ll}{3,}ed|put|sent|made|taken|written|rewritten|redone|set|kept|moved) (?:the|it|both|all|your|them)\b/iu;

/** How a thing was dealt with, or can be. */
const HAPPENS =
  /\b(?:is|are|was|were|been|be|get|gets)(?:n't| not)? (?:being |now |already |all )?(?:\p{L}{2,}ed|sent|put|paid|made|done|kept|held|given|taken|set|read|shown|written)\b|\bthere(?:'s| is| are)\b/iu;

/** "My formula counts a person twice": what a thing of the writer's does. */
const OURS =
  /^(?:my|our) (?!own\b)\p{Ll}+ (?:is|are|was|were|has|have|does|did|\p{Ll}{2,}[^s\W]s|\p{Ll}{3,}ed)\b/iu;

/** A thing that the client speaks of. */
function namesWork(plain: string, message: string): boolean {
  const theirs = new Set(message.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  return nounPhrases(plain).some(
    ({ head, determiner }) =>
      theirs.has(head.toLowerCase()) && (determiner !== '' || NOUNS.has(head.replace(/s$/, ''))),
  );
}
