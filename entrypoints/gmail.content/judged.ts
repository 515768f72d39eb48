import type { CoachReply, ComposeId, Protocol } from '../../lib/browser/messages';
import type { Ask } from './ask';
import type { Judged } from './brake-verdict';

/** Speaks to the worker as `ask` does, and remembers the latest answer on each draft with the words it was about. */
export function listenTo(ask: Ask): {
  readonly ask: Ask;
  /** Undefined when the latest question was not answered. */
  readonly judged: (id: ComposeId) => Judged | undefined;
  readonly forget: (id: ComposeId) => void;
} {
  const latest = new Map<ComposeId, Judged>();
  return {
    judged: (id) => latest.get(id),
    forget: (id) => latest.delete(id),
    ask: async (message, data) => {
      const reply = await ask(message, data);
      if (message !== 'coachDraft') return reply;
      const { composeId, text, incoming } = data as Parameters<Protocol['coachDraft']>[0];
      const answer = reply as CoachReply | undefined;
      if (answer?.ok) latest.set(composeId, { answer, text, incoming: incoming?.text ?? null });
      else latest.delete(composeId);
      return reply;
    },
  };
}
