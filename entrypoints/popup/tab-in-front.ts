import { browser } from 'wxt/browser';

export interface TabInFront {
  readonly windowId: number | null;
  readonly inGmail: boolean;
}

/** Until the browser has told. */
export const noTabYet: TabInFront = { windowId: null, inGmail: false };

/** Whether this browser has a place beside the mail. */
export const canOpenPanel = 'sidePanel' in browser || 'sidebarAction' in browser;

/** The tab the popup was opened over. Its address is only told to us when it is Gmail's. */
export async function findTabInFront(): Promise<TabInFront> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return {
    windowId: tab?.windowId ?? null,
    inGmail: tab?.url?.startsWith('https://mail.google.com/') ?? false,
  };
}

/** Opens the coach beside the mail. Must be called from the click itself; the popup then closes. */
export async function openPanelIn({ windowId }: TabInFront): Promise<void> {
  if (import.meta.env.FIREFOX) await openSidebar();
  else if (windowId === null) return;
  else await browser.sidePanel.open({ windowId });
  window.close();
}

/** Firefox's own way; the shared types know only Chrome's. */
const openSidebar = (): Promise<void> =>
  (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open();
