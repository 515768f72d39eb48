import { holdReasonOf } from '../../lib/brake';
import { inLock } from '../../lib/browser/locked-item';
import type { Protocol, Report } from '../../lib/browser/messages';
import { reportError } from '../../lib/browser/report-error';
import {
  type KeptReport,
  changeReport,
  dropTab,
  focusIfNone,
  findReport,
  findReports,
  moveFocusFrom,
  setFocus,
  sweepClosed,
} from '../../lib/browser/reports';
import type { WorkerMessage } from '../../lib/browser/schemas/messages';
import { adoptReplies } from './adopt-replies';
import { createDismissals } from './dismissals';
import { createPauses } from './pauses';
import { readablePart } from './readable';
import { createReader } from './reader';
import { createSentReplies } from './sent-replies';
import type { From, Sources } from './sources';

type Handler<Name extends keyof Protocol> = (
  data: Parameters<Protocol[Name]>[0],
  from: From,
) => Promise<ReturnType<Protocol[Name]>>;

/** An answer to every message but `openPanel`, which only the entry point can give in time. */
export type Handlers = { readonly [Name in Exclude<WorkerMessage, 'openPanel'>]: Handler<Name> };

export interface CoachService {
  readonly handlers: Handlers;
  /** Settings or client book changed: every open draft is to be read again. */
  readAllAgain(): Promise<void>;
  /** The client book changed: replies sent before to an address that is in it now are its client's. */
  adoptReplies(): Promise<void>;
  tabClosed(tabId: number): Promise<void>;
  /** Forgets closed composes that are old enough. */
  sweep(): Promise<void>;
}

/** The worker's logic. A new one on the same storage goes on where the last one was killed. */
export function createCoachService(sources: Sources): CoachService {
  const reader = createReader(sources);
  const { core, now } = sources;

  const sweep = async () => {
    if ((await sweepClosed(now())) > 0) await sources.planSweep();
  };

  // Pages that were left in each tab while this worker lives: a reading under way is not kept for a page that has gone meanwhile.
  const pages = new Map<number, number>();
  const pageIn = (tabId: number | null): number => pages.get(tabId ?? -1) ?? 0;
  const leavePage = async (tabId: number) => {
    pages.set(tabId, pageIn(tabId) + 1);
    await dropTab(tabId);
  };

  const handlers: Handlers = {
    coachDraft: (snapshot, from) => {
      // Of the moment it was sent: it may wait for its turn until its page has gone.
      const page = pageIn(from.tabId);
      return inTurn(snapshot.composeId, async () => {
        const read = await reader.prepare(snapshot);
        const isGone = () => page !== pageIn(from.tabId);
        const kept = await changeReport(snapshot.composeId, (current) =>
          isGone() || isStale(snapshot.revision, current) ? undefined : read(current, from),
        ).catch((error: unknown) => reportError('session storage', error));
        if (from.tabId !== null && !isGone())
          await focusIfNone(from.tabId, snapshot.composeId).catch(() => {});
        // A draft overtaken by a newer one is still answered, but not kept; so is one that session storage refused.
        const { reading, paused } = kept?.snapshot === snapshot ? kept : read(kept ?? undefined, from);
        const hold = holdReasonOf(reading, snapshot.text, await sources.settings.get());
        return { ok: true, revision: snapshot.revision, reading, paused, hold };
      });
    },

    suggest: async ({ composeId, key }) => {
      const report = await findReport(composeId);
      const finding = report?.reading?.findings.find((one) => one.key === key);
      if (!report?.reading || !finding) return [];
      return core.suggest(
        finding,
        readablePart(report.snapshot.text),
        report.reading,
        await reader.contextFor(report),
      );
    },

    propose: async ({ composeId }) => {
      const report = await findReport(composeId);
      if (!report?.reading) return null;
      return core.propose(
        readablePart(report.snapshot.text),
        report.reading,
        await reader.contextFor(report),
      );
    },

    starters: async ({ composeId }) => {
      const report = composeId === null ? undefined : await findReport(composeId);
      const context = await reader.contextFor(report);
      return core.startersFor(context, context.incoming);
    },

    listRules: async () => core.listRules(),

    caretMoved: async ({ composeId, caret }, { tabId }) => {
      if (tabId !== null) await setFocus(tabId, { composeId, caret, seen: true });
    },

    // Being woken by it is what it is for.
    typing: async () => {},

    cannotSee: async ({ composeId }, { tabId }) => {
      if (tabId !== null) await setFocus(tabId, { composeId, caret: null, seen: false });
    },

    closeDraft: ({ composeId }, { tabId }) =>
      inTurn(composeId, async () => {
        await changeReport(composeId, (current) => current && { ...current, closedAt: now() });
        if (tabId !== null) await moveFocusFrom(tabId, composeId);
        await sweep();
      }),

    pageOpened: async (_, { tabId }) => {
      if (tabId !== null) await leavePage(tabId);
    },

    rewriteApplied: async (applied) => {
      await changeReport(applied.composeId, (current) => current && withEdit(current, applied));
    },

    ...createDismissals(sources, reader),
    ...createPauses(sources, reader),
    ...createSentReplies(sources),
  };

  return {
    handlers,
    readAllAgain: async () => {
      const open = (await findReports()).filter((report) => report.closedAt === null);
      const tabs = new Set(open.map((report: Report) => report.tabId));
      await Promise.all([...tabs].map((tabId) => sources.readAgain(tabId, null)));
    },
    adoptReplies: () => adoptReplies(sources),
    tabClosed: leavePage,
    sweep,
  };
}

/** How many edits are remembered by name: far more than can be on their way at once. */
const editsRemembered = 100;

/** Counts one edit, or one taken back; the one that was counted already changes nothing. */
function withEdit(
  report: KeptReport,
  { undone, editId }: Parameters<Protocol['rewriteApplied']>[0],
): KeptReport {
  if (report.editsCounted.includes(editId)) return report;
  return {
    ...report,
    rewritesApplied: Math.max(0, report.rewritesApplied + (undone ? -1 : 1)),
    editsCounted: [...report.editsCounted, editId].slice(-editsRemembered),
  };
}

/**
 * A report on a newer draft is never overwritten by one on an older. Revision 0 is a compose read for the first time,
 * and one that was closed begins anew: neither is stale.
 */
const isStale = (revision: number, current: KeptReport | undefined): boolean =>
  current !== undefined && current.closedAt === null && revision !== 0 && revision < current.revision;

/** Messages on one compose are dealt with as they came: a reading under way never opens a compose closed after it. */
const inTurn = <T>(composeId: string, work: () => Promise<T>): Promise<T> =>
  inLock(`turn:${composeId}`, work);
