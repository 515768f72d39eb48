import type { World } from './world';

/** Rows of history, read from the data base itself. */
export function historyRows({ browser }: World): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return browser.worker.evaluate(async () => {
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
  });
}
