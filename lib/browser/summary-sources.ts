import type { Client } from '../clients';
import type { SummarySources } from '../stores/summary';
import { dayOf } from '../week/days';
import { clientBook } from './client-book';
import { hashAddress } from './hash-address';
import { localZone, openHistory } from './history';

/** The summary's sources in the browser. */
export function summarySources(): SummarySources {
  const history = openHistory();
  return {
    findWeek: history.findWeek,
    findWeeks: history.findWeeks,
    nameHistoryIds,
    watchHistory: history.watch,
    clientBook,
    today: () => dayOf(Date.now(), localZone()),
  };
}

/** A client's replies stand under its id, and those from before it was in the book under its addresses' hashes. */
export async function nameHistoryIds(clients: readonly Client[]): Promise<Readonly<Record<string, string>>> {
  const names = await Promise.all(
    clients.map(async ({ id, name, addresses }) => {
      const hashes = await Promise.all(addresses.map(hashAddress));
      return [id, ...hashes].map((historyId) => [historyId, name] as const);
    }),
  );
  return Object.fromEntries(names.flat());
}
