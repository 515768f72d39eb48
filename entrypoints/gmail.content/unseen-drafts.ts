import type { ComposeId } from '../../lib/browser/messages';
import { findSendButton } from './compose-parts';
import { anyOf } from './selectors';
import { findIn, matches, parentOf } from './unclobbered';

export interface UnseenEvents {
  /** True: this one is read as it should be. */
  isKnown(editor: HTMLElement): boolean;
  /** Somebody writes in what looks like a mail, and none of our ways in leads there. */
  found(id: ComposeId): void;
  gone(id: ComposeId): void;
}

/** An editor may be late, and a page slow: only what stays unknown is. */
const unknownAfterMs = 1_500;
const everyMs = 1_000;

/**
 * Notices that Gmail has changed: an editor beside a subject, people or Send is written in, and is none we know. To be
 * asked only when the focus moves, and never on the way of a key.
 */
export function watchUnseenDrafts(
  page: Document,
  events: UnseenEvents,
  { signal }: { readonly signal: AbortSignal },
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let counted = 0;
  let unseen: { readonly editor: HTMLElement; readonly id: ComposeId } | null = null;

  const look = () => {
    const editor = editorOf(page.activeElement);
    if (unseen || !editor || events.isKnown(editor) || !isMail(editor)) return;
    counted += 1;
    unseen = { editor, id: `${pageName}-unseen-${counted}` };
    events.found(unseen.id);
    follow();
  };
  const follow = () => {
    if (!unseen || signal.aborted) return;
    const { editor, id } = unseen;
    if (editor.isConnected && !events.isKnown(editor)) {
      timer = setTimeout(follow, everyMs);
      return;
    }
    unseen = null;
    events.gone(id);
  };
  const lookLater = () => {
    if (unseen) return;
    clearTimeout(timer);
    timer = setTimeout(look, unknownAfterMs);
  };
  page.addEventListener('focusin', lookLater, { capture: true, signal });
  // One that is written in already when this begins.
  lookLater();
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Names of drafts must not meet between tabs: all tabs talk to one worker. */
const pageName = crypto.randomUUID().slice(0, 8);

/** What is written in as a whole, when that is no field of a form. */
function editorOf(node: Element | null): HTMLElement | null {
  let editor: HTMLElement | null = null;
  for (let step = node; step instanceof HTMLElement && step.isContentEditable; step = parentOf(step))
    editor = step;
  return editor;
}

/** Send and something of a mail's form stand together around it, within one part of the page. */
function isMail(editor: HTMLElement): boolean {
  if (editor.className.includes('Xp0HJf')) return false;
  for (let step = parentOf(editor); step && !matches(step, wholePage); step = parentOf(step)) {
    if (findIn(step, mailForm) && findSendButton(step)) return true;
  }
  return false;
}

const wholePage = `body, ${anyOf('main')}`;
const mailForm = `${anyOf('composeForm')}, input[type="file"]`;
