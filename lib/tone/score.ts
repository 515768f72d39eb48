import { type Code, familyOf } from './codes';
import { flaggedBy } from './flagged';
import { families, type NegativeFamily, negativeFamilies } from './families';
import type { Finding, Move, Needles, Stance } from './reading';
import type { Span } from './span';
import { STANDS_WELL } from './standing';

/** What is weighed: the findings and moves of one draft. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly moves: readonly Move[];
  readonly words: number;
  readonly sentences: readonly Span[];
}

/**
 * Leadership, 0 to 100. A sum of what was heard through a logistic curve: removing a finding never lowers it and adding a move never lowers it,
 * because each term has one sign. Repeats of one code count less and less. Moves count less where there is doubt, so that a mail that fights is not
 * praised for its dates; within a sentence that is flagged they do not count, so that leaving it out is never the worse for them. The impression of the
 * rest has a say as large as a few findings; where nothing can be pointed at, hardly any against the draft.
 */
export function leadership({ findings, moves }: Judged, { doubt, impression }: Undertone): number {
  const harm = sumByCode(findings, HARM, NEXT_HARM) + (findings.length > 0 ? ANY_HARM : 0);
  const flagged = flaggedBy(findings);
  const help =
    sumByCode(
      moves.filter(({ sentence }) => !flagged.has(sentence)),
      HELP,
      NEXT_HELP,
    ) * Math.exp(-doubt);
  const lowest = findings.length > 0 ? -MOST_IMPRESSION : -UNNAMED;
  const whole = Math.min(MOST_IMPRESSION, Math.max(lowest, IMPRESSION * impression));
  return Math.round(100 / (1 + Math.exp(-STEEPNESS * (BASE + help - harm + whole))));
}

/** What is heard beside findings and moves. */
export interface Undertone {
  /** What the ear suspects beyond the findings, from 0; see lib/tone/classifier/doubt.ts. */
  readonly doubt: number;
  /** How the draft sounds beside what is flagged, around 0; see lib/tone/classifier/impression.ts. */
  readonly impression: number;
}

/**
 * How fast the score runs to its ends. Raters put one tense draft in ten at 10 or below and the middle one at 18; so does the score (10, 20). At 1 it would be 4 and 12, and a mail that
 * is only better than before would be perfect.
 */
const STEEPNESS = 0.7;

/** What an impression is worth beside the weights below, and at most. */
const IMPRESSION = 1.5;
const MOST_IMPRESSION = 2;
/** What it may cost a draft in which nothing was found: a mark that comes with no reason should be small. */
const UNNAMED = 0.5;

/** Where a draft with nothing to say of it stands: at 50, the codebook’s neutral. */
const BASE = 0;

/**
 * What the first finding costs whatever its code. The fit puts tense drafts lower at the start than a plain one; a calm mail in which nothing is heard is not to pay
 * for them.
 */
const ANY_HARM = 0.5;

/**
 * Weight of the first finding of a code: half of what `npm run train` fits to the coders' leadership ratings of drafts whose writers the coach had not met. The impression
 * tells them apart better: at half, the ratings of the three given plain writers are followed by .009 better.
 */
const HARM: Readonly<Partial<Record<Code, number>>> = {
  attack: 0.19,
  defend: 0.12,
  command: 0.12,
  threat: 0.26,
  wall: 0.13,
  accuse: 0.16,
  deflect: 0.13,
  apologise: 0.22,
  hedge: 0.23,
  capitulate: 0.25,
  withdraw: 0.16,
  vague: 0.12,
};

/** The second of a code adds two thirds of the first, and so on: each that is mended is to be seen. */
const NEXT_HARM = 0.75;

const HELP: Readonly<Partial<Record<Code, number>>> = {
  acknowledge: 0.49,
  own: 0.53,
  recommend: 0.39,
  plan: 0.4,
  date: 0.44,
  invite: 0.52,
  vision: 0.39,
};

/** Half a dozen dates make no better mail than three. */
const NEXT_HELP = 0.5;

function sumByCode(
  items: readonly { readonly code: Code }[],
  table: Readonly<Partial<Record<Code, number>>>,
  power: number,
): number {
  const counts = new Map<Code, number>();
  for (const { code } of items) counts.set(code, (counts.get(code) ?? 0) + 1);
  let sum = 0;
  for (const [code, count] of counts) sum += (table[code] ?? 0) * count ** power;
  return sum;
}

const NEEDLE_TOP = 10;
/** Short drafts are weighed as if they had this many words, or one "Fine." would throw every needle to the stop. */
const FEWEST_WORDS = 40;

/** Weighted findings per 100 words, 0 to 10 each. */
export function needlesOf({ findings, moves, words }: Judged): Needles {
  const per100 = 100 / Math.max(words, FEWEST_WORDS);
  const needle = (family: keyof typeof families): number => {
    const weight = [...findings, ...moves]
      .filter((item) => familyOf(item.code) === family)
      .reduce((sum, item) => sum + item.weight, 0);
    return Math.min(NEEDLE_TOP, Math.round(weight * per100 * 10) / 10);
  };
  return {
    pushing: needle('fight'),
    blaming: needle('blame'),
    shrinking: needle('flee'),
    leading: needle('lead'),
  };
}

/**
 * How the whole draft stands, by decisions.md: the family that carries most of the weight, or lead, mixed, steady. The limits are near those that name most of the
 * coders' stances right on drafts whose writers the coach had not met.
 */
export function stanceOf({ findings, moves }: Judged, score: number): Stance {
  const load = (family: NegativeFamily) =>
    findings.filter(({ code }) => familyOf(code) === family).reduce((sum, { weight }) => sum + weight, 0);
  const ranked = negativeFamilies
    .map((family) => ({ family, load: load(family) }))
    .toSorted((a, b) => b.load - a.load);
  const [first, second] = ranked;
  const total = ranked.reduce((sum, { load: part }) => sum + part, 0);
  const lead = moves.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= ONE_SLIP && lead >= LEADS_FROM && score >= LEAD_SCORE) return 'lead';
  if (!first || total === 0) return 'steady';
  if (score >= STANDS_WELL) return lead >= 1 ? 'mixed' : 'steady';
  if (second && second.load > NEARLY_AS_MUCH * first.load) return 'mixed';
  return first.family;
}

/** Weight of findings that a leading draft may carry. */
const ONE_SLIP = 1;
/** Weight of moves from which a draft leads. */
const LEADS_FROM = 3;
const LEAD_SCORE = 57;
/** Two families that weigh alike: neither gives the draft its name. */
const NEARLY_AS_MUCH = 0.8;
