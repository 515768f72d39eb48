import { browser } from 'wxt/browser';
import type { View } from '../stores/panel';
import type { ComposeId, Report } from './messages';
import { findKept, watchReports } from './reports';

type Kept = Awaited<ReturnType<typeof findKept>>;

const nothing: View = { phase: 'nothing-open', report: null, caret: null, tabId: null };

/** What is in view in one tab. */
export const lookAtTab = async (tabId: number): Promise<View> => viewOf(tabId, await findKept());

function viewOf(tabId: number, kept: Kept): View {
  const focus = kept.focusOf(tabId);
  if (!focus) return { ...nothing, tabId };
  if (!focus.seen) return { ...nothing, phase: 'cannot-see', tabId };
  const report = kept.reportOf(focus.composeId);
  if (report?.closedAt != null) return { ...nothing, tabId };
  const caret = focus.caret;
  return report
    ? { phase: 'ready', report, caret, tabId }
    : { phase: 'analysing', report: null, caret, tabId };
}

/** What is in view of one compose, whatever the tab: the practice page's own. */
export async function lookAtCompose(composeId: ComposeId): Promise<View> {
  const kept = await findKept();
  const report = kept.reportOf(composeId);
  if (!report || report.closedAt !== null) return nothing;
  const tabId = report.holderTab;
  const focus = tabId === null ? undefined : kept.focusOf(tabId);
  const caret = focus?.composeId === composeId ? focus.caret : null;
  return { phase: 'ready', report, caret, tabId };
}

/**
 * Follows what `look` sees: once soon, then after each change of reports, focus or the tab in front. Two changes in a
 * row make two looks, never two at once, so that the last call always tells the latest.
 */
export function watchLook(
  look: () => Promise<View>,
  onChange: (view: View) => void,
  { signal }: { signal: AbortSignal },
): void {
  let looking = false;
  let again = false;
  const run = async () => {
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    try {
      do {
        again = false;
        const view = await look().catch((): View => ({ ...nothing, phase: 'storage-broken' }));
        if (!signal.aborted) onChange(view);
      } while (again && !signal.aborted);
    } finally {
      looking = false;
    }
  };
  const onTab = () => void run();
  try {
    watchReports(onTab, { signal });
  } catch {
    // No session storage to watch: the look below says so.
  }
  const onUpdated = (_: number, { status }: { status?: string }) => {
    if (status === 'complete') onTab();
  };
  browser.tabs.onActivated.addListener(onTab);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onTab);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  void run();
}

/** The report in front, for the popup. */
export function watchReportInFront(
  onChange: (report: Report | null) => void,
  options: { signal: AbortSignal },
): void {
  watchLook(lookInFront, (view) => onChange(view.phase === 'ready' ? view.report : null), options);
}

/**
 * What is in view in the tab in front of the window this page stands in. The browser tells us a tab's address only when
 * it is Gmail's or our own: a tab that went elsewhere has no draft, whatever was open there before.
 */
export async function lookInFront(): Promise<View> {
  const [[tab], kept] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    findKept(),
  ]);
  if (tab?.id === undefined || !tab.url?.startsWith('https://mail.google.com/')) return nothing;
  return viewOf(tab.id, kept);
}
