import type { ComposeId } from '../../lib/browser/messages';
import type { Compose, ComposeWatcher } from './composes';
import { readFormValue } from './read-form';
import { anyOf } from './selectors';
import { type Act, actIn, actOutside, isPress } from './send-gesture';
import { type ToastWatch, toastTextOf, watchToast } from './toast-watch';
import { closestTo } from './unclobbered';

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
  /** It stands in other nodes now. */
  moved(compose: Compose): void;
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
/** Within this of each other two notices may be taken for one another. */
const togetherMs = 10_000;
/** A compose that closes later than this after Send closes for another reason. */
const closesMs = 30_000;

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
    const draft = { isGone: () => !compose.parts.body.isConnected, refused: () => giveUp(compose.id) };
    const toast = watchToast(page, draft, signal);
    keep({ id: compose.id, act, draft: draftOf(compose), at: now(), toast, state: 'trying', said: null });
    if (isSend(act)) events.aboutToSend(compose);
  };
  const onGesture = (event: MouseEvent | KeyboardEvent) => {
    // Only what a hand did counts: scripts, ours or others', press buttons as well.
    // Every other key is none of ours, and this stands on the way of them all.
    if (!event.isTrusted || !isPress(event) || !(event.target instanceof Element)) return;
    // A refusal may be clicked away before it is looked for again; so may a notice.
    for (const { state, toast } of endings) if (state === 'trying') toast?.look();
    if (closestTo(event.target, anyOf('undoLink'))) takeBack(toastTextOf(page));
    const compose = composes().around(event.target);
    if (compose) recent = compose.id;
    const act = compose ? actIn(compose, event) : actOutside(event);
    const meant = compose ?? (recent === undefined ? undefined : composes().find(recent));
    if (act && meant) attempt(meant, act);
  };
  const takeBack = (said: string) => {
    // A program sent or closed it: Undo is for that one, and what opens again will tell.
    if (composes().open().some(isGoneUnseen)) return;
    const last = endings.findLast(isSpokenOf);
    if (!last || now() - last.at > undoMs || !isSend(last.act)) return;
    // Two sends at once say the same words, one after the other: which one comes back is told by its name.
    if (last.draft !== null && endings.some((other) => other !== last && mayComeBack(other))) return;
    if (last.state !== 'sent') end(last);
    else if (last.said === said) withdraw(last);
  };
  const isGoneUnseen = ({ id, parts }: Compose) => !parts.body.isConnected && !attemptOf(id);
  /** Undo is not for what is still open, nor for what Gmail has said nothing of. */
  const isSpokenOf = ({ id, state, toast }: Ending) => {
    if (state === 'trying' || state === 'gone') return toast?.said() != null;
    return !composes().find(id)?.parts.body.isConnected;
  };
  const mayComeBack = ({ act, draft, state, at }: Ending) =>
    isSend(act) && draft !== null && state !== 'over' && now() - at < togetherMs;
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
        else end(ending);
      }
    },
    moved({ id }) {
      const back = attemptOf(id);
      // It was gone, Gmail has said so, and here it is again, quicker than it was seen to close.
      if (back?.toast?.said() != null) end(back);
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
