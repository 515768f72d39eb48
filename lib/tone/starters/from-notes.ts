import type { ActiveNotes } from '../context';
import { findReminders } from '../reminders';

/** A text as this client likes it, and the notes that shaped it. */
export interface Shaped {
  readonly paragraphs: readonly string[];
  readonly used: readonly string[];
}

/** Leaves out the sentences that touch what this client is not to hear, and puts a short text into points for one who likes points. */
export function shapedByNotes(paragraphs: readonly string[], isShort: boolean, notes: ActiveNotes): Shaped {
  const { kept, mines } = withoutLandmines(paragraphs, notes);
  const like = isShort ? notes.likes.find((one) => LIKES_POINTS.test(one)) : undefined;
  const points = like === undefined ? undefined : asPoints(kept);
  return {
    paragraphs: points ?? kept,
    used: [...mines, ...(points && like !== undefined ? [like] : [])],
  };
}

const LIKES_POINTS = /\b(?:bullets?|bullet points?|points|lists?|numbered)\b/i;

function withoutLandmines(
  paragraphs: readonly string[],
  { landmines }: ActiveNotes,
): { readonly kept: readonly string[]; readonly mines: readonly string[] } {
  const touches = (sentence: string) =>
    landmines.filter((mine) => findReminders(said(sentence), [mine]).length > 0);
  const kept = paragraphs.flatMap((paragraph) => {
    const sentences = sentencesOf(paragraph);
    const gone = sentences.map((sentence) => touches(sentence).length > 0);
    // What points back goes with what it points to.
    const stays = sentences.filter(
      (sentence, at) => !gone[at] && !(POINTS_BACK.test(sentence) && gone[at - 1] === true),
    );
    return stays.length === 0 ? [] : [stays.join(' ')];
  });
  // A text that is all landmine stays: the reminder stands above it, and the writer decides.
  if (kept.length === 0) return { kept: paragraphs, mines: [] };
  const mines = new Set(paragraphs.flatMap((paragraph) => touches(paragraph).map(({ phrase }) => phrase)));
  return { kept, mines: [...mines] };
}

/** What the client would read: the hint of a blank is for the writer alone. */
const said = (sentence: string): string => sentence.replace(/«[^»]*»/g, ' ');

const POINTS_BACK = /^(?:it|they|that|this|these|those)\b/i;

/** Thanks and understanding stand above the points, the closing question below; undefined when there are fewer than two points between. */
function asPoints(paragraphs: readonly string[]): readonly string[] | undefined {
  const sentences = paragraphs.flatMap(sentencesOf);
  const opening = sentences.filter((sentence, index) => index === 0 && OPENS.test(sentence));
  const asks = sentences.at(-1)?.endsWith('?') ? sentences.slice(-1) : [];
  const points = sentences.slice(opening.length, sentences.length - asks.length);
  return points.length < 2
    ? undefined
    : [...opening, points.map((point) => `- ${point}`).join('\n'), ...asks];
}

const OPENS = /^(?:thank|congratulations|good that|glad|i (?:can )?(?:see|understand|take)\b)/i;

/** Cut behind a stop that no blank holds: «reason: selling, speaking» is one piece. */
const sentencesOf = (paragraph: string): readonly string[] =>
  /^\d\. /.test(paragraph)
    ? [paragraph]
    : paragraph.split(/(?<=[.?!])\s+(?=[\p{Lu}«])(?![^«]*»(?<!«[^»]*»))/u).filter((part) => part !== '');
