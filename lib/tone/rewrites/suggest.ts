import { BLAMES } from './blames';
import type { NegativeCode } from '../codes';
import type { CoachContext } from '../context';
import { type Finding, type Reading, type Rewrite, type Tone, tones } from '../reading';
import { isRecord } from './contested';
import { besideCandidates, candidatesFor, lastCandidates } from './candidates';
import { type Choose, createChooser, ENOUGH, type Refusal } from './chooser';
import { cutAway } from './cut-away';
import { dropFits } from './drop';
import { keptShare, TOLD_AGAIN } from './faithful';
import { isFlee } from './flee';
import { dropOf } from './left-out';
import { isNeeded } from './needed';
import { plainCandidates } from './plainly';
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
  const site = findSite(finding, draft, reading, context);
  if (!site) return [];
  const choose = createChooser(site, onRefusal);
  const [faithful, others] = parted(candidatesFor(site), site);
  const chosen: Chosen = {};
  const fits = leaveOutFits(site);
  const best = fits === 'best' ? dropOf(site) : undefined;
  if (best) chosen.short = best;
  fillWith(chosen, faithful, choose, tones.length);
  if (tellsMatter(site) && Object.values(chosen).length < ENOUGH)
    fillWith(chosen, plainCandidates(site), choose, tones.length);
  if (tellsMatter(site) && Object.values(chosen).length < ENOUGH) addCut(chosen, site);
  // What can be looked up is rather told as it is than left out.
  if (BLAMES.has(site.finding.code) && Object.keys(chosen).length === 0 && isRecord(site.sentence.text))
    fillWith(chosen, lastCandidates(site), choose, 1);
  const told = Object.values(chosen);
  // Rather leave out than say something else in its place.
  const { code } = site.finding;
  const mayGo =
    code === 'attack' || BLAMES.has(code) || fits === 'fits' || (!isNeeded(site) && !WANTED.has(code));
  if (tellsMatter(site) && mayGo) addDrop(chosen, fits, site);
  fillWith(chosen, others, choose, tellsMatter(site) ? ENOUGH : tones.length);
  if (!tellsMatter(site) || Object.values(chosen).length < ENOUGH) addDrop(chosen, fits, site);
  const fitting = Object.values(chosen);
  fillWith(chosen, lastCandidates(site), choose, ENOUGH);
  // Only ever beside another: alone, nobody would write it.
  if (Object.keys(chosen).length === 1) fillWith(chosen, besideCandidates(site), choose, ENOUGH);
  const made = tones.flatMap((tone) => chosen[tone] ?? []);
  // What is told again stands before what only takes its place, and what is better than nothing behind all.
  const worth = (one: Made): number =>
    tellsMatter(site) && told.includes(one) ? 2 : fitting.includes(one) ? 1 : 0;
  return made.toSorted((a, b) => worth(b) - worth(a));
}

/** An order wants something and a refusal answers: left out, the client would know neither. */
const WANTED: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['command', 'wall']);

function addDrop(chosen: Chosen, fits: ReturnType<typeof dropFits>, site: Site): void {
  if (Object.values(chosen).some(({ maker }) => maker === 'drop')) return;
  const free = freeFor(fits, chosen, site);
  const drop = free && dropOf(site);
  if (drop && free) chosen[free] = retoned(drop, free);
}

/** What hurts is cut off the sentence, where the rest may stand. */
function addCut(chosen: Chosen, site: Site): void {
  const free = tones.find((tone) => !chosen[tone]);
  const cut = free && cutAway(site);
  if (free && cut) chosen[free] = retoned(cut, free);
}

/** What the mail would miss is left out only where nothing else can be offered. */
function leaveOutFits(site: Site): ReturnType<typeof dropFits> {
  const fits = dropFits(site);
  // Nothing that could stand in a jab's place holds up what leans on it either.
  if (site.finding.code === 'attack') return fits;
  if ((fits !== 'best' && fits !== 'fits') || !isNeeded(site)) return fits;
  // What says nothing that could be told again goes before any promise of an answer, but for a sorry that is owed.
  return isFlee(site.finding.code) && site.finding.code !== 'apologise' ? 'fits' : 'spare';
}

/** Whether the sentence tells something that its rewrites should still tell. */
const tellsMatter = ({ sentence }: Site): boolean => keptShare(sentence.text, '') !== undefined;

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
      (keptShare(text, text.slice(0, start) + put + text.slice(end)) ?? 1) >= TOLD_AGAIN);
  return [candidates.filter(isFaithful), candidates.filter((candidate) => !isFaithful(candidate))];
}

const ORDERS: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['attack', 'command', 'threat']);

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

/** Where leaving the sentence out goes among the three. */
function freeFor(fits: ReturnType<typeof dropFits>, chosen: Readonly<Chosen>, site: Site): Tone | undefined {
  if (fits === 'no' || fits === 'best') return undefined;
  const empty = tones.findLast((tone) => !chosen[tone]);
  if (fits !== 'fits') {
    const taken = tones.filter((tone) => chosen[tone]).length;
    // Where nothing good can carry what it says in short, it mostly hurts.
    const standsIn = !chosen.short || isReady(chosen.short);
    if (taken === 0 || (standsIn && BLAMES.has(site.finding.code) && !isNeeded(site))) return 'short';
    return taken < 2 ? empty : undefined;
  }
  // An excuse beside what is done about it: any new promise would take that back.
  if (site.finding.code === 'deflect') return 'short';
  if (isStock(chosen.short) || isLent(chosen.short, site)) return 'short';
  return site.finding.code === 'attack' && chosen.firm && isReady(chosen.firm) ? 'firm' : empty;
}

/** A ready sentence that only stands in, or none: leaving the harmful one out is the better short version. */
const isStock = (made: Made | undefined): boolean => made === undefined || made.maker === 'template';

/** What stands in the place of a jab stands there after leaving it out; a few words changed in the middle of one leave the rest of it. */
const isLent = (made: Made | undefined, site: Site): boolean =>
  site.finding.code === 'attack' &&
  (made?.maker === 'frame' || (made?.maker === 'recipe' && site.finding.rule !== 'exclamations'));

const isReady = ({ maker }: Made): boolean => maker === 'template' || maker === 'frame';

const retoned = (made: Made, tone: Tone): Made => ({ ...made, rewrite: { ...made.rewrite, tone } });
