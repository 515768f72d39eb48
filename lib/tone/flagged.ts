import type { Finding } from './reading';

/** In how many sentences something was found: what a writer counts, whatever a sentence collects. */
export const countFlagged = (findings: readonly Finding[]): number =>
  new Set(findings.map(({ sentence }) => sentence)).size;
