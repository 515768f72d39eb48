import { diffWordsWithSpace } from 'diff';
import type { ProposalStep } from '../../lib/tone/reading';

/** A stretch of text that stays, goes or comes. */
export interface Change {
  readonly kind: 'kept' | 'gone' | 'new';
  readonly text: string;
}

/** What a proposal does to a draft, step by step in reading order. */
export function changesOfDraft(draft: string, steps: readonly ProposalStep[]): readonly Change[] {
  const changes: Change[] = [];
  let at = 0;
  for (const step of steps) {
    changes.push(
      { kind: 'kept', text: draft.slice(at, step.start) },
      ...changesBetween(step.expected, step.text),
    );
    at = step.end;
  }
  changes.push({ kind: 'kept', text: draft.slice(at) });
  return changes.filter((change) => change.text !== '');
}

/**
 * Word for word where most of a sentence stays; the old whole and then the new whole where little does, since single
 * words picked from two different sentences cannot be read.
 */
export function changesBetween(before: string, after: string): readonly Change[] {
  const parts = diffWordsWithSpace(before, after);
  const kept = parts.reduce(
    (sum, { added, removed, value }) => (added || removed ? sum : sum + wordsIn(value)),
    0,
  );
  if (kept < leastKept * Math.max(wordsIn(before), wordsIn(after)))
    return [
      { kind: 'gone' as const, text: before },
      { kind: 'new' as const, text: after },
    ].filter(({ text }) => text !== '');
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'kept',
    text: value,
  }));
}

/** Share of the words that must stay for a word-for-word view. */
const leastKept = 0.6;

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
