import type { ComposeId } from '../../lib/browser/messages';
import type { Ask } from './ask';
import { createBrake } from './brake';
import { verdictOf } from './brake-verdict';
import { createCard } from './card';
import { type ComposeWatcher, watchComposes } from './composes';
import { removeLeftovers } from './leftovers';
import { createMarks } from './marks';
import { readDraft } from './read-draft';
import { watchSends } from './sent';
import { listenTo } from './judged';
import { type Session, startSession } from './session';
import { watchUnseenDrafts } from './unseen-drafts';

export interface GmailCoach {
  readonly session: (id: ComposeId) => Session | undefined;
  /** Null: every draft. */
  readAgain(id: ComposeId | null): void;
  /** For the draft the writer is in, or the only one there is. */
  openCard(): void;
}

export interface CoachWorld {
  readonly ask: Ask;
  /** True where the badge opens the panel. */
  readonly hasPanel: boolean;
  /** True once the extension this copy of the script belongs to is gone. */
  readonly isOrphaned?: () => boolean;
}

/** The coach in Gmail's page: a session for each compose, told of what is sent. Everything of it goes with `signal`. */
export function coachGmail(
  { ask: askWorker, hasPanel, isOrphaned = () => false }: CoachWorld,
  { signal }: { readonly signal: AbortSignal },
): GmailCoach {
  removeLeftovers(document);
  const { ask, judged, forget } = listenTo(askWorker);
  const sessions = new Map<ComposeId, Session>();
  const answered = new Map<ComposeId, Promise<void>>();
  const recorded = new Map<ComposeId, Promise<void>>();
  const leaving = new Map<ComposeId, Promise<void>>();
  const marks = createMarks(document);
  // Before all others that listen: what it holds, nobody else is to take for a send.
  const brake = createBrake(
    {
      composes: () => composes,
      verdict: (id) => {
        const compose = composes.find(id);
        const known = judged(id);
        return compose && known && verdictOf(known, readDraft(compose.parts.body).text);
      },
      improve: (id, { reason, heard }) => {
        const session = sessions.get(id);
        const span = heard[0]?.span;
        // A blank is selected: what is typed takes its place.
        if (span && reason === 'blank' && session?.select(span)) return;
        if (span && reason === 'hot' && session?.reveal(span)) session.openCard();
        else composes.find(id)?.parts.body.focus({ preventScroll: true });
      },
      aboutToPress: (compose) => sends.pressed(compose),
      isOrphaned,
    },
    { signal },
  );
  const card = createCard({ signal });
  // The last word on a draft: a question that a dying worker left unanswered, asked again after it, would open the draft anew.
  const close = async (id: ComposeId) => {
    await leaving.get(id);
    leaving.delete(id);
    answered.delete(id);
    forget(id);
    void ask('closeDraft', { composeId: id });
  };

  // A row is made of the latest report: the final words first, and the report lives until the row is written.
  const record = async (id: ComposeId) => {
    await answered.get(id);
    const { reading = null, hold } = judged(id)?.answer ?? {};
    const final = { score: reading?.score ?? null, isHeld: hold !== undefined };
    await ask('draftSent', { composeId: id, brake: brake.outcome(id, final) });
    void close(id);
  };
  const sends = watchSends(
    document,
    () => composes,
    {
      aboutToSend: ({ id }) => {
        const reading = sessions.get(id)?.readNow();
        if (reading) answered.set(id, reading);
      },
      sent: (id) => void recorded.set(id, record(id)),
      kept: close,
      // Never before the row is there that is to go.
      withdrawn: async (id) => {
        await recorded.get(id);
        await ask('sendWithdrawn', { composeId: id });
      },
    },
    { signal },
  );
  const composes: ComposeWatcher = watchComposes(
    document,
    {
      opened: (compose) => {
        sessions.set(compose.id, startSession(compose, { ask, marks, card, hasPanel }));
        sends.opened(compose);
      },
      moved: (compose) => {
        sessions.get(compose.id)?.moved();
        sends.moved(compose);
      },
      closed: (compose) => {
        const session = sessions.get(compose.id);
        if (session) leaving.set(compose.id, session.settled());
        sessions.delete(compose.id);
        sends.closed(compose);
      },
    },
    { signal },
  );
  watchUnseenDrafts(
    document,
    {
      isKnown: (editor) => composes.around(editor) !== undefined,
      found: (id) => void ask('cannotSee', { composeId: id }),
      gone: (id) => void ask('closeDraft', { composeId: id }),
    },
    { signal },
  );
  signal.addEventListener('abort', () => marks.dispose());
  return {
    session: (id) => sessions.get(id),
    readAgain: (id) => {
      for (const session of sessions.values()) if (id === null || session.id === id) session.readAgain();
    },
    openCard: () => {
      const here = composes.around(document.activeElement) ?? composes.open()[0];
      if (here) sessions.get(here.id)?.openCard();
      else if (card.isOpen()) card.focus();
    },
  };
}
