import type { Applied, ComposeId, RewriteChoice } from '../../lib/browser/messages';
import type { Draft } from '../../lib/tone/draft';
import type { Span } from '../../lib/tone/span';
import { applyRewrite, putCaret } from './apply-rewrite';
import type { Ask } from './ask';
import { createBadge } from './badge';
import { badgeStateOf, type BadgeState } from './badge-state';
import type { Card } from './card';
import { type Answer, coachLoop, type Words } from './coach-loop';
import type { Compose } from './composes';
import { openCardAt, type Passage, passagesOf } from './passages';
import { type Marks, themeOf } from './marks';
import { caretIn, rangeOf, readDraft } from './read-draft';
import { takeSnapshot } from './snapshot';
import { createUndoWatch } from './undo-watch';

export interface SessionWorld {
  readonly ask: Ask;
  readonly marks: Marks;
  readonly card: Card;
  /** True where the badge opens the panel; elsewhere it opens the card. */
  readonly hasPanel: boolean;
}

/** The coach at work in one compose, from its opening to its close. */
export interface Session {
  readonly id: ComposeId;
  /** The compose has new nodes. */
  moved(): void;
  /** Something may have changed: read again after a pause. */
  changed(): void;
  /** Takes the words of this instant; resolves when they have been answered. */
  readNow(): Promise<void>;
  /** Asks again even about the same words. */
  readAgain(): void;
  apply(choice: Omit<RewriteChoice, 'composeId'>): Applied;
  reveal(span: Span): boolean;
  /** Opens the card at the caret, or goes into the one that is open. */
  openCard(): void;
}

/** How often at most the worker hears of the caret. */
const caretAfterMs = 200;

