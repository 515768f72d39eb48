import { leadCodes, negativeCodes } from '../codes';
import { negativeFamilies } from '../families';
import type { Sentence } from '../sentences';
import type { HeadScores } from './classify';
import type { SentenceHead } from './heads';

/** What the rules heard in a sentence, as the second hearing takes it. */
export interface RuleEvidence {
  /** Weight of findings by family: fight, blame, flee. */
  readonly warnings: readonly [number, number, number];
  readonly moves: number;
}

export const noEvidence: RuleEvidence = { warnings: [0, 0, 0], moves: 0 };

const STANDING: readonly SentenceHead[] = ['negative', ...negativeFamilies];
const HARM: readonly SentenceHead[] = [...STANDING, ...negativeCodes];

/**
 * What the second hearing goes by: the sentence's scores, those of its neighbours and of the rest of the draft, what the rules heard. A sentence among
 * tense ones is more likely meant as it sounds; alone in a calm mail it takes more to be flagged.
 */
export function secondFeatures(
  scores: readonly HeadScores[],
  sentences: readonly Sentence[],
  evidence: readonly RuleEvidence[],
): readonly Float64Array[] {
  const standing = scores.map((own) => STANDING.map((head) => chance(clipped(own[head]))));
  const rest = STANDING.map((_, at) => restOf(standing.map((chances) => chances[at] ?? 0)));
  const warned = evidence.filter(hasWarning).length;
  const size = [Math.log(Math.max(1, sentences.length)), sentences.length < SHORT ? 1 : 0];
  return scores.map((own, index) => {
    const harm = HARM.map((head) => clipped(own[head]));
    return Float64Array.from([
      ...harm,
      ...harm.map((score) => Math.max(score + 1, 0)),
      ...leadCodes.map((head) => clipped(own[head])),
      ...rest.flatMap((of) => of(index)),
      ...size,
      sentences[index]?.role === 'body' ? 0 : 1,
      ...(standing[index - 1] ?? CALM),
      ...(standing[index + 1] ?? CALM),
      ...evidenceOf(evidence[index] ?? noEvidence, warned),
    ]);
  });
}

const SHORT = 4;
const CALM = STANDING.map(() => 0);
const FARTHEST = 8;

const clipped = (score = 0): number => Math.max(-FARTHEST, Math.min(FARTHEST, score));
const chance = (score: number): number => 1 / (1 + Math.exp(-score));

const hasWarning = ({ warnings }: RuleEvidence): boolean => warnings.some((weight) => weight > 0);

/** What the rules heard here, and in how many other sentences of the draft they warned. */
function evidenceOf(own: RuleEvidence, warned: number): readonly number[] {
  const elsewhere = warned - (hasWarning(own) ? 1 : 0);
  return [...own.warnings, own.moves, Math.min(3, elsewhere)];
}

/** For each sentence: the highest, the second highest and the mean of the values of all the others. */
function restOf(values: readonly number[]): (index: number) => readonly [number, number, number] {
  const top = [...values.keys()].toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, 3);
  const sum = values.reduce((total, value) => total + value, 0);
  return (index) => {
    const [first, second] = top.filter((at) => at !== index);
    const mean = values.length > 1 ? (sum - (values[index] ?? 0)) / (values.length - 1) : 0;
    return [values[first ?? -1] ?? 0, values[second ?? -1] ?? 0, mean];
  };
}
