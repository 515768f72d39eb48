import { browser } from 'wxt/browser';

/** Asks for notifications. Must be called from the click itself: the browser refuses any other time. */
export const allowNotifications = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);

/** Chrome and Edge let an extension open their page of shortcuts; Firefox does not, and there words lead the way. */
export const openShortcuts = import.meta.env.FIREFOX
  ? null
  : () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
