import type { PanelActions, PanelSources, PanelState, Trouble } from './panel';

/** What the parts of the panel's store share. */
export interface PanelParts {
  readonly sources: PanelSources;
  get(): PanelState & PanelActions;
  set(part: Partial<PanelState>): void;
  /** Says that something did not happen. */
  fail(what: string, reason: Trouble): void;
}
