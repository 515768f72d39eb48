import type { PanelSources } from '../stores/panel';
import { clientBook } from './client-book';
import { type EditorLine, editorLine, workerLine } from './line';
import type { ComposeId } from './messages';
import { lookAtCompose, lookAtTab, lookInFront, watchLook } from './view';

/**
 * The side panel's sources: it follows the tab in front. Opened as a page with `?tab=<id>` it follows that tab alone.
 */
export function gmailPanelSources(search = globalThis.location?.search ?? ''): PanelSources {
  const tab = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  const look = Number.isInteger(tab) ? () => lookAtTab(tab) : lookInFront;
  return {
    watchView: (onChange, options) => watchLook(look, onChange, options),
    worker: workerLine,
    editorOf: ({ tabId }) => (tabId === null ? null : editorLine(tabId)),
    clientBook,
  };
}

/** The practice page's sources: one compose of its own, whose editor stands in the page itself. */
export function practicePanelSources(composeId: ComposeId, editor: EditorLine): PanelSources {
  return {
    watchView: (onChange, options) => watchLook(() => lookAtCompose(composeId), onChange, options),
    worker: workerLine,
    editorOf: () => editor,
    clientBook,
  };
}
