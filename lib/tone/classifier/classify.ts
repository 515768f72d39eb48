import type { Sentence } from '../sentences';
import {
  DRAFT_VALUE,
  draftBucket,
  featuresOf,
  frameBuckets,
  NEIGHBOUR_VALUE,
  nextBucket,
  previousBucket,
} from './features';
import type { Head, MessageHead, SentenceHead } from './heads';
import { featuresOfMessage, type Sound } from './message-features';
import type { Table, Weights } from './weights-file';

/** Scores of one sentence by head; above zero is "more likely than not". */
export type HeadScores = Readonly<Partial<Record<SentenceHead, number>>>;

/** Scores of a client's message by head. */
export type MessageScores = Readonly<Partial<Record<MessageHead, number>>>;

/** Hears sentences with a set of weights. Remembers what each sentence says by itself: a keystroke costs one sentence. */
export interface Classifier {
  readonly weights: Weights;
  /** One entry per sentence, in order. */
  score(sentences: readonly Sentence[], isAnsweringHeat: boolean): readonly HeadScores[];
  /** Scores of the message being answered; `sound` is what the word lists heard in it. */
  scoreMessage(sentences: readonly Sentence[], sound: Sound): MessageScores;
}

export function createClassifier(weights: Weights): Classifier {
  const tables = weights.tables.filter((table) => !isForMessages(table));
  const messageTable = weights.tables.find(isForMessages);
  const memo = new Map<string, SentenceSums>();
  const sumsOf = (sentence: Sentence): SentenceSums => {
    const key = `${sentence.role}|${sentence.plain}`;
    const known = memo.get(key);
    if (known) return known;
    const sums = sumSentence(sentence, tables);
    if (memo.size >= MEMO_LIMIT) memo.delete(memo.keys().next().value ?? '');
    memo.set(key, sums);
    return sums;
  };
  return {
    weights,
    score: (sentences, isAnsweringHeat) =>
      scoreDraft(sentences.map(sumsOf), sentences, isAnsweringHeat, tables),
    scoreMessage: (sentences, sound) => (messageTable ? scoreMessage(messageTable, sentences, sound) : {}),
  };
}

const MEMO_LIMIT = 2000;

/** What a sentence adds, by table: to itself, to the one after it, to the one before it; and its words, for the draft. */
interface SentenceSums {
  readonly own: readonly Float64Array[];
  readonly asPrevious: readonly Float64Array[];
  readonly asNext: readonly Float64Array[];
  readonly words: Uint32Array;
}

function sumSentence(sentence: Sentence, tables: readonly Table[]): SentenceSums {
  const { own, words } = featuresOf(sentence);
  const neighbour = (bucket: (word: number) => number) =>
    tables.map((table) => sumOf(table, words, bucket, NEIGHBOUR_VALUE));
  return {
    own: tables.map((table) => sumOf(table, own, itself, 1)),
    asPrevious: neighbour(previousBucket),
    asNext: neighbour(nextBucket),
    words,
  };
}

const itself = (bucket: number): number => bucket;

function sumOf(
  table: Table,
  items: Iterable<number>,
  bucketOf: (item: number) => number,
  value: number,
): Float64Array {
  const sums = new Float64Array(table.heads.length);
  for (const item of items) add(sums, table, bucketOf(item), value);
  return sums;
}

function add(sums: Float64Array, table: Table, bucket: number, value: number): void {
  const row = table.rowOf[bucket] ?? 0;
  if (row === 0) return;
  const from = (row - 1) * sums.length;
  for (let head = 0; head < sums.length; head += 1) sums[head]! += value * (table.weights[from + head] ?? 0);
}

function scoreDraft(
  sums: readonly SentenceSums[],
  sentences: readonly Sentence[],
  isAnsweringHeat: boolean,
  tables: readonly Table[],
): readonly HeadScores[] {
  const words = new Set<number>();
  for (const [index, { words: own }] of sums.entries()) {
    if (sentences[index]?.role === 'body') for (const word of own) words.add(word);
  }
  const draft = tables.map((table) => sumOf(table, words, draftBucket, DRAFT_VALUE));
  return sums.map((own, index) => {
    const frame = frameBuckets(index, sums.length, isAnsweringHeat);
    const scores: Partial<Record<Head, number>> = {};
    for (const [at, table] of tables.entries()) {
      const place = sumOf(table, frame, itself, 1);
      const before = sums[index - 1]?.asPrevious[at];
      const after = sums[index + 1]?.asNext[at];
      for (const [head, name] of table.heads.entries()) {
        scores[name] =
          (table.bias[head] ?? 0) +
          (own.own[at]?.[head] ?? 0) +
          (before?.[head] ?? 0) +
          (after?.[head] ?? 0) +
          (draft[at]?.[head] ?? 0) +
          (place[head] ?? 0);
      }
    }
    return scores;
  });
}

const isForMessages = (table: Table): boolean => table.heads.includes('heat 1');

function scoreMessage(table: Table, sentences: readonly Sentence[], sound: Sound): MessageScores {
  const sums = Float64Array.from(table.bias);
  for (const { bucket, value } of featuresOfMessage(sentences, sound)) add(sums, table, bucket, value);
  return Object.fromEntries(table.heads.map((head, at) => [head, sums[at] ?? 0]));
}
