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

/** What a sentence adds, by table: to itself, to the one after it, to the one before it; and the buckets of its words, for the draft. */
interface SentenceSums {
  readonly own: readonly Float64Array[];
  /** Null for a table that reads each sentence by itself. */
  readonly asPrevious: readonly (Float64Array | null)[];
  readonly asNext: readonly (Float64Array | null)[];
  readonly inDraft: Uint32Array;
}

function sumSentence(sentence: Sentence, tables: readonly Table[]): SentenceSums {
  const { own, words } = featuresOf(sentence);
  const neighbour = (bucket: (word: number) => number) => {
    const buckets = words.map(bucket);
    return tables.map((table) => (table.readsAround ? sumOf(table, buckets, NEIGHBOUR_VALUE) : null));
  };
  return {
    own: tables.map((table) => sumOf(table, own, 1)),
    asPrevious: neighbour(previousBucket),
    asNext: neighbour(nextBucket),
    inDraft: words.map(draftBucket),
  };
}

/** By head; `value` is what each of the buckets counts, once each. */
function sumOf(table: Table, buckets: Uint32Array, value: number): Float64Array {
  const { rowOf, weights, seen, heads } = table;
  const steps = new Float64Array(heads.length);
  const round = nextRound(seen);
  for (let at = 0; at < buckets.length; at += 1) {
    const row = rowOf[buckets[at]!]!;
    if (row === 0 || seen[row] === round) continue;
    seen[row] = round;
    const from = (row - 1) * heads.length;
    for (let head = 0; head < steps.length; head += 1) steps[head]! += weights[from + head]!;
  }
  return scaled(steps, table, value);
}

/** Rows seen in this round are those that carry its number; the number itself is kept at place 0, which is no row's. */
function nextRound(seen: Uint32Array): number {
  seen[0]! += 1;
  return seen[0]!;
}

function addRow(steps: Float64Array, { rowOf, weights }: Table, bucket: number, times: number): void {
  const row = rowOf[bucket]!;
  if (row === 0) return;
  const from = (row - 1) * steps.length;
  for (let head = 0; head < steps.length; head += 1) steps[head]! += times * weights[from + head]!;
}

function scaled(steps: Float64Array, { step }: Table, value: number): Float64Array {
  for (let head = 0; head < steps.length; head += 1) steps[head]! *= step[head]! * value;
  return steps;
}

function scoreDraft(
  sums: readonly SentenceSums[],
  sentences: readonly Sentence[],
  isAnsweringHeat: boolean,
  tables: readonly Table[],
): readonly HeadScores[] {
  const buckets = joined(
    sums.flatMap(({ inDraft }, index) => (sentences[index]?.role === 'body' ? [inDraft] : [])),
  );
  const draft = tables.map((table) => (table.readsAround ? sumOf(table, buckets, DRAFT_VALUE) : null));
  return sums.map((own, index) => {
    const frame = frameBuckets(index, sums.length, isAnsweringHeat);
    const scores: Partial<Record<Head, number>> = {};
    for (const [at, table] of tables.entries()) {
      const parts = [
        own.own[at],
        sums[index - 1]?.asPrevious[at],
        sums[index + 1]?.asNext[at],
        draft[at],
        table.readsAround ? sumOf(table, frame, 1) : null,
      ];
      const total = table.bias.slice();
      for (const part of parts) {
        if (part) for (let head = 0; head < total.length; head += 1) total[head]! += part[head]!;
      }
      for (const [head, name] of table.heads.entries()) scores[name] = total[head]!;
    }
    return scores;
  });
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const isForMessages = (table: Table): boolean => table.heads.includes('heat 1');

function scoreMessage(table: Table, sentences: readonly Sentence[], sound: Sound): MessageScores {
  const steps = new Float64Array(table.heads.length);
  for (const { bucket, value } of featuresOfMessage(sentences, sound)) addRow(steps, table, bucket, value);
  const sums = scaled(steps, table, 1);
  return Object.fromEntries(table.heads.map((head, at) => [head, table.bias[at]! + sums[at]!]));
}
