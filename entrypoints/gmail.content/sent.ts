import type { ComposeId } from '../../lib/browser/messages';
import type { Compose, ComposeWatcher } from './composes';
import { readFormValue } from './read-form';
import { anyOf, findHook } from './selectors';
import { type Act, actIn, actOutside, isPress } from './send-gesture';

export interface SendEvents {
  /** The writer wants it sent: the last moment in which the final words can be read. */
  aboutToSend(compose: Compose): void;
  /** It is on its way. */
  sent(id: ComposeId): void;
  /** Closed for another reason: saved, discarded, to be sent later. */
  kept(id: ComposeId): void;
  /** Gmail's Undo has taken it back. */
  withdrawn(id: ComposeId): void;
}

export interface SendWatch {
  opened(compose: Compose): void;
  closed(compose: Compose): void;
  /** Send is about to be pressed for the writer, who asked for it elsewhere. */
  pressed(compose: Compose): void;
}

interface Attempt {
  readonly act: Act;
  readonly toast: ToastWatch;
  readonly draft: string | null;
}

interface Sent {
  readonly id: ComposeId;
  readonly draft: string | null;
  readonly toast: string;
  readonly at: number;
}

/** Gmail offers Undo for half a minute at most; a slow page gets some seconds more. */
const undoMs = 35_000;
/** How long Gmail may take from closing the compose to saying that it is sent. */
const toastMs = 12_000;
const everyMs = 100;

/**
 * Tells what became of a draft by what the writer did and what Gmail did then, never by words, which are translated:
 * a real press on Send (or its keys), the compose gone, and a fresh notice with Undo.
 */
export function watchSends(
  page: Document,
  composes: () => ComposeWatcher,
  events: SendEvents,
  { signal, now = Date.now }: { readonly signal: AbortSignal; readonly now?: () => number },
): SendWatch {
  const attempts = new Map<ComposeId, Attempt>();
  let sends: readonly Sent[] = [];
  let recent: ComposeId | undefined;

  const attempt = (compose: Compose, act: Act) => {
    const { container } = compose.parts;
    const draft = container && readFormValue(container, 'draft');
    attempts.get(compose.id)?.toast.stop();
    const refused = () => {
      // Gmail said no and the draft stays: if it is closed later, that is no send.
      attempts.get(compose.id)?.toast.stop();
      attempts.delete(compose.id);
    };
    attempts.set(compose.id, { act, draft, toast: watchToast(page, refused, signal) });
    if (isSend(act)) events.aboutToSend(compose);
  };
  const onGesture = (event: MouseEvent | KeyboardEvent) => {
    // Only what a hand did counts: scripts, ours or others', press buttons as well.
    if (!event.isTrusted || !(event.target instanceof Element)) return;
    if (event.target.closest(anyOf('undoLink')) && isPress(event)) takeBack(toastTextOf(page));
    const compose = composes().around(event.target);
    if (compose) recent = compose.id;
    const act = compose ? actIn(compose, event) : actOutside(event);
    const meant = compose ?? (recent === undefined ? undefined : composes().find(recent));
    if (act && meant) attempt(meant, act);
  };
  const takeBack = (toast: string) => {
    const last = sends.findLast((sent) => now() - sent.at < undoMs && sent.toast === toast);
    if (last) withdraw(last);
  };
  const withdraw = (sent: Sent) => {
    sends = sends.filter((other) => other !== sent);
    events.withdrawn(sent.id);
  };
  const settle = async (compose: Compose, { toast, draft }: Attempt) => {
    const text = await toast.says(toastMs);
    if (text === null) return events.kept(compose.id);
    sends = [
      ...sends.filter(({ at }) => now() - at < undoMs),
      { id: compose.id, draft, toast: text, at: now() },
    ];
    events.sent(compose.id);
  };

  window.addEventListener('click', onGesture, { capture: true, signal });
  window.addEventListener('keydown', onGesture, { capture: true, signal });
  page.addEventListener(
    'input',
    (event) => {
      // Who goes on writing was not sent: Gmail refused, or the writer thought better of it.
      const compose = event.target instanceof Node ? composes().around(event.target) : undefined;
      if (!compose) return;
      attempts.get(compose.id)?.toast.stop();
      attempts.delete(compose.id);
    },
    { capture: true, signal },
  );
  return {
    opened(compose) {
      const draft = compose.parts.container && readFormValue(compose.parts.container, 'draft');
      const back = sends.find((sent) => draft !== null && sent.draft === draft && now() - sent.at < undoMs);
      if (back) withdraw(back);
    },
    closed(compose) {
      const last = attempts.get(compose.id);
      attempts.delete(compose.id);
      if (last && isSend(last.act)) void settle(compose, last);
      else {
        last?.toast.stop();
        events.kept(compose.id);
      }
    },
    pressed: (compose) => attempt(compose, 'send'),
  };
}

const isSend = (act: Act): boolean => act === 'send' || act === 'send-and-archive';

interface ToastWatch {
  /** The notice that came after this watch began and offers Undo; null when none came in time. */
  says(withinMs: number): Promise<string | null>;
  stop(): void;
}

function watchToast(page: Document, onRefused: () => void, signal: AbortSignal): ToastWatch {
  const before = toastTextOf(page);
  const wasRefused = isRefused(page);
  let isFresh = before === '';
  const look = () => {
    if (toastTextOf(page) !== before) isFresh = true;
    if (!wasRefused && isRefused(page)) onRefused();
  };
  // The same words twice in a row look unchanged; that they were written anew does not.
  const observer = new MutationObserver(() => (isFresh = true));
  const host = findHook('toast', page)?.element;
  if (host) observer.observe(host, { childList: true, characterData: true, attributes: true, subtree: true });
  const timer = setInterval(look, everyMs);
  const stop = () => {
    clearInterval(timer);
    observer.disconnect();
  };
  signal.addEventListener('abort', stop);
  return {
    stop,
    says: async (withinMs) => {
      for (let waited = 0; waited < withinMs && !signal.aborted; waited += everyMs) {
        look();
        if (isFresh && offersUndo(page)) break;
        await new Promise((resolve) => setTimeout(resolve, everyMs));
      }
      stop();
      const text = toastTextOf(page);
      return isFresh && offersUndo(page) ? text : null;
    },
  };
}

const isRefused = (page: Document): boolean => findHook('refusal', page)?.element.checkVisibility() ?? false;

/** What Gmail's notice says; empty when it is not shown. */
function toastTextOf(page: Document): string {
  const toast = findHook('toast', page)?.element;
  if (!toast?.checkVisibility()) return '';
  return findHook('toastText', toast)?.element.textContent.trim() ?? '';
}

const offersUndo = (page: Document): boolean => {
  const link = findHook('undoLink', page)?.element;
  return toastTextOf(page) !== '' && (link?.checkVisibility() ?? false) && link?.textContent.trim() !== '';
};
