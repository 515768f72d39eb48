import type { Span } from '../../lib/tone/span';
import type { Marks } from './marks';
import { isPlainText } from './plain-mode';
import { rangeOf, readDraft } from './read-draft';
import { putCaret, selectSpan } from './selection';

/** Long enough for the eye to find the place. */
const pointMs = 1600;

/** Brings a passage into view and shows which it is. False when it is no longer on the page. */
export function reveal(body: HTMLElement, marks: Marks, span: Span): boolean {
  const draft = readDraft(body);
  if (span.end > draft.text.length) return false;
  // In a field nothing can be marked; what is selected there can be seen.
  if (isPlainText(body)) return selectSpan(body, draft, span);
  const range = rangeOf(draft, span);
  if (!range) return false;
  putCaret(body, draft, span.start);
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  marks.point([range]);
  setTimeout(() => marks.point([]), pointMs);
  return true;
}
