import { familyOf, type NegativeCode, negativeCodes } from '../codes';
import type { NegativeFamily } from '../families';
import type { Sentence } from '../sentences';
import type { Classifier } from './classify';
import { type HeadScores, placeOf } from './heads';
import type { Impression } from './impression';
import { type RuleEvidence, SECOND_FEATURES, secondFeatures } from './second-hearing';
import type { SecondHead, SecondHearing } from './weights-file';

/** What the classifier makes of one sentence. Scores are log odds. */
export interface Verdict {
  /** That it carries any negative code. */
  readonly negative: number;
  readonly families: Readonly<Record<NegativeFamily, number>>;
  /** The likeliest code of each family. */
  readonly code: Readonly<Record<NegativeFamily, NegativeCode>>;
  /** All that was heard the first time: lead moves are scored once. */
  readonly first: HeadScores;
}

/** What the classifier makes of a draft. */
export interface Hearing {
  /** By sentence. */
  readonly verdicts: readonly Verdict[];
  readonly impression: Impression;
}

/** Hears a draft twice: each sentence in its place first, then in the light of all the others and of the rules. */
export function hear(
  classifier: Classifier,
  sentences: readonly Sentence[],
  isAnsweringHeat: boolean,
  evidence: readonly RuleEvidence[],
): Hearing {
  const { sentences: first, impression } = classifier.score(sentences, isAnsweringHeat);
  const featuresOf = secondFeatures(first, sentences, evidence);
  const { second } = classifier.weights;
  const verdicts = first.map((scores, index) => verdictOf(scores, featuresOf(index, latest), second));
  return { verdicts, impression };
}

/** Of the sentence that is heard just now: a list of its own for each would be most of what a keystroke costs in memory. */
const latest = new Float64Array(SECOND_FEATURES);

/** What a sentence's scores and the second hearing's features come to. */
export function verdictOf(first: HeadScores, features: Float64Array, second: SecondHearing): Verdict {
  const again = (head: 'negative' | NegativeFamily): number => {
    const weights = second.get(head);
    return weights ? secondScore(weights, features) : first[placeOf[head]]!;
  };
  return {
    negative: again('negative'),
    families: { fight: again('fight'), blame: again('blame'), flee: again('flee') },
    code: {
      fight: likeliest(first, 'fight'),
      blame: likeliest(first, 'blame'),
      flee: likeliest(first, 'flee'),
    },
    first,
  };
}

/** The log odds the second hearing gives. */
export function secondScore({ bias, weights }: SecondHead, features: Float64Array): number {
  let sum = bias;
  for (let at = 0; at < weights.length; at += 1) sum += weights[at]! * features[at]!;
  return sum;
}

function likeliest(scores: HeadScores, family: NegativeFamily): NegativeCode {
  let best = CODES[family][0]!;
  for (const code of CODES[family]) if (scores[placeOf[code]]! > scores[placeOf[best]]!) best = code;
  return best;
}

const codesOf = (family: NegativeFamily) => negativeCodes.filter((code) => familyOf(code) === family);
const CODES = { fight: codesOf('fight'), blame: codesOf('blame'), flee: codesOf('flee') };
