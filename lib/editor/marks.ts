import { familyOf } from '../tone/codes';
import type { Draft } from '../tone/draft';
import type { NegativeFamily } from '../tone/families';
import type { Reading } from '../tone/reading';
import type { Span } from '../tone/span';
import { rangeInPlainText } from './plain-text';

type Style = NegativeFamily | 'reminder';
const styles: readonly Style[] = ['fight', 'blame', 'flee', 'reminder'];
const pointer = 'evenkeel-pointer';

/**
 * Underlines what a reading found, by the CSS Custom Highlight API: nothing is added to the text. A reading that is
 * null takes the marks away.
 */
export function markReading(page: Document, draft: Draft<Node>, reading: Reading | null): void {
  const spans: readonly (readonly [Style, Span])[] = [
    ...(reading?.findings ?? []).map((finding) => [familyOf(finding.code) as Style, finding] as const),
    ...(reading?.reminders ?? []).map((reminder) => ['reminder', reminder] as const),
  ];
  for (const style of styles) {
    put(
      page,
      `evenkeel-${style}`,
      spans.flatMap(([of, span]) => (of === style ? (rangeInPlainText(draft, span) ?? []) : [])),
    );
  }
}

/** Shows which passage is being spoken of; null: none. */
export function pointAt(page: Document, range: Range | null): void {
  put(page, pointer, range ? [range] : []);
}

/** A browser without highlights shows no underlines; the panel says everything they say. */
function put(page: Document, name: string, ranges: readonly Range[]): void {
  const registry = page.defaultView?.CSS.highlights;
  if (!registry) return;
  if (ranges.length === 0) registry.delete(name);
  else registry.set(name, new Highlight(...ranges));
}
