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
  const clear = scores.map((own) => own.map(clipped));
  const standing = clear.map((own) => STANDING.map((place) => chance(own[place]!)));
  const tension = clear.map((own) => own[TENSE]!);
  const mood = mean(tension);
  const calmest = Math.min(...tension);
  const rest = STANDING.map((_, at) => restOf(standing.map((chances) => chances[at]!)));
  const warned = evidence.filter(hasWarning).length;
  return clear.map((own, index) => {
    const features = new Float64Array(WIDTH);
    let at = 0;
    const put = (value: number): void => {
      features[at] = value;
      at += 1;
    };
    for (const place of HARM) put(own[place]!);
    for (const place of HARM) put(Math.max(own[place]! + 1, 0));
    for (const place of HELP) put(own[place]!);
    for (const of of rest) of(index).forEach(put);
    put(Math.log(Math.max(1, sentences.length)));
    put(sentences.length < SHORT ? 1 : 0);
    put(sentences[index]?.role === 'body' ? 0 : 1);
    (standing[index - 1] ?? CALM).forEach(put);
    (standing[index + 1] ?? CALM).forEach(put);
    const { warnings, moves } = evidence[index] ?? noEvidence;
    warnings.forEach(put);
    put(moves);
    put(Math.min(MOST_ELSEWHERE, warned - (warnings.some((weight) => weight > 0) ? 1 : 0)));
    put(own[TENSE]!);
    put(mood);
    put(calmest);
    put(Math.max(mood, 0));
    put(own[NEGATIVE]! * chance(mood));
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

/** For each sentence: the highest, the second highest and the mean of the values of all the others. */
function restOf(values: readonly number[]): (index: number) => readonly [number, number, number] {
  const top = highest(values, 3);
  const sum = values.reduce((total, value) => total + value, 0);
  return (index) => {
    const [first, second] = top.filter((at) => at !== index);
    const average = values.length > 1 ? (sum - values[index]!) / (values.length - 1) : 0;
    return [values[first ?? -1] ?? 0, values[second ?? -1] ?? 0, average];
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
