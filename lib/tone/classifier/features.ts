import type { Sentence } from '../sentences';
import { bucketOf, hashText, mix } from './hash';
import { tokensOf } from './tokens';

/** What one sentence gives the classifier, whatever stands around it. */
export interface SentenceFeatures {
  /** Buckets of its own words, word groups and shape; each counts once, however often it is listed. */
  readonly own: Uint32Array;
  /** Hashes of its words, for what it says as a neighbour and as a part of the draft; each counts once, however often it is listed. */
  readonly words: Uint32Array;
}

/** Where a feature was seen; the same word means another thing in the sentence before. */
const PLACE = { own: 1, previous: 2, next: 3, draft: 4, shape: 5, stem: 6, frame: 7 } as const;

/** How much a neighbour's or the draft's word counts beside the sentence's own. */
export const NEIGHBOUR_VALUE = 0.5;
export const DRAFT_VALUE = 0.3;

const LONGEST_GROUP = 3;
/** A sentence gives at most this many tokens, so that work stays bounded. */
const MOST_TOKENS = 120;

/** The features of a sentence on its own. */
export function featuresOf(sentence: Sentence): SentenceFeatures {
  const tokens = tokensOf(sentence.plain).slice(0, MOST_TOKENS);
  const words = new Uint32Array(tokens.map(hashText));
  const own: number[] = [];
  for (let from = -1; from <= words.length; from += 1) {
    let hash: number = PLACE.own;
    for (let at = from; at < from + LONGEST_GROUP && at <= words.length; at += 1) {
      hash = mix(hash, at === -1 ? START : at === words.length ? END : words[at]!);
      own.push(bucketOf(hash));
    }
  }
  for (const token of tokens) {
    if (token.length > STEM) own.push(bucketOf(mix(PLACE.stem, hashText(token.slice(0, STEM)))));
  }
  for (const shape of shapesOf(sentence, tokens)) own.push(shapeBucket(shape));
  return { own: new Uint32Array(own), words };
}

const START = hashText('<s>');
const END = hashText('</s>');
const STEM = 5;

/** There are few shapes: each is hashed once. */
const shapeBuckets = new Map<string, number>();

function shapeBucket(shape: string): number {
  const known = shapeBuckets.get(shape);
  if (known !== undefined) return known;
  const bucket = bucketOf(mix(PLACE.shape, hashText(shape)));
  shapeBuckets.set(shape, bucket);
  return bucket;
}

/** How a sentence looks: its length, its marks, who is in it, what part of the letter it is. */
function shapesOf(sentence: Sentence, tokens: readonly string[]): readonly string[] {
  const you = tokens.filter((token) => YOU.has(token)).length;
  const me = tokens.filter((token) => ME.has(token)).length;
  const shouted = sentence.plain.match(/\b[A-Z]{3,}\b/g)?.length ?? 0;
  return [
    `length ${Math.min(6, Math.floor(tokens.length / 5))}`,
    `role ${sentence.role}`,
    `you ${Math.min(2, you)}`,
    `me ${Math.min(2, me)}`,
    `${you > 0 ? 'you' : ''}${me > 0 ? 'me' : ''}`,
    ...(shouted > 0 ? [`shouted ${Math.min(3, shouted)}`] : []),
    ...(sentence.plain.includes('?') ? ['asks'] : []),
    ...(sentence.plain.includes('!') ? ['loud'] : []),
    ...(sentence.plain.includes('"') ? ['quotes'] : []),
  ];
}

const YOU = new Set(['you', 'your', 'yours', 'yourself', 'u']);
const ME = new Set(['i', 'me', 'my', 'we', 'us', 'our', 'mine', 'ours']);

/** Buckets of a word as it counts in the sentence before, in the one after and anywhere in the draft. */
export const previousBucket = (word: number): number => bucketOf(mix(PLACE.previous, word));
export const nextBucket = (word: number): number => bucketOf(mix(PLACE.next, word));
export const draftBucket = (word: number): number => bucketOf(mix(PLACE.draft, word));

/**
 * Buckets for the place of a sentence in its draft and for a hot message being answered. That there is no message says nothing: the
 * ordinary mail of the corpus was collected without, and learning that would flatter every measurement.
 */
export function frameBuckets(index: number, count: number, isAnsweringHeat: boolean): Uint32Array {
  const buckets = [
    FROM_START[Math.min(FARTHEST, index)]!,
    TO_END[Math.min(FARTHEST, count - 1 - index)]!,
    COUNT[Math.min(FARTHEST, Math.floor(count / 3))]!,
  ];
  if (isAnsweringHeat) buckets.push(HOT_MESSAGE);
  return new Uint32Array(buckets);
}

const FARTHEST = 5;
const frameBucket = (frame: string): number => bucketOf(mix(PLACE.frame, hashText(frame)));
const frameBucketsOf = (frame: string): readonly number[] =>
  Array.from({ length: FARTHEST + 1 }, (_, far) => frameBucket(`${frame} ${far}`));
const FROM_START = frameBucketsOf('from start');
const TO_END = frameBucketsOf('to end');
const COUNT = frameBucketsOf('count');
const HOT_MESSAGE = frameBucket('hot message');
