import type { ComposeId, DraftSnapshot } from '../../lib/browser/messages';
import { type KeptReport, changeReport } from '../../lib/browser/reports';
import { type CoachContext, plainContext } from '../../lib/tone/context';
import { type Addressee, addresseeOf, contextOf, pauseOf } from './draft-context';
import { readablePart } from './readable';
import type { From, Sources } from './sources';

/** Reads drafts with the coach and everything the writer has said beside them. */
export interface Reader {
  /** Fetches what a reading needs; the function it gives makes a report from the one before, without waiting. */
  prepare(snapshot: DraftSnapshot): Promise<(before: KeptReport | undefined, from: From) => KeptReport>;
  /** Reads the latest draft of a compose again, after `first` changed its report. */
  readAgain(
    composeId: ComposeId,
    first?: (report: KeptReport) => KeptReport,
  ): Promise<KeptReport | undefined>;
  contextFor(report: KeptReport | undefined): Promise<CoachContext>;
  addresseeFor(report: KeptReport): Promise<Addressee>;
}

export function createReader({ core, clientBook, settings, now }: Sources): Reader {
  /** Waits for what a reading needs; what it gives does not wait any more. */
  const gather = async () => {
    const [clients, chosen] = await Promise.all([clientBook.get(), settings.get()]);
    return {
      addresseeOf: (snapshot: DraftSnapshot) => addresseeOf(snapshot, clients, chosen),
      contextOf: (report: KeptReport, { client }: Addressee) =>
        contextOf(report.snapshot, client, chosen, report.dismissedHere),
      pauseOf: (report: KeptReport, addressee: Addressee) => pauseOf(chosen, addressee, report.mailPaused),
    };
  };
  type Known = Awaited<ReturnType<typeof gather>>;

  const read = (report: KeptReport, known: Known): KeptReport => {
    const addressee = known.addresseeOf(report.snapshot);
    const paused = known.pauseOf(report, addressee);
    const { text } = report.snapshot;
    const part = readablePart(text);
    const reading = paused ? null : core.coach(part, known.contextOf(report, addressee));
    const firstScore = report.firstScore ?? reading?.score ?? null;
    // Strictly later than the reading before: by this alone surfaces tell two readings apart.
    const at = Math.max(now(), report.at + 1);
    const readTo = part.length < text.length ? part.length : null;
    return { ...report, at, client: addressee.ofDraft, paused, reading, readTo, firstScore };
  };

  return {
    prepare: async (snapshot) => {
      const known = await gather();
      return (before, from) => {
        const base = continuing(before) ?? freshReport(snapshot, from);
        const { revision } = snapshot;
        return read({ ...base, snapshot, revision, closedAt: null }, known);
      };
    },

    readAgain: async (composeId, first = (report) => report) => {
      const known = await gather();
      return changeReport(composeId, (current) => current && read(first(current), known));
    },

    contextFor: async (report) => {
      if (!report) return plainContext();
      const known = await gather();
      return known.contextOf(report, known.addresseeOf(report.snapshot));
    },

    addresseeFor: async (report) => (await gather()).addresseeOf(report.snapshot),
  };
}

/** On the practice page every visit begins anew; in Gmail a compose that comes back after an Undo goes on. */
const continuing = (before: KeptReport | undefined): KeptReport | undefined =>
  before && before.closedAt !== null && before.snapshot.kind === 'practice' ? undefined : before;

const freshReport = (snapshot: DraftSnapshot, from: From): KeptReport => ({
  composeId: snapshot.composeId,
  tabId: from.page === 'gmail' ? from.tabId : null,
  holderTab: from.tabId,
  revision: snapshot.revision,
  at: 0,
  snapshot,
  client: null,
  reading: null,
  paused: null,
  firstScore: null,
  rewritesApplied: 0,
  dismissedHere: [],
  dismissals: 0,
  mailPaused: false,
  dismissalsMade: [],
  editsCounted: [],
  closedAt: null,
});
