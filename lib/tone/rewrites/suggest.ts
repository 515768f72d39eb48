import { BLAMES } from './blames';
import type { NegativeCode } from '../codes';
import type { CoachContext } from '../context';
import { type Finding, type Reading, type Rewrite, type Tone, tones } from '../reading';
import { besideCandidates, candidatesFor, lastCandidates } from './candidates';
import { type Choose, createChooser, ENOUGH, type Refusal } from './chooser';
import { cutAway } from './cut-away';
import { dropFits } from './drop';
import { isToldAgain, tellsMatter } from './faithful';
import { isFlee } from './flee';
import { answersAsk } from './flee/answers-ask';
import { keptGift } from './flee/kept-gift';
import { dropOf } from './left-out';
import { wailFits, wails } from './leave-out/wail';
import { isNeeded } from './needed';
import { plainCandidates } from './plainly';
import { type LeaveOut, ranked } from './ranked';
import { type Candidate, findSite, type Made, type Site } from './site';

/**
 * Two or three better versions of what a finding marks: what tells the sentence again first, then in the order short, warm, firm. Each keeps the facts, reads clean and lowers no score.
 * Empty when the finding is not of this draft. Offsets are UTF-16 code units into `draft`.
 */
export function suggest(
  finding: Finding,
  draft: string,
  reading: Reading,
  context: CoachContext,
): readonly Rewrite[] {
  return suggestWithMakers(finding, draft, reading, context).map(({ rewrite }) => rewrite);
}

/** As {@link suggest}, with where each came from; `onRefusal` hears of every candidate that was not shown: for measuring. */
export function suggestWithMakers(
  finding: Finding,
  draft: string,
  reading: Reading,
  context: CoachContext,
  onRefusal: (reason: Refusal) => void = () => {},
): readonly Made[] {
  const found = findSite(finding, draft, reading, context);
  if (!found) return [];
  const site = { ...found, finding: { ...finding, code: codeOf(found) } };
  const choose = createChooser(site, onRefusal);
  const [faithful, others] = parted(candidatesFor(site), site);
  const chosen: Chosen = {};
  const fits = leaveOutFits(site);
  const best = fits === 'best' ? dropOf(site) : undefined;
  if (best) chosen.short = best;
  // Of what only wails nothing is told again.
  if (best && wails(site)) {
    fillWith(chosen, others, choose, ENOUGH);
    if (Object.keys(chosen).length === ENOUGH) return Object.values(chosen);
  }
  fillWith(chosen, faithful, choose, tones.length);
  if (tellsMatter(site.sentence.text) && Object.values(chosen).length < ENOUGH)
    fillWith(chosen, plainCandidates(site), choose, tones.length);
  // A doubt cut in two leaves half of it as a fact.
  if (
    site.finding.code !== 'hedge' &&
    tellsMatter(site.sentence.text) &&
    Object.values(chosen).length < ENOUGH
  )
    addCut(chosen, site);
  // What a charge holds is rather told as one side of it than left out or passed over.
  if (fits !== 'fits' && BLAMES.has(site.finding.code) && Object.keys(chosen).length === 0)
    fillWith(chosen, lastCandidates(site), choose, 1);
  const told = Object.values(chosen);
  // Rather leave out than say something else in its place; what the mail would miss only where nothing else can be offered.
  if (fits === 'fits' || (fits === 'spare' && told.length < ENOUGH)) addDrop(chosen, fits, site);
  fillWith(chosen, others, choose, tellsMatter(site.sentence.text) ? ENOUGH : tones.length);
  const fitting = Object.values(chosen);
  fillWith(chosen, lastCandidates(site), choose, ENOUGH);
  if (fits === 'last' && Object.keys(chosen).length < ENOUGH) addDrop(chosen, fits, site);
  // Only ever beside another: alone, nobody would write it; but a charge that holds facts has often nothing else.
  if (Object.keys(chosen).length === 1 || BLAMES.has(site.finding.code))
    fillWith(chosen, besideCandidates(site), choose, ENOUGH);
  const made = tones.flatMap((tone) => chosen[tone] ?? []);
  return ranked(made, { site, leaveOut: fits, told, fitting });
}

