import type { PopupSources } from '../stores/popup';
import { clientBook } from './client-book';
import { workerLine } from './line';
import { settings } from './settings';
import { watchReportInFront } from './view';

/** The popup's sources in the browser. */
export const popupSources = (): PopupSources => ({
  watchReport: watchReportInFront,
  worker: workerLine,
  clientBook,
  settings,
  reassignHistory: async (fromId, intoId) => {
    // Fetched and opened for the one merge: the popup must be there at once, without a database.
    const { openHistory } = await import('./history');
    const history = openHistory();
    await history.reassign(fromId, intoId).finally(history.close);
  },
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
});
