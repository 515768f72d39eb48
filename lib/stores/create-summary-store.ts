import { createStore } from 'zustand/vanilla';
import { addDays, mondayOf } from '../week/days';
import type { SummarySources, SummaryStore } from './summary';

/** The week in view, alive until the signal aborts. It opens on the current week. */
export function createSummaryStore(
  sources: SummarySources,
  { signal }: { signal: AbortSignal },
): SummaryStore {
  const thisMonday = () => mondayOf(sources.today());
  /** Counts the looks: an answer that another look has overtaken is dropped for the latest one's. */
  let looks = 0;
  let latest: Promise<void> = Promise.resolve();

  const load = (monday: string): Promise<void> => {
    looks += 1;
    latest = look(monday, looks);
    return latest;
  };
  const look = async (monday: string, mine: number): Promise<void> => {
    store.setState({ monday, isCurrent: monday === thisMonday() });
    try {
      const [week, weekBefore, weeks, clients] = await Promise.all([
        sources.findWeek(monday),
        sources.findWeek(addDays(monday, -7)),
        sources.findWeeks(),
        sources.clientBook.get(),
      ]);
      const clientNames = await sources.nameHistoryIds(
        clients,
        week.clients.flatMap(({ clientId }) => clientId ?? []),
      );
      if (mine !== looks) return latest;
      if (signal.aborted) return;
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
