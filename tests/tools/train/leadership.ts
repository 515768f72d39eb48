import { allCodes, type Code, isLead } from '../../../lib/tone/codes';
import type { Heard } from '../../../lib/tone/findings';
import type { Undertone } from '../../../lib/tone/score';

/** What was heard in a draft, and how the coders rated it. */
export interface RatedDraft {
  readonly said: Heard & Undertone;
  /** 0 to 100. */
  readonly leadership: number;
}

/** Weights of lib/tone/score.ts that come closest to the coders' ratings. */
export interface LeadershipFit {
  readonly base: number;
  readonly impression: number;
  readonly weights: Readonly<Record<Code, number>>;
}

const ROUNDS = 4000;
const PACE = 0.02;

/**
 * Least squares between the score and the ratings, by gradient descent (Adam) with no weight below zero: so that no finding ever helps and no move ever
 * harms.
 */
export function fitLeadership(drafts: readonly RatedDraft[]): LeadershipFit {
  const rows = drafts.map(({ said, leadership }) => ({
    counts: [...signedCounts(said), said.impression],
    rating: leadership / 100,
  }));
  const size = allCodes.length + 2;
  const state = new Float64Array(size).fill(0.3);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient = new Float64Array(size);
    for (const { counts, rating } of rows) {
      const sum = counts.reduce((total, count, at) => total + count * state[at]!, state[size - 1]!);
      const score = 1 / (1 + Math.exp(-sum));
      const slope = ((score - rating) * score * (1 - score)) / rows.length;
      for (const [at, count] of counts.entries()) gradient[at]! += slope * count;
      gradient[size - 1]! += slope;
    }
    for (let at = 0; at < size; at += 1) {
      mean[at] = 0.9 * mean[at]! + 0.1 * gradient[at]!;
      spread[at] = 0.999 * spread[at]! + 0.001 * gradient[at]! ** 2;
      const step = mean[at]! / (1 - 0.9 ** round) / (Math.sqrt(spread[at]! / (1 - 0.999 ** round)) + 1e-8);
      state[at]! -= PACE * step;
      if (at < size - 1) state[at] = Math.max(0, state[at]!);
    }
  }
  const weights = Object.fromEntries(allCodes.map((code, at) => [code, Math.round(state[at]! * 100) / 100]));
  const rounded = (at: number) => Math.round(state[at]! * 100) / 100;
  return {
    base: rounded(size - 1),
    impression: rounded(size - 2),
    weights: weights as Record<Code, number>,
  };
}

/** Square roots of the counts by code, negative for what harms. */
function signedCounts({ findings, moves }: Heard): readonly number[] {
  const all = [...findings, ...moves];
  return allCodes.map((code) => {
    const root = Math.sqrt(all.filter((item) => item.code === code).length);
    return isLead(code) ? root : -root;
  });
}
