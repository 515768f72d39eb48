import type { Parameters } from 'fast-check';

/** Inputs of one run of everything in this folder: 20,000 with `npm test`, a million with `npm run fuzz`. */
const all = Number(process.env.EVENKEEL_FUZZ ?? 20_000);

/**
 * How many inputs a property gets, of every 20,000. With `npm test` they are the same each time, so that it fails for the
 * change at hand only; the long run takes new ones, and names its seed when it fails.
 */
export function share<T>(of20000: number): Parameters<T> {
  const numRuns = Math.max(1, Math.round((of20000 * all) / 20_000));
  const seed = process.env.EVENKEEL_SEED;
  return {
    numRuns,
    ...(seed ? { seed: Number(seed) } : process.env.EVENKEEL_FUZZ ? {} : { seed: 20_261_122 }),
    // What made a property fail is told at once; growing smaller has an end too.
    endOnFailure: false,
    maxSkipsPerRun: 10_000,
  };
}

/** Ample time for a share of the long run; what hangs is stopped by it. */
export const patience = Math.max(60_000, (all / 20_000) * 60_000);
