import type { NegativeCode } from '../codes';
import type { CoachContext } from '../context';
import { type Finding, type Reading, type Rewrite, type Tone, tones } from '../reading';
import { overlaps, shift, slice } from '../span';
import { fillBlanks, remarkOnNotes, typedBlanks } from './blanks';
import { aboutCandidates } from './about';
import { isClean } from './check';
import { dropFits, dropSpan } from './drop';
import { findBreach } from './facts';
import { fleeCandidates, isFlee, sortRecipes } from './flee';
import { nounPhrases } from './flee/noun-phrase';
import { remarkOnRelease } from './release';
import { tailedCandidates } from './kept';
import { grammarCandidates } from './made';
import { recipeCandidates } from './recipes';
import { type Candidate, findSite, type Maker, type Site } from './site';
import { isSour } from './sour';
import { namingCandidates, templateCandidates } from './stock';

/**
 * Two or three better versions of what a finding marks, in reading order short, warm, firm. Each keeps the facts, reads clean and lowers no score.
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

/** A rewrite and what made it. */
export interface Made {
  readonly maker: Maker;
  readonly rewrite: Rewrite;
}

/** Why a candidate is not shown: it said what another said, left something sour, broke the fact lock, or read negative. */
export type Refusal = 'same' | 'sour' | 'lock' | 'unclean';

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
  const candidates = candidatesFor(site);
  const chosen: Partial<Record<Tone, Made>> = {};
  const drop = dropOf(site);
  const fits = drop ? dropFits(site) : 'no';
  if (drop && fits === 'best') chosen.short = drop;
  for (const tone of tones) {
    const made = chosen[tone] ?? firstSound(candidates, tone, site, Object.values(chosen), onRefusal);
    if (made) chosen[tone] = made;
  }
  const free = freeFor(fits, chosen, site);
  if (drop && free) chosen[free] = retoned(drop, free);
  return withLast(chosen, site, onRefusal);
}

/** What is better than no choice at all, and no better, is offered only to make two. */
function withLast(
  chosen: Partial<Record<Tone, Made>>,
  site: Site,
  onRefusal: (reason: Refusal) => void,
): readonly Made[] {
  const last = isFlee(site.finding.code) ? [] : aboutCandidates(site, 'unsure');
  for (const tone of tones) {
    const taken = Object.values(chosen);
    if (chosen[tone] || taken.length >= ENOUGH) continue;
    const made = firstSound(last, tone, site, taken, onRefusal);
    if (made) chosen[tone] = made;
  }
  return tones.flatMap((tone) => chosen[tone] ?? []);
}

const ENOUGH = 2;

/** Where leaving the sentence out goes among the three. */
function freeFor(
  fits: ReturnType<typeof dropFits>,
  chosen: Readonly<Partial<Record<Tone, Made>>>,
  site: Site,
): Tone | undefined {
  if (fits === 'no' || fits === 'best') return undefined;
  const empty = tones.findLast((tone) => !chosen[tone]);
  if (fits === 'fits') return chosen.short === undefined || isStock(chosen.short, site) ? 'short' : empty;
  return tones.filter((tone) => chosen[tone]).length < 2 ? empty : undefined;
}

/** Sentences of these codes are facts or offers that lack their second half: better kept and finished than replaced. */
const UNFINISHED: ReadonlySet<NegativeCode> = new Set<NegativeCode>([
  'vague',
  'wall',
  'deflect',
  'withdraw',
  'capitulate',
]);

/** Every candidate, best first: the rule's own, those made from the sentence, then the code's ready sentences. */
function candidatesFor(site: Site): readonly Candidate[] {
  const recipes = recipeCandidates(site);
  const { code } = site.finding;
  if (isFlee(code)) {
    const [good, rough] = sortRecipes(recipes, code, site.sentence.text);
    return [...good, ...fleeCandidates(site, code), ...rough];
  }
  const tailed = tailedCandidates(site);
  const first = UNFINISHED.has(site.finding.code) ? tailed : [];
  const fitting = recipes.filter(({ fit }) => fit === 'good');
  return [
    ...fitting.filter((recipe) => fills(recipe, site)),
    ...grammarCandidates(site),
    ...first,
    ...namingCandidates(site),
    ...aboutCandidates(site, 'sure'),
    ...templateCandidates(site),
    ...fitting.filter((recipe) => !fills(recipe, site)),
    ...tailed,
    ...recipes.filter(({ fit }) => fit === 'rough'),
  ];
}

/** A rule's few words suit the sentence they were written for; in a long one the sentence is read as a whole first. */
const fills = ({ start, end }: Candidate, { sentence }: Site): boolean =>
  (end - start) * 2 >= sentence.text.length || sentence.text.split(' ').length <= FEW_WORDS;

const FEW_WORDS = 9;

/** A ready sentence that only stands in, or one about what a jab did not speak of: leaving the harmful one out is the better short version. */
const isStock = ({ maker, rewrite }: Made, { finding, sentence }: Site): boolean =>
  maker === 'template' ||
  (maker === 'frame' &&
    finding.code === 'attack' &&
    !nounPhrases(sentence.plain).some(({ start, end }) =>
      rewrite.text.toLowerCase().includes(sentence.text.slice(start, end).toLowerCase()),
    ));

