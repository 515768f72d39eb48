import type { Applied, ComposeId, DraftSnapshot, RewriteChoice } from '../../lib/browser/messages';
import type { Draft } from '../../lib/tone/draft';
import type { Span } from '../../lib/tone/span';
import { applyRewrite } from './apply-rewrite';
import type { Ask } from './ask';
import { createBadge } from './badge';
import { badgeStateOf, type BadgeState } from './badge-state';
import { tellCaret } from './caret-teller';
import type { Card } from './card';
import { type Answer, coachLoop, type Words } from './coach-loop';
import type { Compose } from './composes';
import { listenToDraft } from './draft-events';
import { draftCard } from './draft-card';
import { type Marks, themeOf } from './marks';
import { type Passage, passagesOf } from './passages';
import { isPlainText } from './plain-mode';
import { readDraft } from './read-draft';
import { reveal } from './reveal';
import { caretIn, selectSpan } from './selection';
import { takeSnapshot } from './snapshot';
import { tellTyping } from './typing-teller';
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
  /** Resolves when every question about its words has been answered. */
  settled(): Promise<void>;
  /** Asks again even about the same words. */
  readAgain(): void;
  apply(choice: Omit<RewriteChoice, 'composeId'>): Applied;
  reveal(span: Span): boolean;
  /** Selects these words of the draft; false when they are no longer there. */
  select(span: Span): boolean;
  /** Opens the card at the caret, or goes into the one that is open. */
  openCard(): void;
}

export function startSession(compose: Compose, { ask, marks, card, hasPanel }: SessionWorld): Session {
  const { signal, id } = compose;
  let latest: { readonly answer: Answer; readonly words: Words<Draft<Node>> } | null = null;
  let state: BadgeState = { kind: 'reading' };
  const body = () => compose.parts.body;
  const map = () => latest?.words.map ?? null;

  const openPanel = async () => {
    // The panel opens only within the gesture: nothing may be waited for before the message is on its way.
    const reply = await ask('openPanel', { composeId: id });
    if (!reply?.opened && !signal.aborted) cards.open();
  };
  const badge = createBadge(() => (hasPanel ? void openPanel() : cards.open()), compose);
  const show = (next: BadgeState) => {
    state = next;
    if (signal.aborted) return;
    badge.mount(compose.parts);
    badge.show(next, themeOf(badge.host));
  };

  const loop = coachLoop<Draft<Node>>(
    {
      read: readerOf(compose),
      coach: (snapshot) => ask('coachDraft', snapshot),
      show: (answer, words) => {
        if (signal.aborted) return;
        latest = { answer, words };
        marks.put(id, passages(), themeOf(body()));
        show(badgeStateOf(answer.reading, answer.paused, { isPlainText: isPlainText(body()) }));
        undo.check(words.map.text);
        tell();
      },
      fail: (why) => {
        if (signal.aborted) return;
        latest = null;
        marks.clear(id);
        show({ kind: why });
        if (why === 'unseen' && body().isConnected) void ask('cannotSee', { composeId: id });
      },
    },
    { signal },
  );
  const count = (undone: boolean) =>
    void ask('rewriteApplied', { composeId: id, undone, editId: crypto.randomUUID() });
  const undo = createUndoWatch(() => count(true));
  const tell = tellCaret({ id, body, map }, ask, { signal });
  const typed = tellTyping(id, ask);

  const passages = (): readonly Passage[] =>
    latest ? passagesOf(latest.answer.reading, latest.words.map) : [];
  const apply: Session['apply'] = (choice) => {
    if (nodes.isComposing()) return { ok: false, reason: 'composing' };
    if (signal.aborted || !body().isConnected) return { ok: false, reason: 'compose-closed' };
    const before = readDraft(body()).text;
    const applied = applyRewrite(body(), choice);
    if (applied.ok) {
      if (!choice.undoes) undo.applied(before, readDraft(body()).text);
      count(choice.undoes === true);
      void loop.now();
    }
    return applied;
  };
  const readAgain = () => {
    loop.forget();
    loop.changed();
  };
  const cards = draftCard(
    {
      id,
      body,
      passages,
      caret: () => latest && caretIn(body(), latest.words.map),
      state: () => state,
      badge: badge.host,
      apply,
      readAgain,
    },
    { ask, marks, card },
  );

  let stay = new AbortController();
  const settle = () => {
    stay.abort();
    stay = new AbortController();
    return listenToDraft(
      compose.parts,
      {
        changed: () => loop.changed(),
        rebuilt: () => {
          if (!signal.aborted) badge.mount(compose.parts);
        },
        edited: (inputType) => {
          typed();
          if (inputType) undo.noticed(inputType);
          if (card.isOpen()) card.close();
        },
        focused: () => tell(true),
        clicked: cards.clicked,
      },
      { signal: AbortSignal.any([signal, stay.signal]) },
    );
  };
  let nodes = settle();
  signal.addEventListener('abort', () => {
    marks.clear(id);
    if (card.isOpen()) card.close();
  });
  show(state);
  void loop.now();
  return {
    id,
    moved: () => {
      nodes = settle();
      loop.changed();
      show(state);
    },
    changed: () => loop.changed(),
    readNow: () => loop.now(),
    settled: () => loop.settled(),
    readAgain,
    apply,
    openCard: cards.open,
    reveal: (span) => reveal(body(), marks, span),
    select: (span) => selectSpan(body(), readDraft(body()), span),
  };
}

/**
 * Reads a draft, and remembers what it answers for as long as the page shows something else. A page unlike any we know must not throw into Gmail: the draft is
 * then not seen, and Send works.
 */
function readerOf(compose: Compose): () => Words<Draft<Node>> | undefined {
  let answered: DraftSnapshot['incoming'] = null;
  return () => {
    if (!compose.parts.body.isConnected) return undefined;
    try {
      const { map, snapshot } = takeSnapshot(compose);
      if (snapshot.kind === 'forward') return { map, snapshot };
      answered = snapshot.incoming ?? answered;
      return { map, snapshot: { ...snapshot, incoming: answered } };
    } catch {
      return undefined;
    }
  };
}
