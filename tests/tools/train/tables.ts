import { type Code, familyOf, leadCodes, negativeCodes } from '../../../lib/tone/codes';
import { negativeFamilies } from '../../../lib/tone/families';
import type { Head, SentenceHead } from '../../../lib/tone/classifier/heads';
import { inSteps, type PlainTable } from '../../../lib/tone/classifier/weights-file';
import { type Columns, columnsOf, narrowed } from './columns';
import { type CodedDraft, hasNegative } from './dataset';
import { fitLogistic, scoresOf, type SparseRows } from './logistic';
import { rowsOf, scaledBy, type Scope, tellingOf } from './matrix';
import { type Sharing, sharing } from './patterns';

/** A group of heads that share their features. */
export interface TablePlan {
  readonly scope: Scope;
  readonly heads: readonly SentenceHead[];
  /** Strength of the penalty on weights. */
  readonly penalty: number;
  /** Features kept, those that move scores most first. */
  readonly most: number;
  /** Features that go into the package: most of them share their weights, and they hear about as well as those strangers are heard with. */
  readonly shipped: number;
  /** How those of the package share their weights; each has its own without it. */
  readonly sharing?: Sharing;
}

/** Whether a sentence stands is a matter of its surroundings; what it does, of its own words. */
export const plans: readonly TablePlan[] = [
  {
    scope: 'context',
    heads: ['negative', 'tense', ...negativeFamilies, ...negativeCodes],
    penalty: 1.5,
    most: 17_500,
    shipped: 16_000,
    sharing: { own: 3_800, patterns: 511 },
  },
  {
    scope: 'own',
    heads: leadCodes,
    penalty: 1,
    most: 8_000,
    shipped: 7_500,
    sharing: { own: 2_050, patterns: 127 },
  },
];

/** Weights of one head by column. */
export interface FittedHead<H extends Head = Head> {
  readonly head: H;
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Fits every head of a plan on the drafts, and keeps the features that move scores most. */
export function fitTable(drafts: readonly CodedDraft[], plan: TablePlan): PlainTable {
  const { fitted, columns, loudness } = fitHeads(drafts, plan);
  return pruned(fitted, columns, plan.most, { readsAround: plan.scope === 'context', loudness });
}

/** The same as it goes into the package, in fewer bytes. */
export function fitPackedTable(drafts: readonly CodedDraft[], plan: TablePlan): PlainTable {
  const { fitted, columns, loudness } = fitHeads(drafts, plan);
  const table = pruned(fitted, columns, plan.shipped, { readsAround: plan.scope === 'context', loudness });
  if (!plan.sharing) return table;
  const worth = worthOf(fitted, columns, loudness);
  const placeOf = new Map(Array.from(columns.buckets, (bucket, at) => [bucket, at] as const));
  return sharing(table, plan.sharing, {
    worth: (bucket) => worth[placeOf.get(bucket)!]!,
    seen: (bucket) => columns.seen[placeOf.get(bucket)!]!,
    loudness,
  });
}

interface Fitted {
  readonly fitted: readonly FittedHead[];
  readonly columns: Columns;
  /** By head, for telling which features are worth their place. */
  readonly loudness: readonly number[];
}

function fitHeads(drafts: readonly CodedDraft[], plan: TablePlan): Fitted {
  const wide = rowsOf(drafts, plan.scope);
  const columns = columnsOf(wide, FEWEST_SEEN);
  const all = narrowed(wide, columns.buckets);
  const coded = drafts.filter(({ leadCoded }) => leadCoded);
  const lead = narrowed(rowsOf(coded, plan.scope), columns.buckets);
  const fitted = plan.heads.map((head) => {
    // Where the coders left lead moves out, their absence says nothing.
    const isLeadHead = isCode(head) && familyOf(head) === 'lead';
    const truth = truthOf(isLeadHead ? coded : drafts, head);
    return fitHead(head, isLeadHead ? lead : all, truth, plan.penalty);
  });
  return { fitted, columns, loudness: fitted.map((head) => Math.sqrt(loudnessOf(head, columns))) };
}

/** What was met only once says more of its sentence than of its code. */
const FEWEST_SEEN = 2;

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

/** Scores of every sentence by head, with the weights as they are shipped. */
export function scoreTable(
  drafts: readonly CodedDraft[],
  { scope }: TablePlan,
  table: PlainTable,
): ReadonlyMap<Head, Float64Array> {
  const { heads, buckets, weights, bias } = inSteps(table);
  const rows = narrowed(rowsOf(drafts, scope), Int32Array.from(buckets));
  return new Map(heads.map((head, at) => [head, scoresOf(rows, { weights: weights[at]!, bias: bias[at]! })]));
}

/**
 * Keeps the features that move scores most, so that the package stays small: by their weight times the root of how often they are met. By weight alone, rare ones
 * win that are hardly met again. Each head's weights are divided by its loudness, or those of loud ones take all places.
 */
export function pruned(
  fitted: readonly FittedHead[],
  { buckets, seen }: Columns,
  most: number,
  { readsAround, loudness }: { readonly readsAround: boolean; readonly loudness: readonly number[] },
): PlainTable {
  const worth = worthOf(fitted, { seen }, loudness);
  const kept = [...worth.keys()]
    .filter((at) => worth[at]! > 0)
    .toSorted((a, b) => worth[b]! - worth[a]!)
    .slice(0, most)
    .toSorted((a, b) => a - b);
  return {
    heads: fitted.map(({ head }) => head),
    readsAround,
    bias: fitted.map(({ bias }) => bias),
    buckets: kept.map((at) => buckets[at]!),
    weights: fitted.map(({ weights }) => Float64Array.from(kept, (at) => weights[at]!)),
  };
}

/** How much each feature moves scores, beside what moves them all. */
const worthOf = (
  fitted: readonly FittedHead[],
  { seen }: Pick<Columns, 'seen'>,
  loudness: readonly number[],
): Float64Array =>
  seen.map(
    (count, at) =>
      Math.sqrt(count) *
      Math.max(...fitted.map(({ weights }, head) => Math.abs(weights[at]!) / loudness[head]!)),
  );

/** How much a head's scores move at all: those of rare codes hardly do. */
export const loudnessOf = ({ weights }: FittedHead, { seen }: Columns): number =>
  Math.sqrt(weights.reduce((sum, weight, at) => sum + weight * weight * seen[at]!, 0)) || 1;

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
