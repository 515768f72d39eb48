import type { Client } from '../clients';
import type { SummarySources } from '../stores/summary';
import { dayOf } from '../week/days';
import { clientBook } from './client-book';
import { hashAddresses, strangerPrefix } from './hash-address';
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

/**
 * A client's replies stand under its id, and those from before it was in the book under its addresses' hashes: only when
 * one of these ids is such a hash are the addresses of a long book hashed.
 */
export async function nameHistoryIds(
  clients: readonly Client[],
  ids: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const known = clients.map(({ id, name }) => [id, name] as const);
  if (!ids.some((id) => id.startsWith(strangerPrefix))) return Object.fromEntries(known);
  const owned = clients.flatMap(({ name, addresses }) => addresses.map((address) => ({ name, address })));
  const hashes = await hashAddresses(owned.map(({ address }) => address));
  return Object.fromEntries([...known, ...owned.map(({ name }, at) => [hashes[at] ?? '', name] as const)]);
}
