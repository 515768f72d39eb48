import type { Applied } from '../../lib/browser/messages';
import { type Draft, isWithinOneBlock } from '../../lib/tone/draft';
import { slice, type Span } from '../../lib/tone/span';
import { isPlainText } from './plain-mode';
import { readDraft } from './read-draft';
import { caretIn, putCaret, selectSpan } from './selection';

/** Puts `replacement` where `expected` stands at `[start, end)` of the draft. */
export interface Edit extends Span {
  readonly expected: string;
  readonly replacement: string;
}

/**
 * Edits as a hand would, by selecting and inserting, so that Ctrl+Z brings back exactly what stood there and Gmail
 * saves the draft. Refuses, with a reason and without a trace, when the words have changed or would end up wrong.
 */
export function applyRewrite(body: HTMLElement, edit: Edit): Applied {
  const draft = readDraft(body);
  if (!body.isConnected) return { ok: false, reason: 'compose-closed' };
  if (edit.expected !== slice(draft.text, edit)) return { ok: false, reason: 'draft-changed' };
  const change = withItsSpace(draft.text, edit);
  if (!isWithinOneBlock(draft, change)) return { ok: false, reason: 'editor-refused' };
  const caret = caretIn(body, draft);
  const wanted = splice(draft.text, change, change.replacement);
  const steps = insertAndRepair(body, draft, change, wanted);
  if (steps === 'failed') return { ok: false, reason: 'editor-refused' };
  putCaret(body, readDraft(body), caretAfter(caret, change));
  return { ok: true };
}

/** What is taken out leaves one space behind, not two; at the start or end of a line, none. */
function withItsSpace(text: string, edit: Edit): Edit {
  if (edit.replacement !== '' || edit.start === edit.end) return edit;
  const before = text[edit.start - 1] ?? '\n';
  const after = text[edit.end] ?? '\n';
  const opensLine = before === '\n' || before === ' ' || before === '\t';
  if (after === ' ' && opensLine) return { ...edit, end: edit.end + 1 };
  if (before === ' ' && !/[\p{L}\p{N}]/u.test(after)) return { ...edit, start: edit.start - 1 };
  return edit;
}

/** Inserts, looks at what came of it, mends a lost or doubled space once, and takes everything back if that fails. */
function insertAndRepair(
  body: HTMLElement,
  draft: Draft<Node>,
  change: Edit,
  wanted: string,
): 'done' | 'failed' {
  let steps = 0;
  const step = (within: Draft<Node>, span: Span, text: string) => {
    if (insert(body, within, span, text)) steps += 1;
  };
  step(draft, ...smallest(draft.text, change));
  let now = readDraft(body);
  const slip = differs(now.text, wanted) ? slipBetween(now.text, wanted) : null;
  if (slip && isWithinOneBlock(now, slip.span)) {
    step(now, slip.span, slip.text);
    now = readDraft(body);
  }
  if (!differs(now.text, wanted)) return 'done';
  for (let taken = 0; taken < steps && differs(readDraft(body).text, draft.text); taken += 1) {
    body.ownerDocument.execCommand('undo');
  }
  return 'failed';
}

/** One step of undo. A line break would make several and could split the block, so lines go in one by one. */
function insert(body: HTMLElement, draft: Draft<Node>, span: Span, text: string): boolean {
  if (!selectSpan(body, draft, span)) return false;
  const page = body.ownerDocument;
  if (text === '') return page.execCommand('delete');
  if (isPlainText(body)) return page.execCommand('insertText', false, text);
  return text
    .split('\n')
    .every(
      (line, index) =>
        (index === 0 || page.execCommand('insertLineBreak')) &&
        (line === '' || page.execCommand('insertText', false, line)),
    );
}

/** Only what differs, cut at word ends: bold or a link in what stays is left alone. */
function smallest(text: string, change: Edit): [Span, string] {
  const old = slice(text, change);
  const fresh = change.replacement;
  const head = wordEnd(old, commonStart(old, fresh));
  const tail = Math.min(commonEnd(old, fresh), old.length - head, fresh.length - head);
  const kept = wordStart(old, old.length - tail, head);
  const cut = old.length - kept;
  if (cut > fresh.length - head) return [change, fresh];
  const span = { start: change.start + head, end: change.start + kept };
  // An insertion at a bare point takes the style of whatever is before it; a word to replace is safer ground.
  return span.start === span.end ? [change, fresh] : [span, fresh.slice(head, fresh.length - cut)];
}

function commonStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}

function commonEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
}

const wordEnd = (text: string, at: number): number => {
  if (at === 0 || at === text.length) return at;
  return text.lastIndexOf(' ', at - 1) + 1;
};

function wordStart(text: string, at: number, from: number): number {
  const space = text.indexOf(' ', Math.max(at, from));
  return at === from || space < 0 ? text.length : space;
}

/** Where two texts differ by spaces only: what to put where to make the first the second. */
function slipBetween(now: string, wanted: string): { span: Span; text: string } | null {
  const head = commonStart(now, wanted);
  const tail = Math.min(commonEnd(now, wanted), now.length - head, wanted.length - head);
  const is = now.slice(head, now.length - tail);
  const should = wanted.slice(head, wanted.length - tail);
  if (is.trim() !== '' || should.trim() !== '' || `${is}${should}`.includes('\n')) return null;
  // A step over a letter beside it: an insertion at a bare point may land in the wrong neighbour.
  const start = Math.max(0, head - 1);
  return { span: { start, end: now.length - tail }, text: wanted.slice(start, wanted.length - tail) };
}

const splice = (text: string, span: Span, put: string): string =>
  text.slice(0, span.start) + put + text.slice(span.end);

/** Spaces at line ends do not show and are not read. */
const differs = (a: string, b: string): boolean => withoutLineEnds(a) !== withoutLineEnds(b);
const withoutLineEnds = (text: string): string => text.replaceAll(/ *(\n) */g, '$1').trim();

function caretAfter(caret: number | null, change: Edit): number {
  const grown = change.replacement.length - (change.end - change.start);
  if (caret !== null && caret <= change.start) return caret;
  if (caret !== null && caret >= change.end) return caret + grown;
  return change.start + change.replacement.length;
}
