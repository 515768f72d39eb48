import type { Rewrite } from '../../lib/tone/reading';
import { type Span, slice } from '../../lib/tone/span';

/**
 * Where a sentence can be added: at the caret when it stands between sentences, else after the last whole sentence,
 * which is before the sign-off. Null when the draft has no such place.
 */
export function placeForSentence(
  text: string,
  sentences: readonly Span[],
  caret: number | null,
): number | null {
  if (caret !== null && isBetweenSentences(text, caret)) return caret;
  const last = sentences.findLast((span) => isWhole(slice(text, span)));
  return last ? last.start + slice(text, last).trimEnd().length : null;
}

/** The sentence as an edit of the draft, with the space it needs on either side. */
export function addition(text: string, at: number, sentence: string): Rewrite {
  const before = at > 0 && !/\s/.test(text.charAt(at - 1)) ? ' ' : '';
  const after = at < text.length && !/\s/.test(text.charAt(at)) ? ' ' : '';
  return { start: at, end: at, expected: '', text: before + sentence + after, tone: 'warm', kind: 'whole' };
}

const isWhole = (sentence: string): boolean => /[.!?…]["”’)]*\s*$/.test(sentence);

const isBetweenSentences = (text: string, at: number): boolean =>
  isWhole(text.slice(0, at)) && (at >= text.length || /^(?:\s|\p{Lu})/u.test(text.slice(at)));
