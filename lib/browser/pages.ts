import { browser } from 'wxt/browser';

/** The extension's own pages. */
export type OwnPage = 'welcome' | 'summary' | 'practice' | 'options' | 'sidepanel' | 'popup';

/** Address of one of our pages or files; the type of `getURL` only knows what the last build made. */
export const ownUrl = (path: string): string => (browser.runtime.getURL as (path: string) => string)(path);

/** Opens one of our pages in a tab of its own. */
export const openPage = async (page: OwnPage): Promise<void> => {
  await browser.tabs.create({ url: ownUrl(`/${page}.html`) });
};
