import { type Code, familyOf, leadCodes, negativeCodes } from '../../../lib/tone/codes';
import { negativeFamilies } from '../../../lib/tone/families';
import type { Head, SentenceHead } from '../../../lib/tone/classifier/heads';
import type { PlainTable } from '../../../lib/tone/classifier/weights-file';
import { type CodedDraft, hasNegative } from './dataset';
import { fitLogistic, scoresOf, type SparseRows } from './logistic';
import { rowsOf, scaledBy, type Scope, tellingOf } from './matrix';

/** A group of heads that share their features. */
export interface TablePlan {
  readonly scope: Scope;
  readonly heads: readonly SentenceHead[];
  /** Strength of the penalty on weights. */
  readonly penalty: number;
  /** Features kept, the heaviest first. */
  readonly most: number;
}

/** Whether a sentence stands is a matter of its surroundings; what it does, of its own words. */
export const plans: readonly TablePlan[] = [
  {
    scope: 'context',
    heads: ['negative', 'tense', ...negativeFamilies, ...negativeCodes],
    penalty: 1.5,
    most: 26_000,
  },
  { scope: 'own', heads: leadCodes, penalty: 1, most: 12_000 },
];

/** Weights of one head over every bucket. */
export interface FittedHead<H extends Head = Head> {
  readonly head: H;
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Fits every head of a plan on the drafts. */
export function fitTable(
  drafts: readonly CodedDraft[],
  plan: TablePlan,
): readonly FittedHead<SentenceHead>[] {
  const coded = drafts.filter(({ leadCoded }) => leadCoded);
  const all = rowsOf(drafts, plan.scope);
  const lead = rowsOf(coded, plan.scope);
  return plan.heads.map((head) => {
    // Where the coders left lead moves out, their absence says nothing.
    const isLeadHead = isCode(head) && familyOf(head) === 'lead';
    const rows = isLeadHead ? lead : all;
    const truth = truthOf(isLeadHead ? coded : drafts, head);
    return fitHead(head, rows, truth, plan.penalty);
  });
}

/** Fits one head, telling features louder. */
function fitHead<H extends Head>(
  head: H,
  rows: SparseRows,
  truth: Uint8Array,
  penalty: number,
): FittedHead<H> {
  const telling = tellingOf(rows, truth);
  const { bias, weights } = fitLogistic(scaledBy(rows, telling), truth, { penalty });
  return { head, bias, weights: weights.map((weight, at) => weight * telling[at]!) };
}

/** Scores of every sentence by head. */
export function scoreTable(
  drafts: readonly CodedDraft[],
  plan: TablePlan,
  fitted: readonly FittedHead<SentenceHead>[],
): ReadonlyMap<SentenceHead, Float64Array> {
  const rows = rowsOf(drafts, plan.scope);
  return new Map(fitted.map(({ head, weights, bias }) => [head, scoresOf(rows, { weights, bias })]));
}

/** Keeps the heaviest features, so that the package stays small. */
export function pruned(fitted: readonly FittedHead[], most: number, readsAround = false): PlainTable {
  const size = fitted[0]?.weights.length ?? 0;
  const heaviest = new Float64Array(size);
  for (const { weights } of fitted) {
    for (let bucket = 0; bucket < size; bucket += 1) {
      heaviest[bucket] = Math.max(heaviest[bucket]!, Math.abs(weights[bucket]!));
    }
  }
  const buckets = [...heaviest.keys()]
    .filter((bucket) => heaviest[bucket]! > 0)
    .toSorted((a, b) => heaviest[b]! - heaviest[a]!)
    .slice(0, most)
    .toSorted((a, b) => a - b);
  return {
    heads: fitted.map(({ head }) => head),
    readsAround,
    bias: fitted.map(({ bias }) => bias),
    buckets,
    weights: fitted.map(({ weights }) => Float64Array.from(buckets, (bucket) => weights[bucket]!)),
  };
}

/** 1 for each sentence that has what the head stands for. */
export function truthOf(drafts: readonly CodedDraft[], head: SentenceHead): Uint8Array {
  return Uint8Array.from(
    drafts.flatMap(({ codes }) => {
      const isTense = codes.some(hasNegative);
      return codes.map((set) => ((head === 'tense' ? isTense : isTrue(set, head)) ? 1 : 0));
    }),
  );
}

const isCode = (head: SentenceHead): head is Code =>
  !['negative', 'tense', 'fight', 'blame', 'flee'].includes(head);

function isTrue(codes: ReadonlySet<Code>, head: Exclude<SentenceHead, 'tense'>): boolean {
  if (head === 'negative') return hasNegative(codes);
  return isCode(head) ? codes.has(head) : [...codes].some((code) => familyOf(code) === head);
}
