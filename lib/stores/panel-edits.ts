import type { Applied } from '../browser/messages';
import type { PanelActions, Undoable } from './panel';
import type { PanelParts } from './panel-parts';

type Edits = Pick<PanelActions, 'apply' | 'applyStep' | 'applyProposal' | 'undo'>;

/** Puts rewrites into the draft and takes them back. */
export function createEdits({ sources, get, set, fail }: PanelParts): Edits {
  let lastId = 0;

  /** True when the words are in. */
  const put = async (what: string, step: Omit<Undoable, 'id'>, undoes?: Undoable): Promise<boolean> => {
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

    lastId += 1;
    const undo = { id: lastId, start, end: start + replacement.length, expected, replacement, key };
    const others = get().undoable.filter((one) => one.id !== undoes?.id);
    // Unless the new draft is in view already, and the others were moved along with it.
    const isSeen = get().report?.snapshot.text !== report.snapshot.text;
    const moved = isSeen
      ? others
      : others.map((one) => movedBy(replacement.length - (end - start), end, one));
    set({ undoable: undoes ? moved : [...moved, undo] });
    return true;
  };

  return {
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
  };
}

const movedBy = (by: number, from: number, one: Undoable): Undoable =>
  one.start >= from ? { ...one, start: one.start + by, end: one.end + by } : one;
