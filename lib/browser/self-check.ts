import { browser } from 'wxt/browser';
import { sendMessage } from './messages';

/** Asks the Gmail tab used last what it can see. Null: no such tab is open, or nobody answers there. */
export async function askSelfCheck(): Promise<string | null> {
  const tabs = await browser.tabs.query({ url: 'https://mail.google.com/*' });
  const [latest] = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (latest?.id === undefined) return null;
  return sendMessage('selfCheck', undefined, latest.id).catch(() => null);
}
