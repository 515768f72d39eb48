import { browser } from 'wxt/browser';
import type { Finding } from '../tone/reading';

/** The extension's own pages. */
export type OwnPage = 'welcome' | 'summary' | 'practice' | 'options' | 'sidepanel' | 'popup';

/** Address of one of our pages or files; the type of `getURL` only knows what the last build made. */
export const ownUrl = (path: string): string => (browser.runtime.getURL as (path: string) => string)(path);

/** The list of rules with what heard a finding in view: its rule, or its code where no one rule did. */
export const ruleLink = ({ layer, rule, code }: Pick<Finding, 'layer' | 'rule' | 'code'>): string =>
  ownUrl(`/options.html#${layer === 'rule' ? `rule-${rule}` : `code-${code}`}`);

/** Opens one of our pages in a tab of its own. */
export const openPage = async (page: OwnPage): Promise<void> => {
  await browser.tabs.create({ url: ownUrl(`/${page}.html`) });
};
