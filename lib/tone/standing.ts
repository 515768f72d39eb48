import type { Stance } from './reading';

/** From this score on, 0 to 100, a draft with findings stands well on the whole. */
export const STANDS_WELL = 64;

/** True for a draft that leads, and for one that leads with a slip. */
export const leadsOnTheWhole = (stance: Stance, score: number | null): boolean =>
  stance === 'lead' || (stance === 'mixed' && score !== null && score >= STANDS_WELL);
