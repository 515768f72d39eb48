import { type Code, familyOf } from './codes';
import { families, type NegativeFamily, negativeFamilies } from './families';
import type { Finding, Move, Needles, Stance } from './reading';
import type { Span } from './span';

/** What is weighed: the findings and moves of one draft. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly moves: readonly Move[];
  readonly words: number;
  readonly sentences: readonly Span[];
}

/**
 * Leadership, 0 to 100. A sum of what was heard through a logistic curve: removing a finding never lowers it and adding a move never lowers it,
 * because each term has one sign. Repeats of one code count less and less.
 */
export function leadership({ findings, moves }: Judged): number {
  const harm = sumByCode(findings, HARM);
  const help = sumByCode(moves, HELP);
  return Math.round(100 / (1 + Math.exp(-(BASE + help - harm))));
}

/** Where a draft with nothing to say of it stands: a plain, polite reply. */
const BASE = 0.1;

/** Weight of the first finding of a code; fitted to coders' leadership ratings of the corpus. */
const HARM: Readonly<Partial<Record<Code, number>>> = {
  attack: 1.3,
  defend: 0.8,
  command: 0.6,
  threat: 1.1,
  wall: 0.7,
  accuse: 1,
  deflect: 0.8,
  apologise: 0.6,
  hedge: 0.5,
  capitulate: 1,
  withdraw: 0.9,
  vague: 0.5,
};

const HELP: Readonly<Partial<Record<Code, number>>> = {
  acknowledge: 0.3,
  own: 0.5,
  recommend: 0.3,
  plan: 0.45,
  date: 0.4,
  invite: 0.25,
  vision: 0.4,
};

function sumByCode(
  items: readonly { readonly code: Code; readonly weight: number }[],
  table: Readonly<Partial<Record<Code, number>>>,
): number {
  const counts = new Map<Code, number>();
  for (const { code } of items) counts.set(code, (counts.get(code) ?? 0) + 1);
  let sum = 0;
  for (const [code, count] of counts) sum += (table[code] ?? 0) * Math.sqrt(count);
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

/** How the whole draft stands, by decisions.md: the family that carries most of the weight, or lead, mixed, steady. */
export function stanceOf({ findings, moves }: Judged, score: number): Stance {
  const load = (family: NegativeFamily) =>
    findings.filter(({ code }) => familyOf(code) === family).reduce((sum, { weight }) => sum + weight, 0);
  const ranked = negativeFamilies
    .map((family) => ({ family, load: load(family) }))
    .toSorted((a, b) => b.load - a.load);
  const [first, second] = ranked;
  const total = ranked.reduce((sum, { load: part }) => sum + part, 0);
  const lead = moves.reduce((sum, { weight }) => sum + weight, 0);
  if (!first || total === 0) return lead >= 2 && score >= 60 ? 'lead' : 'steady';
  if (total <= 1 && lead >= 3 && score >= 60) return 'lead';
  if (score >= 50) return lead >= 2 ? 'mixed' : 'steady';
  if (second && second.load > 0.7 * first.load) return 'mixed';
  return first.family;
}