export function startSession(compose: Compose, { ask, marks, card, hasPanel }: SessionWorld): Session {
  const { signal, id } = compose;
  let latest: { readonly answer: Answer; readonly words: Words<Draft<Node>> } | null = null;
  let state: BadgeState = { kind: 'reading' };
  let isComposing = false;
  const body = () => compose.parts.body;

  const openPanel = async () => {
    // The panel opens only within the gesture: nothing may be waited for before the message is on its way.
    const reply = await ask('openPanel', { composeId: id });
    if (!reply?.opened && !signal.aborted) openCard();
  };
  const badge = createBadge(() => (hasPanel ? void openPanel() : openCard()), compose);
  const show = (next: BadgeState) => {
    state = next;
    if (signal.aborted) return;
    badge.mount(compose.parts);
    badge.show(next, themeOf(badge.host));
  };
  const mark = () => {
    const passages = latest ? passagesOf(latest.answer.reading, latest.words.map) : [];
    marks.put(id, passages, themeOf(body()));
  };

  const loop = coachLoop<Draft<Node>>(
    {
      read: () => readSafely(compose),
      coach: (snapshot) => ask('coachDraft', snapshot),
      show: (answer, words) => {
        if (signal.aborted) return;
        latest = { answer, words };
        mark();
        show(badgeStateOf(answer.reading, answer.paused));
        undo.check(words.map.text);
        tellCaret();
      },
      fail: (why) => {
        if (signal.aborted) return;
        latest = null;
        mark();
        show({ kind: why });
        if (why === 'unseen' && body().isConnected) void ask('cannotSee', { composeId: id });
      },
    },
    { signal },
  );
  const undo = createUndoWatch(() => void ask('rewriteApplied', { composeId: id, undone: true }));

  const passages = (): readonly Passage[] =>
    latest ? passagesOf(latest.answer.reading, latest.words.map) : [];
  const openAt = (passage: Passage | undefined, takesFocus: boolean) =>
    openCardAt(passage, {
      card,
      marks,
      theme: themeOf(body()),
      all: passages(),
      state,
      takesFocus,
      fallback: () => badge.host.getBoundingClientRect(),
      suggest: async (key) => (await ask('suggest', { composeId: id, key })) ?? [],
      dismiss: (key, scope) => {
        void ask('dismiss', { composeId: id, key, scope }).then(() => readAgain());
      },
      apply: (choice) => apply(choice),
      backToDraft: () => body().focus({ preventScroll: true }),
    });
  const openCard = () => {
    if (card.isOpen()) return card.focus();
    const all = passages();
    const caret = latest ? caretIn(body(), latest.words.map) : null;
    const here = all.find(({ start, end }) => caret !== null && start <= caret && caret <= end);
    const next = all.find(({ start }) => caret === null || start >= caret);
    openAt(here ?? next ?? all[0], true);
  };

  const apply: Session['apply'] = (choice) => {
    if (isComposing) return { ok: false, reason: 'composing' };
    if (signal.aborted || !body().isConnected) return { ok: false, reason: 'compose-closed' };
    const before = readDraft(body()).text;
    const applied = applyRewrite(body(), choice);
    if (applied.ok) {
      if (!choice.undoes) undo.applied(before, readDraft(body()).text);
      void ask('rewriteApplied', { composeId: id, undone: choice.undoes === true });
      void loop.now();
    }
    return applied;
  };
  const readAgain = () => {
    loop.forget();
    loop.changed();
  };

  let told: number | null | undefined;
  const tellCaret = (force = false) => {
    if (!latest || document.activeElement !== body()) return;
    const caret = caretIn(body(), latest.words.map);
    if (caret === told && !force) return;
    told = caret;
    void ask('caretMoved', { composeId: id, caret });
  };
  let caretTimer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener(
    'selectionchange',
    () => {
      if (!body().contains(document.activeElement)) return;
      clearTimeout(caretTimer);
      caretTimer = setTimeout(tellCaret, caretAfterMs);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(caretTimer);
    marks.clear(id);
    if (card.isOpen()) card.close();
  });

  let stay: AbortController | undefined;
  const settle = () => {
    stay?.abort();
    stay = new AbortController();
    const within = { signal: AbortSignal.any([signal, stay.signal]) };
    const frame = compose.parts.container ?? body();
    const observer = new MutationObserver(() => {
      if (!signal.aborted) badge.mount(compose.parts);
      if (!isComposing) loop.changed();
    });
    observer.observe(frame, { childList: true, subtree: true });
    within.signal.addEventListener('abort', () => observer.disconnect());
    frame.addEventListener(
      'input',
      (event) => {
        if (event instanceof InputEvent) undo.noticed(event.inputType);
        if (!isComposing) loop.changed();
        if (card.isOpen()) card.close();
      },
      within,
    );
    body().addEventListener('compositionstart', () => (isComposing = true), within);
    body().addEventListener(
      'compositionend',
      () => {
        isComposing = false;
        loop.changed();
      },
      within,
    );
    frame.addEventListener('focusin', () => tellCaret(true), within);
    body().addEventListener(
      'click',
      (event) => {
        // A drag over words selects them; it does not ask about them.
        if (document.getSelection()?.isCollapsed === false) return;
        const hit = marks.at(id, event.clientX, event.clientY);
        if (hit)
          openAt(
            passages().find(({ key }) => key === hit.key),
            false,
          );
      },
      within,
    );
  };
  settle();
  show(state);
  void loop.now();
  return {
    id,
    moved: () => {
      settle();
      loop.changed();
      show(state);
    },
    changed: () => loop.changed(),
    readNow: () => loop.now(),
    readAgain,
    apply,
    openCard,
    reveal: (span) => {
      const range = rangeOf(readDraft(body()), span);
      if (!range) return false;
      putCaret(body(), span.start);
      const spot = range.startContainer.parentElement;
      spot?.scrollIntoView({ block: 'nearest' });
      marks.point([range]);
      setTimeout(() => marks.point([]), pointMs);
      return true;
    },
  };
}

/** Long enough for the eye to find the place. */
const pointMs = 1600;

/** A page unlike any we know must not throw into Gmail: the draft is then not seen, and Send works. */
function readSafely(compose: Compose): Words<Draft<Node>> | undefined {
  if (!compose.parts.body.isConnected) return undefined;
  try {
    return takeSnapshot(compose);
  } catch {
    return undefined;
  }
}