/** What only wails is read as a sorry, and a gift out of shame as one, whatever else was heard in them. */
const codeOf = (site: Site): NegativeCode =>
  wails(site)
    ? 'apologise'
    : BELITTLES.test(site.sentence.plain) && keptGift(site).length > 0
      ? 'capitulate'
      : site.finding.code;

const BELITTLES = /\bI (?:wasn't|am not|'m not|don't|didn't|haven't) (?:worth|deserve\w*|earn\w*)\b/i;

/** Leaving out is the short version where it may go; elsewhere it takes what tone is left. A ready sentence makes room for it. */
function addDrop(chosen: Chosen, fits: LeaveOut, site: Site): void {
  const empty = tones.filter((tone) => !chosen[tone]);
  const free =
    (fits === 'fits' ? empty.at(0) : empty.at(-1)) ?? tones.findLast((tone) => isReady(chosen[tone]));
  const drop = free && dropOf(site);
  if (drop && free) chosen[free] = retoned(drop, free);
}

/** What hurts is cut off the sentence, where the rest may stand. */
function addCut(chosen: Chosen, site: Site): void {
  const free = tones.find((tone) => !chosen[tone]);
  const cut = free && cutAway(site);
  if (free && cut) chosen[free] = retoned(cut, free);
}

function leaveOutFits(site: Site): LeaveOut {
  const fits = dropFits(site);
  const wail = fits === 'no' ? undefined : wailFits(site);
  if (wail) return wail;
  const { code } = site.finding;
  const isMissed =
    (!ANSWERS.has(code) && isNeeded(site)) || (fits === 'spare' && (WANTED.has(code) || answersAsk(site)));
  return fits !== 'no' && isMissed ? 'last' : fits;
}

/** What these answer or give is kept by its own sign; what else they say nobody misses. */
const ANSWERS: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['hedge', 'capitulate']);

/** An order wants something, a refusal answers, and what is vague still promises: left out, the client would know neither. */
const WANTED: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['command', 'wall', 'vague', 'capitulate']);

/** Those that tell again what the sentence tells, and those that say something else in its place. */
function parted(
  candidates: readonly Candidate[],
  { finding, sentence: { text } }: Site,
): readonly [faithful: readonly Candidate[], others: readonly Candidate[]] {
  const isFaithful = ({ maker, start, end, text: put }: Candidate): boolean =>
    // Whatever it names, a ready sentence about the matter says something else of it.
    !(finding.code === 'attack' && (maker === 'frame' || maker === 'template')) &&
    // What is asked for, laid down or told is told again without its blow, however much was said of that.
    ((maker === 'grammar' && ORDERS.has(finding.code)) ||
      // What gives in, puts off or takes back is turned in its own kind: "I'll waive the bill" is "I can take «price» off it".
      ((maker === 'grammar' || maker === 'frame') && isFlee(finding.code)) ||
      // What a charge wants is asked for in words that differ by their endings.
      (maker === 'grammar' && ASKS.test(put)) ||
      isToldAgain(text, { start, end }, put) !== false);
  return [candidates.filter(isFaithful), candidates.filter((candidate) => !isFaithful(candidate))];
}

const ORDERS: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['attack', 'command', 'threat', 'wall']);

const ASKS = /^(?:by «day», )?(?:could|would) you\b|^to keep «/i;

/** Chooses for the tones that have nothing yet, until so many have something. */
function fillWith(chosen: Chosen, candidates: readonly Candidate[], choose: Choose, most: number): void {
  for (const tone of tones) {
    const taken = Object.values(chosen);
    if (chosen[tone] || taken.length >= most) continue;
    const made = choose(candidates, tone, taken);
    if (made) chosen[tone] = made;
  }
}

type Chosen = Partial<Record<Tone, Made>>;

/** A ready sentence: it only stands in. */
const isReady = (made: Made | undefined): boolean => made?.maker === 'template' || made?.maker === 'frame';

const retoned = (made: Made, tone: Tone): Made => ({ ...made, rewrite: { ...made.rewrite, tone } });
