export type Trend = 'up' | 'down' | 'level' | 'new';

/** Points of score a trend must move to be called one. */
const pointsThatCount = 4;

/**
 * Where a row of weekly scores (oldest first, null without a score) is going: the last one against the mean of those before.
 */
export function trendOf(scores: readonly (number | null)[]): Trend {
  const known = scores.filter((score) => score !== null);
  const last = known.at(-1);
  const earlier = known.slice(0, -1);
  if (last === undefined || earlier.length === 0) return 'new';
  const change = last - earlier.reduce((sum, score) => sum + score, 0) / earlier.length;
  if (Math.abs(change) < pointsThatCount) return 'level';
  return change > 0 ? 'up' : 'down';
}
