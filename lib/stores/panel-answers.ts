import type { Report } from '../browser/messages';
import type { PanelActions, PanelState } from './panel';
import type { PanelParts } from './panel-parts';

type Asking = Pick<PanelActions, 'askRewrites' | 'askProposal' | 'askStarters'>;

/** What the panel asks the worker about the draft in view. An answer about an older state of the draft is dropped. */
export function createAnswers({ sources: { worker }, get, set, fail }: PanelParts): {
  readonly asking: Asking;
  /** The draft was read again: what was asked before is asked again. */
  askAgain(before: PanelState): void;
} {
  const isStill = (report: Report): boolean => {
    const now = get().report;
    return now?.composeId === report.composeId && now.snapshot.text === report.snapshot.text;
  };

  const asking: Asking = {
    askRewrites: async (key) => {
      const { report, rewrites } = get();
      if (!report || rewrites[key] === 'asked') return;
      if (rewrites[key] === undefined) set({ rewrites: { ...rewrites, [key]: 'asked' } });
      const answer = await worker.suggest({ composeId: report.composeId, key }).catch(() => undefined);
      if (!isStill(report)) return;
      const { [key]: old, ...others } = get().rewrites;
      if (answer) set({ rewrites: { ...others, [key]: answer } });
      else {
        // What was there before the question is better than nothing.
        set({ rewrites: old === undefined || old === 'asked' ? others : { ...others, [key]: old } });
        fail(key, 'failed');
      }
    },

    askProposal: async () => {
      const { report, proposal } = get();
      if (!report || proposal === 'asked') return;
      if (proposal === null) set({ proposal: 'asked' });
      const answer = await worker.propose({ composeId: report.composeId }).catch(() => undefined);
      if (!isStill(report)) return;
      set({ proposal: answer === undefined ? null : (answer ?? 'none') });
      if (answer === undefined) fail('proposal', 'failed');
    },

    askStarters: async () => {
      const composeId = get().report?.composeId ?? null;
      const starters = await worker.starters({ composeId }).catch(() => undefined);
      if (starters && composeId === (get().report?.composeId ?? null)) set({ starters });
    },
  };

  return {
    asking,
    askAgain: ({ rewrites, proposal, starters }) => {
      const keys = new Set(get().report?.reading?.findings.map((finding) => finding.key));
      const asked = Object.keys(rewrites).filter((key) => keys.has(key));
      // Old answers stay in view until the new ones come; what they replace is checked before it is replaced.
      const shown = Object.entries(rewrites).filter(([key, value]) => keys.has(key) && value !== 'asked');
      set({ rewrites: Object.fromEntries(shown), proposal: proposal === 'asked' ? null : proposal });
      for (const key of asked) void asking.askRewrites(key);
      if (proposal !== null) void asking.askProposal();
      if (starters) void asking.askStarters();
    },
  };
}
