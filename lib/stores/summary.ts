import { type StoreApi, createStore } from 'zustand/vanilla';
import type { LockedItem } from '../browser/locked-item';
import type { Client } from '../clients';
import type { Week } from '../week';
import { addDays, mondayOf } from '../week/days';

export interface SummaryState {
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

export interface SummaryActions {
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
  /** Which client of the book a history id stands for. */
  nameHistoryIds(clients: readonly Client[]): Promise<Readonly<Record<string, string>>>;
  watchHistory(onChange: () => void, options: { signal: AbortSignal }): void;
  readonly clientBook: Pick<LockedItem<readonly Client[]>, 'get' | 'watch'>;
  /** Today, `YYYY-MM-DD` in the reader's time zone. */
  today(): string;
}

/** The week in view, alive until the signal aborts. It opens on the current week. */
export function createSummaryStore(
  sources: SummarySources,
  { signal }: { signal: AbortSignal },
): SummaryStore {
  const thisMonday = () => mondayOf(sources.today());
  /** Counts the looks: an answer that another look has overtaken is dropped. */
  let looks = 0;

  const load = async (monday: string): Promise<void> => {
    looks += 1;
    const mine = looks;
    store.setState({ monday, isCurrent: monday === thisMonday() });
    try {
      const [week, weekBefore, weeks, clientNames] = await Promise.all([
        sources.findWeek(monday),
        sources.findWeek(addDays(monday, -7)),
        sources.findWeeks(),
        sources.clientBook.get().then(sources.nameHistoryIds),
      ]);
      if (mine !== looks || signal.aborted) return;
      store.setState({ phase: 'ready', week, weekBefore, weeks, clientNames });
    } catch {
      if (mine === looks) store.setState({ phase: 'failed' });
    }
  };
  const again = () => void load(store.getState().monday);

  const store: SummaryStore = createStore((_, get) => ({
    phase: 'loading',
    monday: thisMonday(),
    week: null,
    weekBefore: null,
    weeks: [],
    isCurrent: true,
    clientNames: {},
    show: (day) => load(min(mondayOf(day), thisMonday())),
    previous: () => load(addDays(get().monday, -7)),
    next: () => load(min(addDays(get().monday, 7), thisMonday())),
  }));

  sources.watchHistory(again, { signal });
  signal.addEventListener('abort', sources.clientBook.watch(again));
  again();
  return store;
}

const min = (a: string, b: string): string => (a < b ? a : b);
