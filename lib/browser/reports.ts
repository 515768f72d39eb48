import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { inLock } from './locked-item';
import type { ComposeId, DismissScope, Report } from './messages';

/** One dismissal, with all it takes to take it back when the finding is not there to be asked any more. */
export interface DismissalMade {
  readonly key: string;
  readonly scope: DismissScope;
  /** Where it was written: the client's or the settings' list, and the entry. Null with scope `here`. */
  readonly entry: {
    readonly list: 'rules' | 'codes' | 'wordings';
    readonly name: string;
    readonly clientId: string | null;
  } | null;
}

/** A report with what only the worker needs to know of the compose. */
export interface KeptReport extends Report {
  /** Tab whose closing ends this compose, also on the practice page. */
  readonly holderTab: number | null;
  /** The writer paused coaching for this mail alone. */
  readonly mailPaused: boolean;
  /** Latest last. */
  readonly dismissalsMade: readonly DismissalMade[];
  /** Names of the edits that `rewritesApplied` has counted; latest last, and only those that may be told again. */
  readonly editsCounted: readonly string[];
  /** ms since the epoch; null while the compose is open. A closed one is kept a moment, to tell what was sent. */
  readonly closedAt: number | null;
}

/** The compose the writer is in, by tab. */
export interface Focus {
  readonly composeId: ComposeId;
  readonly caret: number | null;
  /** False when its draft cannot be read. */
  readonly seen: boolean;
}

/** The row of history a sent compose has become, so that the same send is never counted twice. */
export interface SentMark {
  readonly rowId: string;
  readonly tabId: number | null;
}

/** How long a closed compose is remembered: a send is seen after its compose has gone. In ms. */
const closedForMs = 2 * 60_000;

type SessionKey = `session:${string}`;
/** How the keys of what is kept here begin. */
export const reportPrefixes = {
  report: 'session:report:',
  focus: 'session:focus:',
  sent: 'session:sent:',
} as const satisfies Record<string, SessionKey>;
const reportKey = (composeId: ComposeId): SessionKey => `${reportPrefixes.report}${composeId}`;
const focusKey = (tabId: number): SessionKey => `${reportPrefixes.focus}${tabId}`;
const sentKey = (composeId: ComposeId): SessionKey => `${reportPrefixes.sent}${composeId}`;

/**
 * The latest report per compose, in the browser's session storage: it outlives the worker and never reaches the disk.
 * Content scripts cannot read it. Where that storage does not answer, everything here rejects.
 */
export const findReport = async (composeId: ComposeId): Promise<KeptReport | undefined> =>
  (await storage.getItem<KeptReport>(reportKey(composeId))) ?? undefined;

/** All that is kept at this moment, in one question: whoever shows it must not wait twice. */
export async function findKept(): Promise<{
  readonly focusOf: (tabId: number) => Focus | undefined;
  readonly reportOf: (composeId: ComposeId) => KeptReport | undefined;
}> {
  const all = await storage.snapshot('session');
  return {
    focusOf: (tabId) => all[`focus:${tabId}`] as Focus | undefined,
    reportOf: (composeId) => all[`report:${composeId}`] as KeptReport | undefined,
  };
}

/** Every report, closed ones too. */
export async function findReports(): Promise<readonly KeptReport[]> {
  const all = await storage.snapshot('session');
  return Object.entries(all).flatMap(([key, value]) =>
    key.startsWith('report:') ? [value as KeptReport] : [],
  );
}

/** Changes one report, one change at a time; returns what is kept now. Returning undefined keeps what is there. */
export const changeReport = (
  composeId: ComposeId,
  to: (current: KeptReport | undefined) => KeptReport | undefined,
): Promise<KeptReport | undefined> =>
  inLock(reportKey(composeId), async () => {
    const current = await findReport(composeId);
    const next = to(current);
    if (next === undefined || next === current) return current;
    await put(next);
    return next;
  });

const dropReport = (composeId: ComposeId): Promise<void> =>
  inLock(reportKey(composeId), () => storage.removeItem(reportKey(composeId)));

