import type { NegativeCode } from '../codes';

/** Codes that say whose doing it was, or whose it was not: their sentences mostly hold facts, said to prove a point. */
export const BLAMES: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['accuse', 'defend', 'deflect']);
