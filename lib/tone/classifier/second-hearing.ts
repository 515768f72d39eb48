import { leadCodes, negativeCodes } from '../codes';
import { negativeFamilies } from '../families';
import type { Sentence } from '../sentences';
import { type HeadScores, placeOf, type SentenceHead } from './heads';

/** What the rules heard in a sentence, as the second hearing takes it. */
export interface RuleEvidence {
  /** Weight of findings by family: fight, blame, flee. */
  readonly warnings: readonly [number, number, number];
  readonly moves: number;
}

export const noEvidence: RuleEvidence = { warnings: [0, 0, 0], moves: 0 };

const placesOf = (heads: readonly SentenceHead[]): readonly number[] => heads.map((head) => placeOf[head]);
const STANDING = placesOf(['negative', ...negativeFamilies]);
const HARM = [...STANDING, ...placesOf(negativeCodes)];
const HELP = placesOf(leadCodes);
const { negative: NEGATIVE, tense: TENSE } = placeOf;

/**
 * What the second hearing goes by, sentence by sentence: its scores, those of its neighbours and of the rest of the draft, what the rules heard. A sentence among
 * tense ones is more likely meant as it sounds; alone in a calm mail it takes more to be flagged. They are written into `features`, if given.
 */
export function secondFeatures(
  scores: readonly HeadScores[],
  sentences: readonly Sentence[],
  evidence: readonly RuleEvidence[],
): (index: number, features?: Float64Array) => Float64Array {
  const standing = STANDING.map((place) => scores.map((own) => chance(clipped(own[place]!))));
  const tension = scores.map((own) => clipped(own[TENSE]!));
  const mood = mean(tension);
  const calmest = Math.min(...tension);
  const rest = standing.map(restOf);
  const warned = evidence.filter(hasWarning).length;
  return (index, features = new Float64Array(SECOND_FEATURES)) => {
    const own = scores[index]!;
    for (let at = 0; at < HARM.length; at += 1) {
      const score = clipped(own[HARM[at]!]!);
      features[at] = score;
      features[at + HARM.length] = Math.max(score + 1, 0);
    }
    let at = 2 * HARM.length;
    for (let head = 0; head < HELP.length; head += 1) features[at++] = clipped(own[HELP[head]!]!);
    for (let head = 0; head < rest.length; head += 1, at += 3) rest[head]!(index, features, at);
    features[at++] = Math.log(Math.max(1, sentences.length));
    features[at++] = sentences.length < SHORT ? 1 : 0;
    features[at++] = sentences[index]?.role === 'body' ? 0 : 1;
    for (const neighbour of [index - 1, index + 1])
      for (let head = 0; head < standing.length; head += 1) features[at++] = standing[head]![neighbour] ?? 0;
    const said = evidence[index] ?? noEvidence;
    [features[at], features[at + 1], features[at + 2]] = said.warnings;
    at += said.warnings.length;
    features[at++] = said.moves;
    features[at++] = Math.min(MOST_ELSEWHERE, warned - (hasWarning(said) ? 1 : 0));
    features[at++] = tension[index]!;
    features[at++] = mood;
    features[at++] = calmest;
    features[at++] = Math.max(mood, 0);
    features[at] = clipped(own[NEGATIVE]!) * chance(mood);
    return features;
  };
}

/** Numbers a sentence has. */
export const SECOND_FEATURES =
  2 * HARM.length + HELP.length + 3 * STANDING.length + 5 + 3 + 2 * STANDING.length + 5;
const MOST_ELSEWHERE = 3;
const SHORT = 4;
const FARTHEST = 8;

const clipped = (score: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, score));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const chance = (score: number): number => 1 / (1 + Math.exp(-score));

const hasWarning = ({ warnings }: RuleEvidence): boolean => warnings.some((weight) => weight > 0);

/** Writes, for a sentence: the highest, the second highest and the mean of the values of all the others. Values are above zero. */
function restOf(values: readonly number[]): (index: number, to: Float64Array, at: number) => void {
  const [first, second, third] = highest(values);
  const sum = values.reduce((total, value) => total + value, 0);
  return (index, to, at) => {
    const own = values[index]!;
    to[at] = own >= first ? second : first;
    to[at + 1] = own >= second ? third : second;
    to[at + 2] = values.length > 1 ? (sum - own) / (values.length - 1) : 0;
  };
}

/** The three highest values, 0 for those that are missing. */
function highest(values: readonly number[]): readonly [number, number, number] {
  let first = 0;
  let second = 0;
  let third = 0;
  for (const value of values) {
    if (value > first) [first, second, third] = [value, first, second];
    else if (value > second) [second, third] = [value, second];
    else if (value > third) third = value;
  }
  return [first, second, third];
}
