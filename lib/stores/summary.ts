import type { StoreApi } from 'zustand/vanilla';
import type { LockedItem } from '../browser/locked-item';
import type { Client } from '../clients';
import type { Week } from '../week';

interface SummaryState {
  readonly phase: 'loading' | 'ready' | 'failed';
  /** Monday of the week shown, `YYYY-MM-DD` in the reader's time zone. */
  readonly monday: string;
  readonly week: Week | null;
  /** The week before the one shown, to compare. */
  readonly weekBefore: Week | null;
  /** Mondays of all weeks with replies, newest first. */
  readonly weeks: readonly string[];
  /** True when the week shown is the current one. */
  readonly isCurrent: boolean;
  /** Names by the client ids of `week.clients`; an id without a name is someone who is not in the client book. */
  readonly clientNames: Readonly<Record<string, string>>;
}

interface SummaryActions {
  /** Shows the week that holds this day (`YYYY-MM-DD`). */
  show(day: string): Promise<void>;
  previous(): Promise<void>;
  /** Does nothing at the current week. */
  next(): Promise<void>;
}

export type SummaryStore = StoreApi<SummaryState & SummaryActions>;

/** The store's way to the history; `summarySources()` in lib/browser gives the real ones. */
export interface SummarySources {
  /** The week beginning on this Monday; empty weeks are weeks too. */
  findWeek(monday: string): Promise<Week>;
  findWeeks(): Promise<readonly string[]>;
  /** Which client of the book each of these history ids stands for; it may tell of more. */
  nameHistoryIds(
    clients: readonly Client[],
    ids: readonly string[],
  ): Promise<Readonly<Record<string, string>>>;
  watchHistory(onChange: () => void, options: { signal: AbortSignal }): void;
  readonly clientBook: Pick<LockedItem<readonly Client[]>, 'get' | 'watch'>;
  /** Today, `YYYY-MM-DD` in the reader's time zone. */
  today(): string;
}
