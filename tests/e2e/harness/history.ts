import type { World } from './world';

/** Rows of history, read from the data base itself. */
export const historyRows = ({ browser }: World): Promise<readonly Row[]> =>
  browser.worker.evaluate(readHistory);

/** To be evaluated in a context of the extension. */
export async function emptyHistory(): Promise<void> {
  // Opening one that is not there would make it, without its tables.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'evenkeel')) return;
  const request = indexedDB.open('evenkeel');
  const database = await new Promise<IDBDatabase>((resolve) =>
    request.addEventListener('success', () => resolve(request.result)),
  );
  const change = database.transaction(['replies', 'days'], 'readwrite');
  for (const table of ['replies', 'days']) change.objectStore(table).clear();
  await new Promise((resolve) => change.addEventListener('complete', resolve));
  database.close();
}

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