export const findFocus = async (tabId: number): Promise<Focus | undefined> =>
  (await storage.getItem<Focus>(focusKey(tabId))) ?? undefined;

export const setFocus = (tabId: number, focus: Focus): Promise<void> =>
  inTab(tabId, () => storage.setItem(focusKey(tabId), focus));

/** A draft that is read while its tab has none in focus is the one in view; so is one that could not be seen before. */
export const focusIfNone = (tabId: number, composeId: ComposeId): Promise<void> =>
  inTab(tabId, async () => {
    const focus = await findFocus(tabId);
    if (!focus || (focus.composeId === composeId && !focus.seen))
      await storage.setItem<Focus>(focusKey(tabId), { composeId, caret: null, seen: true });
  });

/** The compose was closed: the tab's focus goes to the latest other one that is open, if there is one. */
export const moveFocusFrom = (tabId: number, composeId: ComposeId): Promise<void> =>
  inTab(tabId, async () => {
    const focus = await findFocus(tabId);
    if (focus && focus.composeId !== composeId) return;
    const open = (await findReports()).filter(
      (report) => report.holderTab === tabId && report.closedAt === null && report.composeId !== composeId,
    );
    const latest = open.sort((a, b) => b.at - a.at)[0];
    if (!latest) return storage.removeItem(focusKey(tabId));
    const next: Focus = { composeId: latest.composeId, caret: null, seen: true };
    return storage.setItem(focusKey(tabId), next);
  });

/** Forgets everything of a tab that was closed or whose page was loaded anew. */
export const dropTab = (tabId: number): Promise<void> =>
  inTab(tabId, async () => {
    for (const report of await findReports())
      if (report.holderTab === tabId) await dropReport(report.composeId);
    await storage.removeItem(focusKey(tabId));
    const all = await storage.snapshot('session');
    for (const [key, value] of Object.entries(all))
      if (key.startsWith('sent:') && (value as SentMark).tabId === tabId)
        await storage.removeItem(`session:${key}`);
  });

/** Forgets reports whose compose was closed a while ago. Returns how many closed ones are left. */
export async function sweepClosed(now: number): Promise<number> {
  const closed = (await findReports()).filter((report) => report.closedAt !== null);
  const old = closed.filter((report) => now - (report.closedAt ?? now) >= closedForMs);
  for (const report of old) await dropReport(report.composeId);
  return closed.length - old.length;
}

export const findSentMark = async (composeId: ComposeId): Promise<SentMark | undefined> =>
  (await storage.getItem<SentMark>(sentKey(composeId))) ?? undefined;

export const setSentMark = (composeId: ComposeId, mark: SentMark): Promise<void> =>
  storage.setItem(sentKey(composeId), mark);

export const dropSentMark = (composeId: ComposeId): Promise<void> => storage.removeItem(sentKey(composeId));

/** Calls back after any change of reports or focus, until the signal aborts. */
export function watchReports(
  onChange: (changed: { readonly composeId: ComposeId } | { readonly tabId: number }) => void,
  { signal }: { signal: AbortSignal },
): void {
  const listener = (changes: Record<string, unknown>) => {
    for (const key of Object.keys(changes)) {
      if (key.startsWith('report:')) onChange({ composeId: key.slice('report:'.length) });
      if (key.startsWith('focus:')) onChange({ tabId: Number(key.slice('focus:'.length)) });
    }
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}

/** What concerns a tab's focus is done one at a time, in the order it was asked. */
const inTab = <T>(tabId: number, work: () => Promise<T>): Promise<T> => inLock(`tab:${tabId}`, work);

/** Session storage holds some 10 MB: when it is full, the reports not looked at for longest make room. */
async function put(report: KeptReport): Promise<void> {
  const key = reportKey(report.composeId);
  try {
    await storage.setItem(key, report);
  } catch {
    const others = (await findReports()).filter((other) => other.composeId !== report.composeId);
    const oldest = others.sort((a, b) => a.at - b.at).slice(0, Math.ceil(others.length / 2));
    await storage.removeItems(oldest.map((other) => reportKey(other.composeId)));
    await storage.setItem(key, report);
  }
}
