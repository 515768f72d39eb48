import { readFileSync } from 'node:fs';
import { heatHeads, type MessageHead, messageHeads, soundHead } from '../../../lib/tone/classifier/heads';
import { soundOf } from '../../../lib/tone/incoming/behaviours';
import type { Behaviour } from '../../../lib/tone/reading';
import { splitSentences } from '../../../lib/tone/sentences';
import type { PlainTable } from '../../../lib/tone/classifier/weights-file';
import { columnsOf, narrowed } from './columns';
import { fitLogistic } from './logistic';
import { rowsOfMessages } from './matrix';
import { loudnessOf, pruned } from './tables';

interface CodedMessage {
  readonly text: string;
  readonly heat: number;
  readonly behaviours: readonly Behaviour[];
}

/** Messages are few: every word is kept, and small words may speak. */
const PENALTY = 0.3;
const ITERATIONS = 80;
/**
 * Chosen by their share of what moves a head. By weight alone words of heat took the places of those of threats and payment: on messages of strangers, behaviours had a macro F1
 * of .65 with 8,000 features, and have .72 with these.
 */
const MOST_FEATURES = 6000;

/** Fits the table for what a client's message sounds like. */
export function fitMessages(file: string): PlainTable {
  const messages = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CodedMessage);
  const wide = rowsOfMessages(
    messages.map(({ text }) => {
      const sentences = splitSentences(text);
      return { sentences, sound: soundOf(sentences) };
    }),
  );
  const columns = columnsOf(wide, 1);
  const rows = narrowed(wide, columns.buckets);
  const fitted = messageHeads.map((head) => {
    const truth = Uint8Array.from(messages, (message) => (isTrue(message, head) ? 1 : 0));
    return { head, ...fitLogistic(rows, truth, { penalty: PENALTY, iterations: ITERATIONS }) };
  });
  const loudness = fitted.map((head) => loudnessOf(head, columns));
  return pruned(fitted, columns, MOST_FEATURES, { readsAround: false, loudness });
}

function isTrue({ heat, behaviours }: CodedMessage, head: MessageHead): boolean {
  const level = heatHeads.findIndex((name) => name === head);
  if (level !== -1) return heat > level;
  return behaviours.some((behaviour) => soundHead(behaviour) === head);
}
