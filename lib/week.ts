import type { Code, LeadCode, NegativeCode } from './tone/codes';
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

/** One day of a week. */
export interface WeekDay {
  /** `YYYY-MM-DD` in the writer's time zone. */
  readonly day: string;
  readonly replies: number;
  /** Mean score, 0 to 100; null without a scored reply. */
  readonly score: number | null;
}

/** What one client got in a week. */
export interface WeekClient {
  /** As in `SentReply.clientId`; null gathers the replies of which nobody could be told. */
  readonly clientId: string | null;
  readonly replies: number;
  /** Mean score, 0 to 100. */
  readonly score: number | null;
  /** Share of replies with stance `lead` among those with a stance, 0 to 1. */
  readonly leadingShare: number | null;
}

/** One week of sent replies, from Monday to Sunday in the writer's time zone. Numbers only. */
export interface Week {
  /** `YYYY-MM-DD` */
  readonly monday: string;
  readonly replies: number;
  readonly words: number;
  /** Mean score, 0 to 100; null without a scored reply. */
  readonly score: number | null;
  /** Share of replies with stance `lead` among those with a stance, 0 to 1; null when none has one. */
  readonly leadingShare: number | null;
  /** Seven days, Monday first. */
  readonly days: readonly WeekDay[];
  /** Replies of each stance. */
  readonly stances: Readonly<Record<Stance, number>>;
  /** Mean of each needle over the scored replies, 0 to 10; null without one. */
  readonly needles: Needles | null;
  /** Findings and moves of each code. */
  readonly counts: Readonly<Partial<Record<Code, number>>>;
  /** Most replies first. */
  readonly clients: readonly WeekClient[];
  /** The one negative code that cost most (count times the code's weight); null in a week without one. */
  readonly habit: { readonly code: NegativeCode; readonly count: number } | null;
  /** The lead move that earned most; null in a week without one. */
  readonly strength: { readonly code: LeadCode; readonly count: number } | null;
  readonly rewritesApplied: number;
  readonly dismissed: number;
  /** Replies whose score rose between the first reading and the sending. */
  readonly improved: number;
  /** Mean points gained by those replies; null without one. */
  readonly improvedBy: number | null;
  readonly brakes: Readonly<Record<BrakeOutcome, number>>;
}
