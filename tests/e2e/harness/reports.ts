import type { Report } from '../../../lib/browser/messages';

/** What of an extension's own world is used inside `evaluate`. */
interface WithSession {
  readonly chrome: {
    readonly storage: {
      readonly session: {
        get(): Promise<Readonly<Record<string, Report & { readonly closedAt: number | null }>>>;
      };
    };
  };
}

/** To be evaluated in a context of the extension: the latest reports of open composes, from session storage. */
export async function readReports(): Promise<readonly Report[]> {
  const { chrome } = globalThis as unknown as WithSession;
  const all = Object.entries(await chrome.storage.session.get());
  const reports = all.flatMap(([key, value]) => (key.startsWith('report:') ? [value] : []));
  return reports.filter((report) => report.closedAt === null);
}
