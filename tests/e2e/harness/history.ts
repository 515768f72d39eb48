import type { World } from './world';

/** Rows of history, read from the data base itself. */
export const historyRows = ({ browser }: World): Promise<readonly Row[]> =>
  browser.worker.evaluate(readHistory);

type Row = Readonly<Record<string, unknown>>;

/** To be evaluated in a context of the extension: it takes nothing along. */
export async function readHistory(): Promise<readonly Row[]> {
  const there = await indexedDB.databases();
  // Opening one that is not there would make it.
  if (!there.some(({ name }) => name === 'evenkeel')) return [];
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('The request failed')));
    });
  const database = await done(indexedDB.open('evenkeel'));
  const rows = await done(database.transaction('replies').objectStore('replies').getAll());
  database.close();
  return rows as Record<string, unknown>[];
}
