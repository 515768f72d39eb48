import type { Sentence } from '../sentences';
import { bucketOf, hashText, mix } from './hash';
import { tokensOf } from './tokens';

/** What one sentence gives the classifier, whatever stands around it. */
export interface SentenceFeatures {
  /** Buckets of its own words, word groups and shape; each counts once, however often it is listed. */
  readonly own: readonly number[];
  /** Hashes of its words, for what it says as a neighbour and as a part of the draft; each counts once, however often it is listed. */
  readonly words: readonly number[];
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
  const tokens = tokensOf(sentence.plain);
  const count = Math.min(tokens.length, MOST_TOKENS);
  const words: number[] = [];
  const own = shapesOf(sentence, tokens);
  for (let at = 0; at < count; at += 1) {
    const token = tokens[at]!;
    words.push(hashText(token, token.length));
    if (token.length > STEM) own.push(bucketOf(mix(PLACE.stem, hashText(token, STEM))));
  }
  for (let from = -1; from <= count; from += 1) {
    let hash: number = PLACE.own;
    const end = Math.min(from + LONGEST_GROUP, count + 1);
    for (let at = from; at < end; at += 1) {
      hash = mix(hash, at === -1 ? START : at === count ? END : words[at]!);
      own.push(bucketOf(hash));
    }
  }
  return { own, words };
}

const START = hashText('<s>');
const END = hashText('</s>');
const STEM = 5;

/** Buckets of how a sentence looks: its length, its marks, who is in it, what part of the letter it is. */
function shapesOf({ plain, role }: Sentence, tokens: readonly string[]): number[] {
  let you = 0;
  let me = 0;
  for (const token of tokens) {
    if (YOU.has(token)) you += 1;
    else if (ME.has(token)) me += 1;
  }
  const buckets = [
    LENGTHS[Math.min(LENGTHS.length - 1, Math.floor(tokens.length / 5))]!,
    ROLES[role],
    YOUS[Math.min(2, you)]!,
    MES[Math.min(2, me)]!,
    you > 0 ? (me > 0 ? YOU_AND_ME : ONLY_YOU) : me > 0 ? ONLY_ME : NOBODY,
  ];
  const shouted = plain.match(SHOUTED)?.length ?? 0;
  if (shouted > 0) buckets.push(SHOUTS[Math.min(3, shouted)]!);
  if (plain.includes('?')) buckets.push(ASKS);
  if (plain.includes('!')) buckets.push(LOUD);
  if (plain.includes('"')) buckets.push(QUOTES);
  return buckets;
}

const SHOUTED = /\b[A-Z]{3,}\b/g;
const YOU = new Set(['you', 'your', 'yours', 'yourself', 'u']);
const ME = new Set(['i', 'me', 'my', 'we', 'us', 'our', 'mine', 'ours']);

const shapeBucket = (shape: string): number => bucketOf(mix(PLACE.shape, hashText(shape)));
const shapeBuckets = (shape: string, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => shapeBucket(`${shape} ${at}`));
const LENGTHS = shapeBuckets('length', 7);
const YOUS = shapeBuckets('you', 3);
const MES = shapeBuckets('me', 3);
const SHOUTS = shapeBuckets('shouted', 4);
const ROLES = {
  body: shapeBucket('role body'),
  greeting: shapeBucket('role greeting'),
  'sign-off': shapeBucket('role sign-off'),
  name: shapeBucket('role name'),
};
const [NOBODY, ONLY_YOU, ONLY_ME, YOU_AND_ME] = [
  shapeBucket(''),
  shapeBucket('you'),
  shapeBucket('me'),
  shapeBucket('youme'),
];
const [ASKS, LOUD, QUOTES] = [shapeBucket('asks'), shapeBucket('loud'), shapeBucket('quotes')];

/** Buckets of a word as it counts in the sentence before, in the one after and anywhere in the draft. */
export const previousBucket = (word: number): number => bucketOf(mix(PLACE.previous, word));
export const nextBucket = (word: number): number => bucketOf(mix(PLACE.next, word));
export const draftBucket = (word: number): number => bucketOf(mix(PLACE.draft, word));

/**
 * Buckets for the place of a sentence in its draft and for a hot message being answered. That there is no message says nothing: the
 * ordinary mail of the corpus was collected without, and learning that would flatter every measurement.
 */
export function frameBuckets(index: number, count: number, isAnsweringHeat: boolean): readonly number[] {
  const buckets = [
    FROM_START[Math.min(FARTHEST, index)]!,
    TO_END[Math.min(FARTHEST, count - 1 - index)]!,
    COUNT[Math.min(FARTHEST, Math.floor(count / 3))]!,
  ];
  if (isAnsweringHeat) buckets.push(HOT_MESSAGE);
  return buckets;
}

const FARTHEST = 5;
const frameBucket = (frame: string): number => bucketOf(mix(PLACE.frame, hashText(frame)));
const frameBucketsOf = (frame: string): readonly number[] =>
  Array.from({ length: FARTHEST + 1 }, (_, far) => frameBucket(`${frame} ${far}`));
const FROM_START = frameBucketsOf('from start');
const TO_END = frameBucketsOf('to end');
const COUNT = frameBucketsOf('count');
const HOT_MESSAGE = frameBucket('hot message');
