import type { ListedRule } from '../tone/rule-list';
import { type Protocol, sendMessage } from './messages';

/** Some of the protocol as plain functions: what a store is given, so that a test can hand it an object. */
export type Line<Name extends keyof Protocol> = {
  readonly [N in Name]: (data: Parameters<Protocol[N]>[0]) => Promise<ReturnType<Protocol[N]>>;
};

/** What surfaces ask of the worker. */
export type WorkerLine = Line<'suggest' | 'propose' | 'starters' | 'dismiss' | 'undismiss' | 'pause'>;

/** What the panel asks of whoever holds the editor. */
export type EditorLine = Line<'applyRewrite' | 'revealSpan'>;

/**
 * The worker as functions. The browser may stop it between the question and the answer: questions that change nothing
 * when asked twice are asked once more.
 */
export const workerLine: WorkerLine = {
  suggest: (query) => twice(() => sendMessage('suggest', query)),
  propose: (query) => twice(() => sendMessage('propose', query)),
  starters: (query) => twice(() => sendMessage('starters', query)),
  dismiss: (choice) => twice(() => sendMessage('dismiss', choice)),
  undismiss: (choice) => sendMessage('undismiss', choice),
  pause: (choice) => twice(() => sendMessage('pause', choice)),
};

/** The editor in one Gmail tab. */
export const editorLine = (tabId: number): EditorLine => ({
  applyRewrite: (choice) => sendMessage('applyRewrite', choice, tabId),
  revealSpan: (at) => sendMessage('revealSpan', at, tabId),
});

/** Every rule, from the worker that has them. */
export const listRules = (): Promise<readonly ListedRule[]> =>
  twice(() => sendMessage('listRules', undefined));

const twice = <T>(ask: () => Promise<T>): Promise<T> => ask().catch(ask);
