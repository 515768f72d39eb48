import type { Code } from './tone/codes';
import type { Needles, Stance } from './tone/reading';

/** What became of the one breath before Send. */
export type BrakeOutcome = 'none' | 'improved' | 'sentAsIs' | 'keptAsDraft';

/** One sent reply: numbers only, never text. */
export interface SentReply {
  readonly id: string;
  /** ms since the epoch */
  readonly sentAt: number;
  /** Random id of a known client, else a salted hash of the address; null when nobody could be told. */
  readonly clientId: string | null;
  readonly words: number;
  readonly firstScore: number | null;
  readonly score: number | null;
  readonly stance: Stance | null;
  readonly needles: Needles;
  readonly counts: Readonly<Partial<Record<Code, number>>>;
  readonly rewritesApplied: number;
  readonly dismissed: number;
  readonly incomingHeat: 0 | 1 | 2 | 3 | null;
  readonly brake: BrakeOutcome;
}
