import { browser } from 'wxt/browser';
import { onMessage } from '../../lib/browser/messages';
import { setFocus } from '../../lib/browser/reports';
import { accept } from './routes';

/**
 * Opens the side panel for a click on the badge. The browser allows it only within the click's own turn: one `await`
 * before `open` and it refuses. Firefox opens its sidebar from its own buttons only; there the answer is no.
 */
export function registerOpenPanel(): void {
  onMessage('openPanel', ({ data, sender }) => {
    const accepted = accept('openPanel', data, sender);
    const tabId = accepted?.from.tabId ?? null;
    if (!accepted || tabId === null || !hasSidePanel()) return { opened: false };
    const opening = browser.sidePanel.open({ tabId });
    void setFocus(tabId, { composeId: accepted.data.composeId, caret: null, seen: true }).catch(() => {});
    // Refused when the click is too long ago: the sender then offers the card instead.
    return opening.then(
      () => ({ opened: true }),
      () => ({ opened: false }),
    );
  });
}

const hasSidePanel = (): boolean =>
  'sidePanel' in browser &&
  typeof (browser.sidePanel as Partial<typeof browser.sidePanel>)?.open === 'function';
