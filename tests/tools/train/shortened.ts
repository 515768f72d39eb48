import { splitSentences } from '../../../lib/tone/sentences';
import type { CodedDraft } from './dataset';

/** A short mail has one to so many sentences. */
const MOST_SENTENCES = 3;

/**
 * Short mails cut from long ones: the corpus holds few short ordinary mails, and without them brevity itself would sound tense. One from each draft,
 * from another place in it each time; always the same from the same corpus.
 */
export function shortenedFrom(drafts: readonly CodedDraft[]): readonly CodedDraft[] {
  return drafts.flatMap((draft, at) => {
    const body = draft.sentences.filter(({ role }) => role === 'body');
    const first = body[(at * 7) % Math.max(1, body.length)];
    const last =
      body[Math.min(body.length - 1, ((at * 7) % Math.max(1, body.length)) + (at % MOST_SENTENCES))];
    if (!first || !last) return [];
    return [cut(draft, first.start, last.end)];
  });
}

function cut(draft: CodedDraft, start: number, end: number): CodedDraft {
  const text = draft.text.slice(start, end);
  const units = draft.units
    .filter((unit) => unit.start >= start && unit.end <= end)
    .map((unit) => ({ ...unit, start: unit.start - start, end: unit.end - start }));
  const sentences = splitSentences(text);
  const codes = sentences.map(
    (sentence) =>
      new Set(
        units
          .filter((unit) => unit.start < sentence.end && sentence.start < unit.end)
          .flatMap((unit) => unit.codes),
      ),
  );
  return { ...draft, id: `${draft.id}#short`, text, sentences, codes, units, leadership: null, stances: [] };
}
