import { remember } from '../remember';
import { type Sentence, keyOfSentence } from '../sentences';
import { type Adders, addersOf } from './adder';
import {
  DRAFT_VALUE,
  draftBucket,
  featuresOf,
  frameBuckets,
  NEIGHBOUR_VALUE,
  nextBucket,
  previousBucket,
} from './features';
import { BUCKETS } from './hash';
import type { HeadScores, MessageHead } from './heads';
import {
  type Impression,
  type ImpressionPart,
  type Impressions,
  impressionsOf,
  isForDrafts,
} from './impression';
import { featuresOfMessage, type Sound } from './message-features';
import { indexRows, NO_ROW, rowAt } from './rows';
import { type Found, type SharedRows, shareRows } from './shared-rows';
import type { Table, Weights } from './weights-file';

/** Scores of a client's message by head. */
export type MessageScores = Readonly<Partial<Record<MessageHead, number>>>;

/** What a draft sounds like. */
export interface DraftScores {
  /** One entry per sentence, in order. */
  readonly sentences: readonly HeadScores[];
  readonly impression: Impression;
}

/** Hears sentences with a set of weights. Remembers what each sentence says by itself: a keystroke costs one sentence. */
export interface Classifier {
  readonly weights: Weights;
  score(sentences: readonly Sentence[], isAnsweringHeat: boolean): DraftScores;
  /** Scores of the message being answered; `sound` is what the word lists heard in it. */
  scoreMessage(sentences: readonly Sentence[], sound: Sound): MessageScores;
}

/** @throws Error when the weights do not score exactly the heads this code knows */
export function createClassifier(weights: Weights): Classifier {
  const tables = weights.tables.filter((table) => !isForMessages(table));
  const rows = shareRows(tables, BUCKETS);
  const adders = addersOf(
    tables.filter((table) => !isForDrafts(table)),
    rows,
  );
  const impressions = impressionsOf(tables, rows);
  const messages = weights.tables.filter(isForMessages).map(messageScorer)[0];
  const sum = (sentence: Sentence): SentenceSums => sumSentence(sentence, rows, adders, impressions);
  const sumsOfBody = remember(MOST_REMEMBERED, ({ plain }: Sentence) => plain, sum);
  const sumsOfFrame = remember(MOST_REMEMBERED, keyOfSentence, sum);
  // Most are of the body, and what is a key as it stands is told again sooner than one made anew.
  const sumsOf = (sentence: Sentence) =>
    sentence.role === 'body' ? sumsOfBody(sentence) : sumsOfFrame(sentence);
  return {
    weights,
    score(sentences, isAnsweringHeat) {
      const sums = sentences.map(sumsOf);
      return {
        sentences: scoreDraft(sums, sentences, isAnsweringHeat, rows, adders),
        impression: { bias: impressions.bias, parts: sums.map(({ part }) => part) },
      };
    },
    scoreMessage: (sentences, sound) => messages?.(sentences, sound) ?? {},
  };
}

const MOST_REMEMBERED = 2000;

/** What a sentence adds to scores: to its own (constants included), to those of the one after it, of the one before it; and the rows of its words, for the draft. */
interface SentenceSums {
  readonly own: HeadScores;
  readonly asPrevious: HeadScores;
  readonly asNext: HeadScores;
  readonly inDraft: Uint16Array;
  readonly part: ImpressionPart;
}

function sumSentence(
  sentence: Sentence,
  rows: SharedRows,
  adders: Adders,
  impressions: Impressions,
): SentenceSums {
  const { own, words } = featuresOf(sentence);
  const found = rows.find(own);
  return {
    own: adders.own(found),
    part: impressions.partOf(found, own.length),
    asPrevious: adders.around(rows.find(words.map(previousBucket)), NEIGHBOUR_VALUE),
    asNext: adders.around(rows.find(words.map(nextBucket)), NEIGHBOUR_VALUE),
    inDraft: copyOf(rows.find(words.map(draftBucket))),
  };
}

const copyOf = ({ rows, count }: Found): Uint16Array => rows.slice(0, count);

function scoreDraft(
  sums: readonly SentenceSums[],
  sentences: readonly Sentence[],
  isAnsweringHeat: boolean,
  rows: SharedRows,
  adders: Adders,
): readonly HeadScores[] {
  const inBody = sums.filter((_, index) => sentences[index]?.role === 'body');
  const ofDraft = adders.around(rows.unite(inBody.map(({ inDraft }) => inDraft)), DRAFT_VALUE);
  return sums.map(({ own }, index) => {
    const scores = own.slice();
    addTo(scores, ofDraft);
    const [before, after] = [sums[index - 1], sums[index + 1]];
    if (before) addTo(scores, before.asPrevious);
    if (after) addTo(scores, after.asNext);
    adders.addAround(scores, rows.find(frameBuckets(index, sums.length, isAnsweringHeat)), 1);
    return scores;
  });
}

/** The second may be shorter: the heads that read around come first. */
function addTo(scores: number[], more: HeadScores): void {
  for (let at = 0; at < more.length; at += 1) scores[at]! += more[at]!;
}

const isForMessages = (table: Table): boolean => table.heads.includes('heat 1');

function messageScorer(table: Table): Classifier['scoreMessage'] {
  const { heads, buckets, weightsOf, weights, step, bias } = table;
  const rows = indexRows(buckets, BUCKETS);
  return (sentences, sound) => {
    const steps = new Float64Array(heads.length);
    for (const { bucket, value } of featuresOfMessage(sentences, sound)) {
      const row = rowAt(rows, bucket);
      if (row === NO_ROW) continue;
      const first = weightsOf[row]! * heads.length;
      for (let head = 0; head < steps.length; head += 1) steps[head]! += value * weights[first + head]!;
    }
    return Object.fromEntries(heads.map((head, at) => [head, bias[at]! + steps[at]! * step[at]!]));
  };
}
