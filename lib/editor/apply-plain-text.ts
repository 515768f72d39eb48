import type { Applied } from '../browser/messages';
import { type Span, slice } from '../tone/span';
import { rangeInPlainText, readPlainText } from './plain-text';

export interface PlainEdit extends Span {
  /** What must still stand there. */
  readonly expected: string;
  readonly replacement: string;
}

/**
 * Puts words into an editor of our own as a hand would, so that the browser's own undo takes them back in one step.
 * Refuses without a trace when the words there have changed or the browser made something else of it.
 */
export function applyToPlainText(body: HTMLElement, edit: PlainEdit): Applied {
  if (!body.isConnected) return { ok: false, reason: 'compose-closed' };
  const draft = readPlainText(body);
  if (slice(draft.text, edit) !== edit.expected) return { ok: false, reason: 'draft-changed' };
  const change = withItsSpace(draft.text, edit);
  const wanted = draft.text.slice(0, change.start) + change.replacement + draft.text.slice(change.end);
  if (!select(body, draft.text === '' ? null : rangeInPlainText(draft, change)))
    return { ok: false, reason: 'editor-refused' };
  const page = body.ownerDocument;
  const done =
    change.replacement === ''
      ? page.execCommand('delete')
      : page.execCommand('insertText', false, change.replacement);
  if (done && readPlainText(body).text.trimEnd() === wanted.trimEnd()) return { ok: true };
  if (done) page.execCommand('undo');
  return { ok: false, reason: 'editor-refused' };
}

/** A sentence taken out leaves one space behind, not two; at the start of a line, none. */
function withItsSpace(text: string, edit: PlainEdit): PlainEdit {
  if (edit.replacement !== '' || edit.start === edit.end) return edit;
  const before = text[edit.start - 1] ?? '\n';
  if (text[edit.end] === ' ' && /\s/.test(before)) return { ...edit, end: edit.end + 1 };
  if (before === ' ' && !/[\p{L}\p{N}]/u.test(text[edit.end] ?? ''))
    return { ...edit, start: edit.start - 1 };
  return edit;
}

/** Null selects the whole, empty body. */
function select(body: HTMLElement, range: Range | null | undefined): boolean {
  if (range === undefined) return false;
  const selection = body.ownerDocument.getSelection();
  body.focus({ preventScroll: true });
  selection?.removeAllRanges();
  if (range) selection?.addRange(range);
  else selection?.selectAllChildren(body);
  return selection !== null;
}
