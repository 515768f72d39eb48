import { browser } from 'wxt/browser';
import { type ComposeId, onMessage } from '../../lib/browser/messages';
import { setFocus } from '../../lib/browser/reports';
import { accept, atDoor, isOfTab, type Sender } from './routes';

/**
 * Opens the side panel for a click on the badge. The browser allows it only within the click's own turn: one `await`
 * before `open` and it refuses. Firefox opens its sidebar from its own buttons only; there the answer is no.
 */
export function registerOpenPanel(): void {
  onMessage('openPanel', ({ data, sender }) => openPanel(data, sender));
}

/** The answer to one click, given within its own turn. */
export function openPanel(data: unknown, sender: Sender): { opened: boolean } | Promise<{ opened: boolean }> {
  const accepted = accept('openPanel', data, sender);
  const tabId = accepted?.from.tabId ?? null;
  if (!accepted || tabId === null || !hasSidePanel()) return { opened: false };
  const opening = browser.sidePanel.open({ tabId });
  void showIn(tabId, accepted.data.composeId).catch(() => {});
  // Refused when the click is too long ago: the sender then offers the card instead.
  return opening.then(
    () => ({ opened: true }),
    () => ({ opened: false }),
  );
}

/** The panel goes to the compose whose badge was clicked; never to one that another tab holds. */
const showIn = (tabId: number, composeId: ComposeId): Promise<void> =>
  atDoor(composeId, async () => {
    if (await isOfTab(composeId, tabId)) await setFocus(tabId, { composeId, caret: null, seen: true });
  });

const hasSidePanel = (): boolean =>
  'sidePanel' in browser &&
  typeof (browser.sidePanel as Partial<typeof browser.sidePanel>)?.open === 'function';
