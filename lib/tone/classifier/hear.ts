import { familyOf, type LeadCode, leadCodes, type NegativeCode, negativeCodes } from '../codes';
import { type NegativeFamily, negativeFamilies } from '../families';
import type { Sentence } from '../sentences';
import type { Classifier, HeadScores } from './classify';
import { type RuleEvidence, secondFeatures } from './second-hearing';
import type { SecondHead, SecondHearing } from './weights-file';

/** What the classifier makes of one sentence. Scores are log odds. */
export interface Verdict {
  /** That it carries any negative code. */
  readonly negative: number;
  readonly families: Readonly<Record<NegativeFamily, number>>;
  /** The likeliest code of each family. */
  readonly code: Readonly<Record<NegativeFamily, NegativeCode>>;
  readonly moves: Readonly<Record<LeadCode, number>>;
}

/** Hears a draft twice: each sentence in its place first, then in the light of all the others and of the rules. */
export function hear(
  classifier: Classifier,
  sentences: readonly Sentence[],
  isAnsweringHeat: boolean,
  evidence: readonly RuleEvidence[],
): readonly Verdict[] {
  const first = classifier.score(sentences, isAnsweringHeat);
  const features = secondFeatures(first, sentences, evidence);
  const { second } = classifier.weights;
  return first.map((scores, index) => verdictOf(scores, features[index] ?? NOTHING, second));
}

const NOTHING = new Float64Array();

/** What a sentence's scores and the second hearing's features come to. */
export function verdictOf(scores: HeadScores, features: Float64Array, second: SecondHearing): Verdict {
  const again = (head: SecondHead['head']): number => {
    const weights = second.get(head);
    return weights ? secondScore(weights, features) : (scores[head] ?? UNLIKELY);
  };
  return {
    negative: again('negative'),
    families: mapFamilies(again),
    code: mapFamilies((family) => likeliest(scores, family)),
    moves: Object.fromEntries(leadCodes.map((code) => [code, again(code)])) as Record<LeadCode, number>,
  };
}

const UNLIKELY = -8;

/** The log odds the second hearing gives. */
export function secondScore({ bias, weights }: SecondHead, features: Float64Array): number {
  let sum = bias;
  for (let at = 0; at < weights.length; at += 1) sum += weights[at]! * features[at]!;
  return sum;
}

const mapFamilies = <T>(to: (family: NegativeFamily) => T): Record<NegativeFamily, T> =>
  Object.fromEntries(negativeFamilies.map((family) => [family, to(family)])) as Record<NegativeFamily, T>;

function likeliest(scores: HeadScores, family: NegativeFamily): NegativeCode {
  const [first, ...rest] = CODES[family];
  if (!first) throw new Error(`The family ${family} has no codes.`);
  return rest.reduce(
    (best, code) => ((scores[code] ?? UNLIKELY) > (scores[best] ?? UNLIKELY) ? code : best),
    first,
  );
}

const CODES = mapFamilies((family) => negativeCodes.filter((code) => familyOf(code) === family));
