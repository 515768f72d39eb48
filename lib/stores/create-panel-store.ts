import { createStore } from 'zustand/vanilla';
import { findClient } from '../clients';
import { changeNote } from '../clients/changes';
import { slice } from '../tone/span';
import { findingAt } from './finding-at';
import { follow } from './follow';
import type { PanelSources, PanelState, PanelStore, Trouble, View } from './panel';
import { createAnswers } from './panel-answers';
import { createEdits } from './panel-edits';

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
  const get = () => store.getState();
  const set = (part: Partial<PanelState>) => store.setState(part);
  const fail = (what: string, reason: Trouble) => set({ trouble: { what, reason } });
  const parts = { sources, get, set, fail };
  const answers = createAnswers(parts);

  const store: PanelStore = createStore(() => ({
    ...empty,

    select: (key) => {
      set({ selected: key });
      const finding = get().report?.reading?.findings.find((one) => one.key === key);
      if (!finding) return;
      get().reveal(finding);
      void get().askRewrites(finding.key);
    },

    ...answers.asking,
    ...createEdits(parts),

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
    const readAgain = before.report?.at !== after.at || before.report.snapshot.text !== after.snapshot.text;
    set({
      ...view,
      selected: selectedIn(view, before),
      undoable: follow(before.undoable, before.report?.snapshot.text ?? '', after.snapshot.text),
    });
    void seeClient();
    if (readAgain) answers.askAgain(before);
    const { selected, rewrites } = get();
    if (selected && rewrites[selected] === undefined) void get().askRewrites(selected);
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
