import { scanClauses } from '../../grammar/scan';
import { findBreach } from '../facts';
import { stemOf, tidied, wordsIn } from '../editing';
import { type Candidate, type Site, wholeOf } from '../site';
import { HURTS } from '../tails';
import { tones } from '../../reading';
import { speak } from '../voice';
import { nextOf, withNext } from './next-of';
import { FEELS, IS, isPlain } from './plain-report';
import { isResidue } from './residue';
import { feels, onlyFlees } from './straight/flees';
import { tellsOfWork } from './tells-of-work';
import type { FleeCode } from '.';

/** "I'm dying of shame, the code is on GitHub": the part that says something stays in the writer's words, with the move it lacks behind it. */
export function keptClause(site: Site, code: FleeCode): readonly Candidate[] {
  const { sentence, view, voice } = site;
  const part = partsOf(sentence.text).find(
    (text) =>
      isSound(text, code) &&
      (isPlain(text) || !FEELS.has(code)) &&
      tellsOfWork(text, site) &&
      findBreach(sentence.text, text, view.text) === undefined,
  );
  if (part === undefined) return [];
  const said = tidied(
    part.replace(/ (?:fairly|reasonably|pretty|rather) (?=(?:happy|sure|confident|pleased|certain)\b)/g, ' '),
  );
  const next = nextOf(code, said, view.incoming);
  return tones.flatMap((tone) =>
    next[tone].map((move) => wholeOf(sentence, 'grammar', tone, speak(withNext(said, move), voice))),
  );
}

/** The sentence, and it without its first or its last parts, where those only flee and the rest can stand alone; the longest first. */
function partsOf(text: string): readonly string[] {
  const whole = stemOf(text);
  const seams = [...whole.matchAll(new RegExp(SEAMS, 'gi'))];
  if (seams.length >= MOST_PIECES) return [];
  const starts = [0, ...seams.map(({ index, 0: seam }) => index + seam.length)];
  const ends = [...seams.map(({ index }) => index), whole.length];
  const mayGo = (from: number, to: number): boolean =>
    starts.every((start, at) => {
      const piece = whole.slice(start, ends[at]);
      return (
        (start >= from && (ends[at] ?? 0) <= to) ||
        onlyFlees(piece) ||
        (feels(piece) && !OFFERS.test(piece)) ||
        wordsIn(piece) < LEAST
      );
    });
  return starts
    .flatMap((from) => ends.filter((to) => to > from).map((to) => ({ from, to })))
    .filter(({ from, to }) => mayGo(from, to))
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
    .map(({ from, to }) => whole.slice(from, to));
}

/** What is offered in passing may not be lost with the feeling about it. */
const OFFERS = /\b(?:I|we)(?:['’]ll| will| can| could)\b|^please\b/i;

const SEAMS =
  /(?:,|;| -| –)? (?:and|but|so) (?=(?:i|we|it|he|she|they|the|that|this|there|my|our|your|you)\b)|, (?=(?:i|we|it|he|she|they|the|that|this|there|my|our|your|you)\b)|; | [-–—] /i;
const MOST_PIECES = 4;
const LEAST = 3;

/** One plain clause that stands alone: somebody or something did, does or is. */
function isSound(text: string, code: FleeCode): boolean {
  if (wordsIn(text) < LEAST || /[?!…]|\.\.\./.test(text)) return false;
  if (
    HALF.test(text) ||
    onlyFlees(text) ||
    HURTS.test(text) ||
    (FLEES.test(text) && (feels(text) || !GOES_ON.test(text))) ||
    isResidue(code, text) ||
    !OPENS.test(text)
  )
    return false;
  if (code === 'vague' && PROMISES.test(text)) return false;
  const [first] = scanClauses(text);
  if (!first || first.conditional || first.question || first.who === 'nobody-said') return false;
  return first.verb !== undefined || first.who === 'i' || first.who === 'we' || IS.test(text);
}

/** A promise without a day is what was heard. */
const PROMISES = /\b(?:will|shall|going to)\b|['’]ll\b/i;

const OPENS = /^(?:i|we|it|he|she|they|the|that|this|there|my|our|your|all|both|one|two|three|four|\p{Lu})/iu;
/** "I am, I've": a clause that leans on what went. */
const HALF = /^\p{L}+ (?:am|is|are|was|were),/iu;
/** What must not stay: feelings, doubts, smallness and shut doors. */
/** "I'm trying to reach him", "we have asked them": something is being done, whatever came of it. */
const GOES_ON =
  /^(?:I|we)(?:['’](?:m|re|ve)| am| are| have)(?: (?:still|now|just|currently|already))? (?:\p{L}{3,}ing|asked|written|tried|called|sent|checked|started)\b(?!.*\b(?:you|your|stop|quit|leav)\w*\b)/iu;
const FLEES =
  /\b(?:sorry|apolog\w*|pardon|feel\w*|felt|asham\w*|shame|guilt\w*|sick|stomach|heart|tears?|cr(?:y|ied|ying)|scared|afraid|worr\w+|hope\w*|think|thought|guess|suppose|reckon|wonder\w*|maybe|perhaps|possibly|probably|might|may|seems?|looks? like|sort of|kind of|bit|sure|idea|opinion|expert|person|only|soon|shortly|later|whatever|anything|nothing|never|not|no|nobody|hate|stupid|hopeless|useless|free|pay|charge|understand|welcome|rather|quit|stop|step|done|enough|fine|noted|wish|luck|god|dear|fool|monster|idiot|disaster|worst|mess|die|dying|know how|busy|awake|rough|stab|new to|furious|to myself|your (?:neck|funeral|problem|call|choice|show|loss)|hands?|feet|conscience|love|glad|happy|could|would|should|try|trying|if|as|than|because|though|although)\b|n['’]t\b/i;
