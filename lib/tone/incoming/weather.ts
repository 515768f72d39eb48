import type { Weather } from '../reading';
import { type Sentence, splitSentences } from '../sentences';
import { isAnswered } from './answers';
import { findAsks } from './asks';
import { soundOf } from './behaviours';

/**
 * What the client's message sounds like and wants, and which of it the draft takes up. Null when there is no message.
 * Offsets of the asks point into `incoming`.
 */
export function readWeather(incoming: string | null, draft: readonly Sentence[]): Weather | null {
  if (incoming === null || incoming.trim() === '') return null;
  const sentences = sentencesOf(incoming);
  const asks = findAsks(sentences).map(({ start, end, plain }) => ({
    start,
    end,
    answered: isAnswered(plain, draft),
  }));
  return { ...soundOf(sentences), asks };
}

/** The latest message read: on each keystroke in the reply it is the same one. */
let latest: { readonly text: string; readonly sentences: readonly Sentence[] } | undefined;

function sentencesOf(text: string): readonly Sentence[] {
  if (latest?.text !== text) latest = { text, sentences: splitSentences(text) };
  return latest.sentences;
}
