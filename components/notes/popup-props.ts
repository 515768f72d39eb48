import type { Client, Note } from '../../lib/clients';
import type { PopupActions, PopupState } from '../../lib/stores/popup';

/** Something that was just done, with its way back when there is one. */
export interface Undoable {
  readonly message: string;
  readonly undo: (() => Promise<void>) | null;
}

export interface PopupProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
  /** True when the tab in front is Gmail. */
  readonly inGmail: boolean;
  /** Addresses of the other pages. */
  readonly links: { readonly summary: string; readonly practice: string; readonly options: string };
  /** Null where the browser has no panel to open. */
  readonly onOpenPanel: (() => void) | null;
  /** Puts a deleted note back in its place. */
  readonly restoreNote: (clientId: string, note: Note, index: number) => Promise<void>;
  readonly restoreClient: (client: Client) => Promise<void>;
}

export interface ViewProps extends PopupProps {
  readonly onDone: (done: Undoable) => void;
}
