/** Notices that Ctrl+Z took back a rewrite: the editor has undone something and reads as it did before. */
export interface UndoWatch {
  applied(before: string, after: string): void;
  /** The kind of an input event. */
  noticed(inputType: string): void;
  /** What the draft reads now. */
  check(text: string): void;
}

export function createUndoWatch(onUndone: () => void): UndoWatch {
  const applied: { readonly before: string; readonly after: string }[] = [];
  let hasUndone = false;
  return {
    applied: (before, after) => void applied.push({ before, after }),
    noticed: (inputType) => {
      if (inputType === 'historyUndo') hasUndone = true;
    },
    check: (text) => {
      if (!hasUndone) return;
      hasUndone = false;
      const at = applied.findLastIndex(({ before }) => before === text);
      for (const _ of at < 0 ? [] : applied.splice(at)) onUndone();
    },
  };
}
