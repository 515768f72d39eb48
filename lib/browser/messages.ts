import { defineExtensionMessaging } from '@webext-core/messaging';
import type { HoldReason } from '../brake';
import type { Span } from '../tone/span';
import type { Proposal, Reading, Rewrite } from '../tone/reading';
import type { ListedRule } from '../tone/rule-list';
import type { BrakeOutcome } from '../week';
import type { Starter } from '../tone/starters/starters';

/** Names one open compose for as long as it is open. Made by the content script; `practice` on the practice page. */
export type ComposeId = string;

export const composeKinds = [
  'new',
  'inline-reply',
  'popup-reply',
  'forward',
  'full-screen',
  'window',
  'practice',
  'unknown',
] as const;
export type ComposeKind = (typeof composeKinds)[number];

export interface Person {
  /** Lower case. */
  readonly address: string;
  readonly name: string | null;
}

/** What the writer is writing, and to whom, at one moment. */
export interface DraftSnapshot {
  readonly composeId: ComposeId;
  /** Counts the edits of this compose; a reply for an older revision is stale. */
  readonly revision: number;
  readonly kind: ComposeKind;
  readonly text: string;
  readonly subject: string | null;
  readonly to: readonly Person[];
  /** The message being answered; null in a new mail. */
  readonly incoming: { readonly from: Person | null; readonly text: string } | null;
  /** The account written from, to tell "me" from a client. */
  readonly me: string | null;
}

export type PauseScope = 'mail' | 'client' | 'everywhere';
export type DismissScope = 'here' | 'client' | 'always';

/** The client a draft goes to, known or not yet. */
export interface ClientOfDraft {
  /** Null: not in the client book yet. */
  readonly id: string | null;
  readonly name: string;
  readonly address: string | null;
}

/** The latest word of the coach on one open compose. Kept in session storage, never on disk. */
export interface Report {
  readonly composeId: ComposeId;
  /** Tab of the compose; null on the practice page. */
  readonly tabId: number | null;
  readonly revision: number;
  /** When it was read, in ms since the epoch; each reading of a compose has a later one. */
  readonly at: number;
  readonly snapshot: DraftSnapshot;
  readonly client: ClientOfDraft | null;
  /** Null while paused. */
  readonly reading: Reading | null;
  /** A very long draft was read up to this offset only; null (or absent): all of it. */
  readonly readTo?: number | null;
  readonly paused: PauseScope | null;
  /** Score of the first reading with a score, to show what the writer made of the draft. */
  readonly firstScore: number | null;
  readonly rewritesApplied: number;
  /** Keys of findings dismissed in this draft. */
  readonly dismissedHere: readonly string[];
  /** Count of findings dismissed while writing, whatever the scope. */
  readonly dismissals: number;
}

/** What the content script needs of a report to mark the draft and fill its badge. */
export type CoachReply =
  | {
      readonly ok: true;
      readonly revision: number;
      readonly reading: Reading | null;
      readonly paused: PauseScope | null;
      /** Send may ask for one breath over this draft. */
      readonly hold?: HoldReason | undefined;
    }
  | { readonly ok: false; readonly reason: 'coach-failed' };

export interface RewriteChoice extends Span {
  readonly composeId: ComposeId;
  /** What must still stand there. */
  readonly expected: string;
  readonly replacement: string;
  /** This takes back a rewrite applied before: the editor answers it with `rewriteApplied({ undone: true })`. */
  readonly undoes?: true;
}

export type Applied =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: 'draft-changed' | 'compose-closed' | 'editor-refused' | 'composing';
    };

/**
 * Every conversation between the parts of the extension, one receiver each. Replies are plain data.
 * Expected failures are part of the reply; a bug rejects and is logged once by the receiver.
 */
export interface Protocol {
  // To the background worker.
  /** Reads a draft; the report is kept for the panel, the essentials come back. */
  coachDraft(snapshot: DraftSnapshot): CoachReply;
  /** Two or three rewrites for one finding of the latest report. Empty when the finding is gone. */
  suggest(query: { composeId: ComposeId; key: string }): readonly Rewrite[];
  /** The whole-draft proposal; null when there is nothing to change. */
  propose(query: { composeId: ComposeId }): Proposal | null;
  /** Starters for hard moments, filled from this draft's client notes. */
  starters(query: { composeId: ComposeId | null }): readonly Starter[];
  /** Every rule, for the page that lists them: it need not load what only the worker runs. */
  listRules(): readonly ListedRule[];
  /** From a click in Gmail. Must be handled synchronously: the panel opens only within the gesture. */
  openPanel(query: { composeId: ComposeId }): { opened: boolean };
  /** The compose the writer is in now, and where the caret stands (null: not in the draft). */
  caretMoved(at: { composeId: ComposeId; caret: number | null }): void;
  /** The writer types again after a while: the words come in a moment, and a worker that was ended meanwhile can ready itself for them. */
  typing(at: { composeId: ComposeId }): void;
  closeDraft(closed: { composeId: ComposeId }): void;
  /** A content script begins in this tab: whatever was open there before went with the page. */
  pageOpened(): void;
  /** A compose is open whose draft cannot be read: the panel says so. A later `coachDraft` or `caretMoved` ends it. */
  cannotSee(open: { composeId: ComposeId }): void;
  /**
   * From whoever holds the editor (Gmail's content script, the practice page), whoever asked for the rewrite. `editId`
   * names the one edit: told again, because the worker died before it answered, it counts once.
   */
  rewriteApplied(applied: { composeId: ComposeId; undone: boolean; editId: string }): void;
  dismiss(choice: { composeId: ComposeId; key: string; scope: DismissScope }): { ok: boolean };
  /** Takes back the latest dismissal of this finding, in whichever scope it was made. */
  undismiss(choice: { composeId: ComposeId; key: string; scope: DismissScope }): { ok: boolean };
  pause(choice: { composeId: ComposeId | null; scope: PauseScope; on: boolean }): { ok: boolean };
  /** A reply was really sent: one row of history, made from the latest report. */
  draftSent(sent: { composeId: ComposeId; brake: BrakeOutcome }): { ok: boolean };
  /** Gmail's Undo took the send back: the row goes too. */
  sendWithdrawn(sent: { composeId: ComposeId }): { ok: boolean };

  // To the Gmail tab (or the practice page).
  applyRewrite(choice: RewriteChoice): Applied;
  /** Scrolls to a span of the draft and puts the caret there. */
  revealSpan(at: { composeId: ComposeId } & Span): { ok: boolean };
  /** Settings, notes or dismissals changed: read the draft again. Null: every draft of the tab. */
  readAgain(query: { composeId: ComposeId | null }): void;
  /** The writer pressed the shortcut for the card: it opens at the caret. */
  openCard(): void;
  /** What the content script can see of its page, as text without a word of any mail. */
  selfCheck(): string;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
