import type { CodedDraft } from './dataset';
import { hasNegative } from './dataset';

/** Writers heard as strangers together: two of tense mail, and the ordinary ones that fall to them. */
export interface Fold {
  /** Its tense writers, joined by "+". */
  readonly name: string;
  readonly writers: ReadonlySet<string>;
}

/** From this share of sentences with a negative code on, a writer's mail is tense. */
const TENSE_FROM = 0.1;

/**
 * Leaves each writer out once, two tense ones at a time and each ordinary one with one of the pairs. Leaving out one at a time would take twice as long, and
 * be a little kinder.
 */
export function foldsOf(drafts: readonly CodedDraft[]): readonly Fold[] {
  const writers = [...new Set(drafts.map(({ writer }) => writer))].toSorted();
  const tense = tenseWriters(drafts);
  const ordinary = writers.filter((writer) => !tense.includes(writer));
  const count = Math.ceil(tense.length / 2);
  return Array.from({ length: count }, (_, at) => {
    // The first with the middle one and so on: neighbours by name may be alike.
    const pair = [tense[at], tense[at + count]].filter((writer) => writer !== undefined);
    return {
      name: pair.join('+'),
      writers: new Set([...pair, ...ordinary.filter((_writer, place) => place % count === at)]),
    };
  });
}

/** The writers whose mail is tense, by name. */
export function tenseWriters(drafts: readonly CodedDraft[]): readonly string[] {
  const writers = [...new Set(drafts.map(({ writer }) => writer))].toSorted();
  return writers.filter((writer) => isTense(drafts.filter((draft) => draft.writer === writer)));
}

function isTense(drafts: readonly CodedDraft[]): boolean {
  const sentences = drafts.flatMap(({ codes }) => codes);
  return sentences.filter(hasNegative).length >= TENSE_FROM * sentences.length;
}
