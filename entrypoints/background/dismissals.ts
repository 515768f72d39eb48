import type { DismissScope } from '../../lib/browser/messages';
import { type DismissalMade, type KeptReport, changeReport, findReport } from '../../lib/browser/reports';
import { dismissForClient, undismissForClient } from '../../lib/clients/changes';
import type { Finding } from '../../lib/tone/reading';
import { slice } from '../../lib/tone/span';
import type { Handlers } from './coach-service';
import { ensureClient } from './ensure-client';
import type { Reader } from './reader';
import type { Sources } from './sources';

type Entry = NonNullable<DismissalMade['entry']>;

/**
 * Here: this finding in this draft. For this client: its rule (of the classifier: its code) with this client. Always:
 * its rule (of the classifier: its wording). What was done is noted in the report before it is done, so that a worker
 * killed in between can be asked again.
 */
export function createDismissals(sources: Sources, reader: Reader): Pick<Handlers, 'dismiss' | 'undismiss'> {
  const { settings, clientBook, now } = sources;

  const entryFor = async (finding: Finding, scope: DismissScope, report: KeptReport) => {
    if (scope === 'here') return null;
    const byRule = finding.layer === 'rule';
    if (scope === 'always') {
      const wording = slice(report.snapshot.text, finding).trim();
      return byRule
        ? ({ list: 'rules', name: finding.rule, clientId: null } satisfies Entry)
        : ({ list: 'wordings', name: wording, clientId: null } satisfies Entry);
    }
    const clientId = await ensureClient(sources, await reader.addresseeFor(report));
    if (clientId === undefined) return undefined;
    return byRule
      ? ({ list: 'rules', name: finding.rule, clientId } satisfies Entry)
      : ({ list: 'codes', name: finding.code, clientId } satisfies Entry);
  };

  const write = async (entry: Entry) => {
    const { list, name, clientId } = entry;
    if (clientId === null) {
      const field = list === 'wordings' ? 'wordingsIgnored' : 'rulesOff';
      await settings.change((old) => ({ ...old, [field]: [...new Set([...old[field], name])] }));
    } else if (list !== 'wordings') await clientBook.change(dismissForClient(clientId, list, name, now()));
  };

  const takeBack = async (entry: Entry) => {
    const { list, name, clientId } = entry;
    if (clientId === null) {
      const field = list === 'wordings' ? 'wordingsIgnored' : 'rulesOff';
      await settings.change((old) => ({ ...old, [field]: old[field].filter((other) => other !== name) }));
    } else if (list !== 'wordings') await clientBook.change(undismissForClient(clientId, list, name, now()));
  };

  /** Watchers of settings and client book ask for the other readings; only `here` has nobody to watch it. */
  const readAgain = async (report: KeptReport, change: (report: KeptReport) => KeptReport) => {
    await reader.readAgain(report.composeId, change);
    await sources.readAgain(report.tabId, report.composeId);
  };

  return {
    dismiss: async ({ composeId, key, scope }) => {
      const report = await findReport(composeId);
      if (!report) return { ok: false };
      const made = findMade(report, key, scope) ?? (await makeDismissal(report, key, scope));
      if (!made) return { ok: false };
      await changeReport(composeId, (current) => current && withDismissal(current, made));
      if (made.entry) await write(made.entry);
      await readAgain(report, (current) => current);
      return { ok: true };
    },

    undismiss: async ({ composeId, key, scope }) => {
      const report = await findReport(composeId);
      const made = report && findMade(report, key, scope);
      if (!report || !made) return { ok: false };
      if (made.entry) await takeBack(made.entry);
      await readAgain(report, (current) => withoutDismissal(current, made));
      return { ok: true };
    },
  };

  async function makeDismissal(
    report: KeptReport,
    key: string,
    scope: DismissScope,
  ): Promise<DismissalMade | undefined> {
    const finding = report.reading?.findings.find((one) => one.key === key);
    const entry = finding && (await entryFor(finding, scope, report));
    return entry === undefined ? undefined : { key, scope, entry };
  }
}

const findMade = (report: KeptReport, key: string, scope: DismissScope): DismissalMade | undefined =>
  report.dismissalsMade.findLast((made) => made.key === key && made.scope === scope);

function withDismissal(report: KeptReport, made: DismissalMade): KeptReport {
  if (findMade(report, made.key, made.scope)) return report;
  return counted(report, [...report.dismissalsMade, made]);
}

const withoutDismissal = (report: KeptReport, { key, scope }: DismissalMade): KeptReport =>
  counted(
    report,
    report.dismissalsMade.filter((made) => made.key !== key || made.scope !== scope),
  );

const counted = (report: KeptReport, dismissalsMade: readonly DismissalMade[]): KeptReport => ({
  ...report,
  dismissalsMade,
  dismissals: dismissalsMade.length,
  dismissedHere: dismissalsMade.filter((made) => made.scope === 'here').map((made) => made.key),
});
