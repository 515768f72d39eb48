import { coach } from '../coach';
import type { CoachContext } from '../context';
import type { Reading } from '../reading';
import { overlaps, type Span } from '../span';

/** The draft with `[start, end)` replaced. */
export const applied = (draft: string, span: Span, text: string): string =>
  draft.slice(0, span.start) + text + draft.slice(span.end);

/**
 * Reads the draft as it would be: nothing negative within the new words, no phrase this client is not to hear that was not there before, and a
 * score not below the old one.
 */
export function isClean(
  draft: string,
  span: Span,
  text: string,
  reading: Reading,
  context: CoachContext,
): boolean {
  const after = coach(applied(draft, span, text), context);
  const fresh = { start: span.start, end: span.start + text.length };
  if (after.findings.some((finding) => overlaps(finding, fresh))) return false;
  const minded = (from: Reading, within: Span) =>
    from.reminders.filter((reminder) => overlaps(reminder, within)).length;
  if (minded(after, fresh) > minded(reading, span)) return false;
  if (reading.score === null) return true;
  return after.score !== null && after.score >= reading.score;
}
