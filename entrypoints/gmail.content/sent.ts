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

/** What a hand did to a draft, and how far it has come. The drafts' gestures are kept in order: Undo takes back the last. */
interface Ending {
  readonly id: ComposeId;
  readonly act: Act | 'unknown';
  readonly draft: string | null;
  readonly at: number;
  readonly toast: ToastWatch | null;
  /** `trying`: still open; `gone`: closed, and Gmail has not said so yet; `over`: nothing comes of it any more. */
  state: 'trying' | 'gone' | 'sent' | 'over';
  /** What Gmail said when it was sent. */
  said: string | null;
}

/** Gmail offers Undo for half a minute at most; a slow page gets some seconds more. */
const undoMs = 35_000;
/** How long Gmail may take from closing the compose to saying that it is sent. */
const toastMs = 12_000;
/** A compose that closes later than this after Send closes for another reason. */
const closesMs = 30_000;
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
  let endings: readonly Ending[] = [];
  let recent: ComposeId | undefined;

  const keep = (ending: Ending) => {
    endings = [...endings.filter(({ at, state }) => state === 'trying' || now() - at < undoMs), ending];
  };
  const end = (ending: Ending) => {
    ending.state = 'over';
    ending.toast?.stop();
  };
  const attemptOf = (id: ComposeId) =>
    endings.findLast((ending) => ending.id === id && ending.state === 'trying');
  const giveUp = (id: ComposeId) => {
    const attempt = attemptOf(id);
    if (attempt) end(attempt);
  };
  const attempt = (compose: Compose, act: Act) => {
    giveUp(compose.id);
    // Where Gmail says no the draft stays: if it is closed later, that is no send.
    const toast = watchToast(page, () => giveUp(compose.id), signal);
    keep({ id: compose.id, act, draft: draftOf(compose), at: now(), toast, state: 'trying', said: null });
    if (isSend(act)) events.aboutToSend(compose);
  };
  const onGesture = (event: MouseEvent | KeyboardEvent) => {
    // Only what a hand did counts: scripts, ours or others', press buttons as well.
    // Every other key is none of ours, and this stands on the way of them all.
    if (!event.isTrusted || !isPress(event) || !(event.target instanceof Element)) return;
    // A refusal may be clicked away before it is looked for again.
    for (const { state, toast } of endings) if (state === 'trying') toast?.look();
    if (event.target.closest(anyOf('undoLink'))) takeBack(toastTextOf(page));
    const compose = composes().around(event.target);
    if (compose) recent = compose.id;
    const act = compose ? actIn(compose, event) : actOutside(event);
    const meant = compose ?? (recent === undefined ? undefined : composes().find(recent));
    if (act && meant) attempt(meant, act);
  };
  const takeBack = (said: string) => {
    const last = endings.at(-1);
    if (!last || now() - last.at > undoMs || !isSend(last.act)) return;
    if (last.state !== 'sent') end(last);
    else if (last.said === said) withdraw(last);
  };
  const withdraw = (ending: Ending) => {
    end(ending);
    events.withdrawn(ending.id);
  };
  const settle = async (ending: Ending) => {
    ending.state = 'gone';
    const said = (await ending.toast?.says(toastMs)) ?? null;
    // Undo may have been quicker than the notice was read.
    const isSent = said !== null && isGone(ending);
    ending.state = isSent ? 'sent' : 'over';
    ending.said = said;
    if (isSent) events.sent(ending.id);
    else events.kept(ending.id);
  };

  window.addEventListener('click', onGesture, { capture: true, signal });
  window.addEventListener('keydown', onGesture, { capture: true, signal });
  page.addEventListener(
    'input',
    (event) => {
      // Who goes on writing was not sent: Gmail refused, or the writer thought better of it.
      const compose = event.target instanceof Node ? composes().around(event.target) : undefined;
      if (compose) giveUp(compose.id);
    },
    { capture: true, signal },
  );
  return {
    opened(compose) {
      const draft = draftOf(compose);
      const isBack = (ending: Ending) =>
        draft !== null && ending.draft === draft && isSend(ending.act) && now() - ending.at < undoMs;
      for (const ending of endings.filter(isBack)) {
        if (ending.state === 'sent') withdraw(ending);
        else if (ending.state === 'gone') end(ending);
      }
    },
    closed(compose) {
      const last = attemptOf(compose.id);
      if (last && isSend(last.act) && now() - last.at < closesMs) return void settle(last);
      if (last) end(last);
      // Closed by itself or by another program: an Undo that follows is not for the send before.
      else
        keep({
          id: compose.id,
          act: 'unknown',
          draft: null,
          at: now(),
          toast: null,
          state: 'over',
          said: null,
        });
      events.kept(compose.id);
    },
    pressed: (compose) => attempt(compose, 'send'),
  };
}

const draftOf = ({ parts: { container } }: Compose): string | null =>
  container && readFormValue(container, 'draft');

const isGone = ({ state }: Ending): boolean => state === 'gone';

const isSend = (act: Ending['act']): boolean => act === 'send' || act === 'send-and-archive';

interface ToastWatch {
  /** Looks now, and not at its next turn. */
  look(): void;
  /** The notice that came after this watch began and offers Undo; null when none came in time, or it was stopped. */
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
  const life = new AbortController();
  const stop = () => {
    life.abort();
    clearInterval(timer);
    observer.disconnect();
  };
  signal.addEventListener('abort', stop);
  return {
    look,
    stop,
    says: async (withinMs) => {
      for (let waited = 0; waited < withinMs && !life.signal.aborted; waited += everyMs) {
        look();
        if (isFresh && offersUndo(page)) break;
        await new Promise((resolve) => setTimeout(resolve, everyMs));
      }
      if (life.signal.aborted) return null;
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
