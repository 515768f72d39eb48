import type { CodedDraft } from './dataset';
import { hasNegative } from './dataset';

/** Writers heard as strangers together: one of tense mail, and the ordinary ones that fall to it. */
export interface Fold {
  readonly tense: string;
  readonly writers: ReadonlySet<string>;
}

/** From this share of sentences with a negative code on, a writer's mail is tense. */
const TENSE_FROM = 0.1;

/** Leaves each tense writer out once, and each ordinary one with one of them. */
export function foldsOf(drafts: readonly CodedDraft[]): readonly Fold[] {
  const writers = [...new Set(drafts.map(({ writer }) => writer))].toSorted();
  const tense = tenseWriters(drafts);
  const ordinary = writers.filter((writer) => !tense.includes(writer));
  return tense.map((writer, at) => ({
    tense: writer,
    writers: new Set([writer, ...ordinary.filter((_, place) => place % tense.length === at)]),
  }));
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
