import { createStore } from 'zustand/vanilla';
import type { Applied, Report } from '../browser/messages';
import { findClient } from '../clients';
import { changeNote } from '../clients/changes';
import { slice } from '../tone/span';
import { findingAt } from './finding-at';
import { follow } from './follow';
import type { PanelSources, PanelState, PanelStore, Trouble, Undoable, View } from './panel';

const nothingAsked = {
  rewrites: {},
  proposal: null,
  starters: null,
} satisfies Partial<PanelState>;

const empty: PanelState = {
  phase: 'loading',
  report: null,
  caret: null,
  tabId: null,
  selected: null,
  ...nothingAsked,
  client: null,
  applying: [],
  trouble: null,
  undoable: [],
  dismissed: [],
};

/** The panel's view of one compose after another, alive until the signal aborts. */
export function createPanelStore(sources: PanelSources, { signal }: { signal: AbortSignal }): PanelStore {
  const { worker, clientBook } = sources;
  let lastId = 0;

  const store: PanelStore = createStore((set, get) => ({
    ...empty,

    select: (key) => {
      set({ selected: key });
      const finding = get().report?.reading?.findings.find((one) => one.key === key);
      if (!finding) return;
      get().reveal(finding);
      void get().askRewrites(finding.key);
    },

    askRewrites: async (key) => {
      const { report, rewrites } = get();
      if (!report || rewrites[key] === 'asked') return;
      if (rewrites[key] === undefined) set({ rewrites: { ...rewrites, [key]: 'asked' } });
      const answer = await worker.suggest({ composeId: report.composeId, key }).catch(() => undefined);
      if (!isStill(report)) return;
      const { [key]: _, ...others } = get().rewrites;
      set({ rewrites: answer ? { ...others, [key]: answer } : others });
      if (!answer) fail(key, 'failed');
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

    apply: async (key, rewrite, text = rewrite.text) => {
      await put(key, { ...rewrite, replacement: text, key });
    },

    applyStep: async (step) => {
      await put(step.finding ?? 'proposal', { ...step, replacement: step.text, key: step.finding });
    },

    applyProposal: async () => {
      const { proposal } = get();
      if (proposal === null || typeof proposal === 'string') return;
      // Last step first: what is put in never moves a step that is still to come.
      for (const step of proposal.steps.toReversed()) {
        const applied = await put('proposal', { ...step, replacement: step.text, key: step.finding });
        if (!applied) return;
      }
    },

    undo: async (id) => {
      const { undoable } = get();
      const one = id === undefined ? undoable.at(-1) : undoable.find((each) => each.id === id);
      if (!one) return;
      const back = { start: one.start, end: one.end, expected: one.replacement, replacement: one.expected };
      await put(one.key ?? 'proposal', { ...back, key: one.key }, one);
    },

    dismiss: async (key, scope) => {
      const { report } = get();
      const finding = report?.reading?.findings.find((one) => one.key === key);
      if (!report || !finding) return;
      const answer = await worker.dismiss({ composeId: report.composeId, key, scope }).catch(() => undefined);
      if (!answer?.ok) return fail(key, 'failed');
      const words = slice(report.snapshot.text, finding);
      set({ dismissed: [...get().dismissed, { key, scope, words }] });
      if (get().selected === key) set({ selected: null });
    },

    undismiss: async (dismissed) => {
      const { report } = get();
      if (!report) return;
      const { key, scope } = dismissed;
      const answer = await worker
        .undismiss({ composeId: report.composeId, key, scope })
        .catch(() => undefined);
      if (answer?.ok) set({ dismissed: get().dismissed.filter((one) => one !== dismissed) });
      else fail(key, 'failed');
    },

    reveal: ({ start, end }) => {
      const { report } = get();
      if (!report) return;
      sources
        .editorOf(report)
        ?.revealSpan({ composeId: report.composeId, start, end })
        .catch(() => {});
    },

    pause: async (scope, on) => {
      const composeId = get().report?.composeId ?? null;
      const answer = await worker.pause({ composeId, scope, on }).catch(() => undefined);
      if (!answer?.ok) fail(scope, 'failed');
    },

    toggleNote: async (noteId, on) => {
      const { client } = get();
      if (!client) return;
      await clientBook
        .change(changeNote(client.id, noteId, { on }, Date.now()))
        .catch(() => fail(noteId, 'failed'));
    },

    acceptTrouble: () => set({ trouble: null }),
  }));

  const { getState: get, setState: set } = store;

  const fail = (what: string, reason: Trouble): void => set({ trouble: { what, reason } });

  /** True while the report that was asked about is the one in view, in the same state of the draft. */
  const isStill = (report: Report): boolean => {
    const now = get().report;
    return now?.composeId === report.composeId && now.snapshot.text === report.snapshot.text;
  };

  /** Puts words into the draft; true when they are in. */
  async function put(what: string, step: Omit<Undoable, 'id'>, undoes?: Undoable): Promise<boolean> {
    const { report } = get();
    if (!report) return false;
    set({ applying: [...get().applying, what], trouble: null });
    const { start, end, expected, replacement, key } = step;
    const choice = { composeId: report.composeId, start, end, expected, replacement };
    const editor = sources.editorOf(report);
    const applied = await (editor
      ? editor.applyRewrite(undoes ? { ...choice, undoes: true } : choice).catch(() => undefined)
      : Promise.resolve<Applied>({ ok: false, reason: 'compose-closed' }));
    set({ applying: get().applying.filter((one) => one !== what) });
    if (!applied?.ok) {
      fail(what, applied?.reason ?? 'failed');
      return false;
    }
    const by = replacement.length - (end - start);
    const moved = get().undoable.flatMap((one) => {
      if (one.id === undoes?.id) return [];
      return one.start >= end ? [{ ...one, start: one.start + by, end: one.end + by }] : [one];
    });
    lastId += 1;
    const undo = { id: lastId, start, end: start + replacement.length, expected, replacement, key };
    set({ undoable: undoes ? moved : [...moved, undo] });
    return true;
  }

  /** A new look at the draft: what was asked of an older state of it is asked again, what was chosen stays chosen. */
  const see = (view: View): void => {
    const before = get();
    const after = view.report;
    const sameCompose = after !== null && before.report?.composeId === after.composeId;
    if (!sameCompose) {
      set({ ...empty, ...view, selected: findingAt(view)?.key ?? null });
      void seeClient();
      if (get().selected) void get().askRewrites(get().selected ?? '');
      return;
    }
    const readAgain = before.report?.reading !== after.reading;
    set({
      ...view,
      selected: selectedIn(view, before),
      undoable: follow(before.undoable, before.report?.snapshot.text ?? '', after.snapshot.text),
    });
    void seeClient();
    if (readAgain) askAgain(before);
    const { selected, rewrites } = get();
    if (selected && rewrites[selected] === undefined) void get().askRewrites(selected);
  };

  const askAgain = ({ rewrites, proposal, starters }: PanelState): void => {
    const keys = new Set(get().report?.reading?.findings.map((finding) => finding.key));
    const stillThere = Object.entries(rewrites).filter(([key, value]) => keys.has(key) && value !== 'asked');
    // Old answers stay in view until the new ones come; what they replace is checked before it is replaced.
    set({ rewrites: Object.fromEntries(stillThere), proposal: proposal === 'asked' ? null : proposal });
    for (const key of Object.keys(rewrites)) if (keys.has(key)) void get().askRewrites(key);
    if (proposal !== null) void get().askProposal();
    if (starters) void get().askStarters();
  };

  const seeClient = async (): Promise<void> => {
    const clients = await clientBook.get().catch(() => []);
    const { client } = get().report ?? {};
    const known = clients.find((one) => one.id === client?.id);
    set({ client: known ?? (client?.address ? (findClient(clients, client.address) ?? null) : null) });
  };

  sources.watchView(see, { signal });
  signal.addEventListener(
    'abort',
    clientBook.watch(() => void seeClient()),
  );
  return store;
}

/** The caret's own finding when it moved into one; else what was chosen, while it is still there. */
function selectedIn(view: View, before: PanelState): string | null {
  if (view.caret !== before.caret) {
    const here = findingAt(view);
    if (here) return here.key;
  }
  const isThere = view.report?.reading?.findings.some((finding) => finding.key === before.selected);
  return isThere ? before.selected : null;
}