const retoned = (made: Made, tone: Tone): Made => ({ ...made, rewrite: { ...made.rewrite, tone } });

function firstSound(
  candidates: readonly Candidate[],
  tone: Tone,
  site: Site,
  taken: readonly Made[],
  onRefusal: (reason: Refusal) => void,
): Made | undefined {
  let released: Made | undefined;
  for (const candidate of candidates) {
    if (candidate.tone !== tone) continue;
    const rewrite = finish(candidate, site);
    if (!rewrite) continue;
    const refusal = refusalOf(candidate, rewrite, site, taken);
    if (refusal !== undefined) onRefusal(refusal);
    else if (releases(rewrite, site)) released ??= { maker: candidate.maker, rewrite };
    else return { maker: candidate.maker, rewrite };
  }
  return released;
}

/** A threat that keeps what it says of sums and days is better than one that leaves them open. */
const releases = (rewrite: Rewrite, { finding }: Site): boolean =>
  finding.code === 'threat' && remarkOnRelease('threat', rewrite.expected, rewrite.text) !== undefined;

function refusalOf(
  candidate: Candidate,
  rewrite: Rewrite,
  site: Site,
  taken: readonly Made[],
): Refusal | undefined {
  if (taken.some((made) => isSame(made.rewrite, rewrite))) return 'same';
  if (!isSweet(candidate, rewrite, site)) return 'sour';
  if (!holdsFacts(rewrite, site)) return 'lock';
  const { view, reading, context } = site;
  return isClean(view.text, rewrite, rewrite.text, reading, context) ? undefined : 'unclean';
}

/** Deals with everything that hurts in the sentence, not only with the words that were heard. */
function isSweet({ maker, kind, start, end }: Candidate, rewrite: Rewrite, site: Site): boolean {
  if (maker === 'template' || maker === 'frame') return true;
  const { sentence, reading, finding } = site;
  const before = sentence.text.slice(0, start);
  const after = sentence.text.slice(end);
  const others = reading.findings.some(
    (other) => other.sentence === finding.sentence && !overlaps(other, rewrite),
  );
  if (others) return false;
  const kept = maker === 'recipe' && kind === 'swap' ? `${before} … ${after}` : rewrite.text;
  return !isSour(
    before + rewrite.text + after,
    maker === 'recipe' && kind === 'whole' ? '' : kept,
    finding.code,
  );
}

const isSame = (a: Rewrite, b: Rewrite): boolean =>
  a.start === b.start && a.end === b.end && a.text.toLowerCase() === b.text.toLowerCase();

/** Puts a candidate into the writer's voice and the draft's offsets, with the client's notes filled in. */
function finish(candidate: Candidate, site: Site): Rewrite | undefined {
  const span = shift(candidate, site.sentence.start);
  const { text: filled, used } = fillBlanks(typedBlanks(candidate.text), site.context.notes);
  const text = withApostrophes(filled, site.view.text);
  const expected = slice(site.view.text, span);
  if (text === expected || /[\r\n{}]/.test(text)) return undefined;
  const remarks = [remarkOnNotes(used), remarkOnRelease(site.finding.code, expected, text)].filter(
    (remark) => remark !== undefined,
  );
  return {
    start: span.start,
    end: span.end,
    tone: candidate.tone,
    kind: candidate.kind,
    text,
    expected,
    ...(remarks.length > 0 ? { remark: remarks.join(' ') } : {}),
  };
}

/** Apostrophes as the writer's keyboard makes them. */
function withApostrophes(text: string, draft: string): string {
  if (!draft.includes('’')) return text.replaceAll('’', "'");
  return draft.includes('’') && !draft.includes("'") ? text.replaceAll("'", '’') : text;
}

function holdsFacts(rewrite: Rewrite, { view, context, finding }: Site): boolean {
  const breach = findBreach(rewrite.expected, rewrite.text, sourcesOf(view.text, context));
  return (
    !breach ||
    (breach.invented.length === 0 &&
      remarkOnRelease(finding.code, rewrite.expected, rewrite.text) !== undefined)
  );
}

/** Where a fact of a rewrite may come from. */
export const sourcesOf = (draft: string, { incoming, notes }: CoachContext): string =>
  [draft, incoming ?? '', ...Object.values(notes.agreement), ...notes.likes, ...notes.reminders].join('\n');

/** The draft without the sentence of a finding; undefined where it says what the client needs, or where the mail reads worse without it. */
export function findDrop(
  finding: Finding,
  draft: string,
  reading: Reading,
  context: CoachContext,
): Made | undefined {
  const site = findSite(finding, draft, reading, context);
  return site && /fits|best/.test(dropFits(site)) ? dropOf(site) : undefined;
}

function dropOf(site: Site): Made | undefined {
  const { sentence, view, reading, context } = site;
  const span = dropSpan(view.text, sentence);
  if (!isClean(view.text, span, '', reading, context)) return undefined;
  return {
    maker: 'drop',
    rewrite: { ...span, tone: 'short', kind: 'drop', text: '', expected: slice(view.text, span) },
  };
}
