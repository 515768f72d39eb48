import type { StoreApi } from 'zustand/vanilla';
import type { EditorLine, WorkerLine } from '../browser/line';
import type { LockedItem } from '../browser/locked-item';
import type { Applied, DismissScope, PauseScope, Report } from '../browser/messages';
import type { Client } from '../clients';
import type { Proposal, ProposalStep, Rewrite } from '../tone/reading';
import type { Span } from '../tone/span';
import type { Starter } from '../tone/starters/starters';

/** What the panel has before it. */
export type PanelPhase =
  /** The first look has not come back yet. */
  | 'loading'
  /** No draft is open in this tab. */
  | 'nothing-open'
  /** A draft is open, but Gmail's page cannot be read. */
  | 'cannot-see'
  /** A draft is open and its first report is on the way. */
  | 'analysing'
  /** There is a report: `report` is set. */
  | 'ready'
  /** The browser's session storage does not answer, so the worker cannot hand reports over. */
  | 'storage-broken';

/** The compose in view and the latest report on it. */
export interface View {
  readonly phase: PanelPhase;
  readonly report: Report | null;
  /** Where the caret stands in the draft; null: elsewhere. */
  readonly caret: number | null;
  readonly tabId: number | null;
}

/** Why something the writer asked for did not happen. `failed`: no answer came. */
export type Trouble = Exclude<Applied, { ok: true }>['reason'] | 'failed';

/** One rewrite that can be taken back while its words still stand. */
export interface Undoable extends Span {
  readonly id: number;
  readonly expected: string;
  readonly replacement: string;
  /** Key of the finding it answered; null for a proposal step of its own. */
  readonly key: string | null;
}

/** One dismissal made in this panel that can be taken back. */
interface Dismissed {
  readonly key: string;
  readonly scope: DismissScope;
  /** The words that were marked. */
  readonly words: string;
}

export interface PanelState extends View {
  /** Key of the finding the caret stands in or that the writer chose; null: none. */
  readonly selected: string | null;
  /** By finding key; `asked` until the answer is here. Absent: not asked for yet. */
  readonly rewrites: Readonly<Record<string, readonly Rewrite[] | 'asked'>>;
  /** `none`: nothing to change. Null: not asked for yet. */
  readonly proposal: Proposal | 'asked' | 'none' | null;
  readonly starters: readonly Starter[] | null;
  /** The client book's entry for whom the draft goes to; null when unknown. */
  readonly client: Client | null;
  /** Finding keys (or `proposal`) being put into the draft right now. */
  readonly applying: readonly string[];
  /** What went wrong last, and with which finding key (or `proposal`). */
  readonly trouble: { readonly what: string; readonly reason: Trouble } | null;
  /** Latest last. */
  readonly undoable: readonly Undoable[];
  /** Latest last. */
  readonly dismissed: readonly Dismissed[];
}

export interface PanelActions {
  /** Chooses a finding, shows it in the draft and asks for its rewrites. Null: chooses none. */
  select(key: string | null): void;
  /** Asks for the rewrites of a finding, once per state of the draft. */
  askRewrites(key: string): Promise<void>;
  askProposal(): Promise<void>;
  askStarters(): Promise<void>;
  /** Puts a rewrite in; `text` is the rewrite with its blanks filled, when the writer filled some. */
  apply(key: string, rewrite: Rewrite, text?: string): Promise<void>;
  /** Puts one step of the proposal in. */
  applyStep(step: ProposalStep): Promise<void>;
  /** Puts the whole proposal in, last step first, so that each step stands where it was proposed. */
  applyProposal(): Promise<void>;
  /** Takes an applied rewrite back; without an id the latest. */
  undo(id?: number): Promise<void>;
  dismiss(key: string, scope: DismissScope): Promise<void>;
  undismiss(dismissed: Dismissed): Promise<void>;
  /** Scrolls the draft to a span and puts the caret there. */
  reveal(span: Span): void;
  pause(scope: PauseScope, on: boolean): Promise<void>;
  /** Switches one of the client's notes on or off. */
  toggleNote(noteId: string, on: boolean): Promise<void>;
  /** Forgets `trouble`. */
  acceptTrouble(): void;
}

export type PanelStore = StoreApi<PanelState & PanelActions>;

/** Where the panel's view comes from and its wishes go. `gmailPanelSources()` in lib/browser gives those of a side panel. */
export interface PanelSources {
  /** Calls back soon and after every change, until the signal aborts. */
  watchView(onChange: (view: View) => void, options: { signal: AbortSignal }): void;
  readonly worker: WorkerLine;
  /** The editor of the compose in view; null when it is gone. */
  editorOf(report: Report): EditorLine | null;
  readonly clientBook: LockedItem<readonly Client[]>;
}
