import type { ComposeId } from '../../lib/browser/messages';
import type { Ask } from './ask';
import { createCard } from './card';
import { type ComposeWatcher, watchComposes } from './composes';
import { createMarks } from './marks';
import { watchSends } from './sent';
import { type Session, startSession } from './session';

export interface GmailCoach {
  readonly session: (id: ComposeId) => Session | undefined;
  /** Null: every draft. */
  readAgain(id: ComposeId | null): void;
  /** For the draft the writer is in, or the only one there is. */
  openCard(): void;
}

/** The coach in Gmail's page: a session for each compose, told of what is sent. Everything of it goes with `signal`. */
export function coachGmail(
  { ask, hasPanel }: { readonly ask: Ask; readonly hasPanel: boolean },
  { signal }: { readonly signal: AbortSignal },
): GmailCoach {
  const sessions = new Map<ComposeId, Session>();
  const answered = new Map<ComposeId, Promise<void>>();
  const marks = createMarks(document);
  const card = createCard({ signal });
  const close = (id: ComposeId) => {
    answered.delete(id);
    void ask('closeDraft', { composeId: id });
  };

  const sends = watchSends(
    document,
    () => composes,
    {
      aboutToSend: ({ id }) => {
        const reading = sessions.get(id)?.readNow();
        if (reading) answered.set(id, reading);
      },
      // The row is made of the latest report: the final words first, and the report lives until the row is written.
      sent: async (id) => {
        await answered.get(id);
        await ask('draftSent', { composeId: id, brake: 'none' });
        close(id);
      },
      kept: close,
      withdrawn: (id) => void ask('sendWithdrawn', { composeId: id }),
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
      moved: ({ id }) => sessions.get(id)?.moved(),
      closed: (compose) => {
        sessions.delete(compose.id);
        sends.closed(compose);
      },
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
