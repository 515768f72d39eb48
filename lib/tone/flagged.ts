import type { Finding } from './reading';

/** The sentences that carry a finding, by their place. */
export const flaggedBy = (findings: readonly Finding[]): ReadonlySet<number> =>
  new Set(findings.map(({ sentence }) => sentence));

/** In how many sentences something was found: what a writer counts, whatever a sentence collects. */
export const countFlagged = (findings: readonly Finding[]): number => flaggedBy(findings).size;
