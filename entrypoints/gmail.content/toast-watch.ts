import { findHook } from './selectors';

/** Watches what Gmail says after the writer asked for one draft to go. */
export interface ToastWatch {
  /** Looks now, and not at its next turn. */
  look(): void;
  /** The first notice since then that offers Undo, once the draft is gone; null: none yet. */
  readonly said: () => string | null;
  /** The same, waited for; null when none came in time, or the watch was stopped. */
  says(withinMs: number): Promise<string | null>;
  stop(): void;
}

interface WatchedDraft {
  /** True while the draft is not on the page: no notice is about it before. */
  isGone(): boolean;
  refused(): void;
}

const everyMs = 100;

/** Only the coming and going of a notice is used: its words are translated. */
export function watchToast(page: Document, draft: WatchedDraft, signal: AbortSignal): ToastWatch {
  const before = toastTextOf(page);
  const wasRefused = isRefused(page);
  let isFresh = before === '';
  let said: string | null = null;
  const look = () => {
    const text = toastTextOf(page);
    if (text !== before) isFresh = true;
    if (!wasRefused && isRefused(page)) draft.refused();
    // The next notice may follow at once, so the first one is kept.
    if (isFresh && draft.isGone() && offersUndo(page)) said ??= text;
  };
  // The same words twice in a row look unchanged; that they were written anew does not.
  const observer = new MutationObserver(() => {
    isFresh = true;
    look();
  });
  const host = findHook('toast', page)?.element;
  if (host) observer.observe(host, { childList: true, characterData: true, attributes: true, subtree: true });
  const timer = setInterval(look, everyMs);
  const life = new AbortController();
  const stop = () => {
    life.abort();
    clearInterval(timer);
    observer.disconnect();
  };
  signal.addEventListener('abort', stop, { signal: life.signal });
  return {
    look,
    stop,
    said: () => said,
    says: async (withinMs) => {
      for (let waited = 0; waited < withinMs && !life.signal.aborted; waited += everyMs) {
        look();
        if (said !== null) break;
        await new Promise((resolve) => setTimeout(resolve, everyMs));
      }
      if (life.signal.aborted) return null;
      stop();
      return said;
    },
  };
}

/** What Gmail's notice says; empty when it is not shown. */
export function toastTextOf(page: Document): string {
  const toast = findHook('toast', page)?.element;
  if (!toast?.checkVisibility()) return '';
  return findHook('toastText', toast)?.element.textContent.trim() ?? '';
}

const isRefused = (page: Document): boolean => findHook('refusal', page)?.element.checkVisibility() ?? false;

const offersUndo = (page: Document): boolean => {
  const link = findHook('undoLink', page)?.element;
  return toastTextOf(page) !== '' && (link?.checkVisibility() ?? false) && link?.textContent.trim() !== '';
};
