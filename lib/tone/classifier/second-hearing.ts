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
 * What the second hearing goes by: the sentence's scores, those of its neighbours and of the rest of the draft, what the rules heard. A sentence among
 * tense ones is more likely meant as it sounds; alone in a calm mail it takes more to be flagged.
 */
export function secondFeatures(
  scores: readonly HeadScores[],
  sentences: readonly Sentence[],
  evidence: readonly RuleEvidence[],
): readonly Float64Array[] {
  const standing = scores.map((own) => STANDING.map((place) => chance(clipped(own[place]!))));
  const tension = scores.map((own) => clipped(own[TENSE]!));
  const mood = mean(tension);
  const calmest = Math.min(...tension);
  const rest = STANDING.map((_, at) => restOf(standing.map((chances) => chances[at]!)));
  const warned = evidence.filter(hasWarning).length;
  return scores.map((own, index) => {
    const features = new Float64Array(WIDTH);
    let at = 0;
    for (const place of HARM) {
      const score = clipped(own[place]!);
      features[at + HARM.length] = Math.max(score + 1, 0);
      features[at++] = score;
    }
    at += HARM.length;
    for (const place of HELP) features[at++] = clipped(own[place]!);
    for (const others of rest) {
      others(index, features, at);
      at += 3;
    }
    features[at++] = Math.log(Math.max(1, sentences.length));
    features[at++] = sentences.length < SHORT ? 1 : 0;
    features[at++] = sentences[index]?.role === 'body' ? 0 : 1;
    for (const value of standing[index - 1] ?? CALM) features[at++] = value;
    for (const value of standing[index + 1] ?? CALM) features[at++] = value;
    const said = evidence[index] ?? noEvidence;
    for (const weight of said.warnings) features[at++] = weight;
    features[at++] = said.moves;
    features[at++] = Math.min(MOST_ELSEWHERE, warned - (hasWarning(said) ? 1 : 0));
    features[at++] = tension[index]!;
    features[at++] = mood;
    features[at++] = calmest;
    features[at++] = Math.max(mood, 0);
    features[at] = clipped(own[NEGATIVE]!) * chance(mood);
    return features;
  });
}

/** Numbers a sentence has. */
const WIDTH = 2 * HARM.length + HELP.length + 3 * STANDING.length + 5 + 3 + 2 * STANDING.length + 5;
const MOST_ELSEWHERE = 3;
const SHORT = 4;
const CALM = STANDING.map(() => 0);
const FARTHEST = 8;

const clipped = (score: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, score));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const chance = (score: number): number => 1 / (1 + Math.exp(-score));

const hasWarning = ({ warnings }: RuleEvidence): boolean => warnings.some((weight) => weight > 0);

/** Writes, for a sentence: the highest, the second highest and the mean of the values of all the others. */
function restOf(values: readonly number[]): (index: number, to: Float64Array, at: number) => void {
  const top = highest(values, 3);
  const sum = values.reduce((total, value) => total + value, 0);
  return (index, to, at) => {
    const isFirst = top[0] === index;
    to[at] = values[top[isFirst ? 1 : 0] ?? -1] ?? 0;
    to[at + 1] = values[top[isFirst || top[1] === index ? 2 : 1] ?? -1] ?? 0;
    to[at + 2] = values.length > 1 ? (sum - values[index]!) / (values.length - 1) : 0;
  };
}

/** Places of the highest values, the first of equals first. */
function highest(values: readonly number[], count: number): readonly number[] {
  const top: number[] = [];
  for (const [at, value] of values.entries()) {
    const place = top.findIndex((other) => values[other]! < value);
    if (place !== -1) top.splice(place, 0, at);
    else if (top.length < count) top.push(at);
    if (top.length > count) top.pop();
  }
  return top;
}
