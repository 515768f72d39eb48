import type { EditorLine, Line } from '../../lib/browser/line';
import type { ComposeId, DraftSnapshot, Person } from '../../lib/browser/messages';
import { applyToPlainText } from '../../lib/editor/apply-plain-text';
import { markReading, pointAt } from '../../lib/editor/marks';
import { caretInPlainText, rangeInPlainText, readPlainText } from '../../lib/editor/plain-text';

/** What is being answered. */
export interface PracticeMail {
  readonly client: Person | null;
  readonly subject: string | null;
  /** Null: nothing pasted yet. */
  readonly text: string | null;
}

/** What the page asks of the worker. */
export type CoachLine = Line<'coachDraft' | 'caretMoved' | 'closeDraft' | 'rewriteApplied'>;

export interface PracticeSession {
  /** For the panel's store. */
  readonly editor: EditorLine;
  /** Takes over an editor of the page until the signal aborts. */
  attach(body: HTMLElement, options: { readonly signal: AbortSignal }): void;
  /** Begins anew with another mail and a draft to start from. */
  begin(mail: PracticeMail, draft: string): void;
  /** The mail changed while the draft stays. */
  answer(mail: PracticeMail): void;
  /** Reads the draft again, as after a change of settings. */
  readAgain(): void;
  close(): void;
}

/** Long enough for a word, short enough to feel at once. */
const pauseMs = 150;

/** One draft on the practice page: reads it after each pause, marks it, and puts rewrites in. */
export function createPracticeSession(
  coach: CoachLine,
  practiceId: ComposeId,
  { onSilence }: { readonly onSilence: (silent: boolean) => void },
): PracticeSession {
  let body: HTMLElement | null = null;
  let mail: PracticeMail = { client: null, subject: null, text: null };
  let revision = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let composing = false;

  const read = async () => {
    clearTimeout(timer);
    if (!body) return;
    const editor = body;
    const asked = readPlainText(editor);
    // An emptied editor keeps a line break, so CSS alone cannot tell.
    editor.toggleAttribute('data-empty', asked.text.trim() === '');
    const snapshot = snapshotOf(practiceId, mail, asked.text, revision);
    revision += 1;
    const reply = await coach.coachDraft(snapshot).catch(() => undefined);
    onSilence(!reply?.ok);
    const now = readPlainText(editor);
    // What was said of other words is not shown on these; a newer answer is on its way.
    if (reply?.ok && now.text === asked.text) markReading(editor.ownerDocument, now, reply.reading);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), pauseMs);
  };
  const tellCaret = () => {
    if (!body) return;
    const caret = caretInPlainText(body, readPlainText(body));
    if (caret !== null) coach.caretMoved({ composeId: practiceId, caret }).catch(() => {});
  };

  return {
    editor: {
      applyRewrite: async (choice) => {
        if (!body) return { ok: false, reason: 'compose-closed' };
        if (composing) return { ok: false, reason: 'composing' };
        const page = body.ownerDocument;
        const hadFocus = page.activeElement;
        const applied = applyToPlainText(body, choice);
        // The edit needs the editor in focus; the writer was in the panel and goes on there.
        if (hadFocus instanceof HTMLElement && hadFocus !== page.body)
          hadFocus.focus({ preventScroll: true });
        if (applied.ok) {
          const undone = choice.undoes === true;
          const editId = crypto.randomUUID();
          coach.rewriteApplied({ composeId: practiceId, undone, editId }).catch(() => {});
          await read();
        }
        return applied;
      },
      revealSpan: async (span) => {
        const range = body && rangeInPlainText(readPlainText(body), span);
        if (!body || !range) return { ok: false };
        pointAt(body.ownerDocument, range);
        // The caret stays where it is: the panel is on the same page and must keep the focus.
        range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
        return { ok: true };
      },
    },
    attach(element, { signal }) {
      body = element;
      const page = element.ownerDocument;
      element.addEventListener('input', soon, { signal });
      element.addEventListener('input', () => pointAt(page, null), { signal });
      element.addEventListener('compositionstart', () => (composing = true), { signal });
      element.addEventListener('compositionend', () => (composing = false), { signal });
      page.addEventListener('selectionchange', () => page.activeElement === element && tellCaret(), {
        signal,
      });
      signal.addEventListener('abort', () => {
        if (body === element) body = null;
      });
    },
    begin(next, draft) {
      mail = next;
      if (!body) return;
      body.replaceChildren(...(draft === '' ? [] : [body.ownerDocument.createTextNode(draft)]));
      markReading(body.ownerDocument, readPlainText(body), null);
      pointAt(body.ownerDocument, null);
      revision = 0;
      // Closed and opened again, so that the panel's "since you began" begins here.
      void coach
        .closeDraft({ composeId: practiceId })
        .catch(() => {})
        .then(read);
    },
    answer(next) {
      mail = next;
      soon();
    },
    readAgain: () => void read(),
    close: () => void coach.closeDraft({ composeId: practiceId }).catch(() => {}),
  };
}

const snapshotOf = (
  composeId: ComposeId,
  mail: PracticeMail,
  text: string,
  revision: number,
): DraftSnapshot => ({
  composeId,
  revision,
  kind: 'practice',
  text,
  subject: mail.subject,
  to: mail.client ? [mail.client] : [],
  incoming: mail.text === null ? null : { from: mail.client, text: mail.text },
  me: null,
});
