import { browser } from 'wxt/browser';
import { reportError } from '../../lib/browser/report-error';
import { type RoundSources, shareOnce } from '../../lib/browser/sync/round';
import { sharing } from '../../lib/browser/sync/sharing';

/**
 * Shares settings and notes with the writer's other browsers, where that is switched on: at each start of the worker and
 * after each change, here or elsewhere. Changes in a row make one more round, not one each.
 */
export function registerSharing(sources: RoundSources): void {
  let going = false;
  let again = false;
  const share = async () => {
    again = going;
    if (going) return;
    going = true;
    try {
      do {
        again = false;
        await shareOnce(sources);
      } while (again);
    } finally {
      going = false;
    }
  };
  const soon = () => void share().catch((error: unknown) => reportError('sharing', error));

  sources.clientBook.watch(soon);
  sources.settings.watch(soon);
  sharing.watch((now, before) => {
    if (now.on && !before.on) soon();
  });
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'sync') soon();
  });
  soon();
}
