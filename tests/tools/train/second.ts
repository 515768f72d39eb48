import { negativeFamilies } from '../../../lib/tone/families';
import type { SecondHead } from '../../../lib/tone/classifier/weights-file';
import type { SentenceHead } from '../../../lib/tone/classifier/heads';
import { fitLogistic } from './logistic';
import type { HeardDraft } from './strangers';
import { truthOf } from './tables';

const HEADS: readonly SentenceHead[] = ['negative', ...negativeFamilies];
/** Few features and many sentences: a firm penalty on standardised features keeps one writer from ruling. */
const PENALTY = 60;

/** Fits the second hearing on drafts that were heard as strangers' the first time. */
export function fitSecond(heard: readonly HeardDraft[]): readonly SecondHead[] {
  const features = heard.flatMap((draft) => draft.features);
  const width = features[0]?.length ?? 0;
  const mean = column(width, (at) => average(features, (row) => row[at]!));
  const spread = column(
    width,
    (at) => Math.sqrt(average(features, (row) => (row[at]! - mean[at]!) ** 2)) || 1,
  );
  const rows = {
    rows: features.length,
    columns: width,
    start: Int32Array.from({ length: features.length + 1 }, (_, row) => row * width),
    column: Int32Array.from({ length: features.length * width }, (_, at) => at % width),
    value: Float32Array.from(
      features.flatMap((row) => [...row].map((value, at) => (value - mean[at]!) / spread[at]!)),
    ),
  };
  return HEADS.map((head) => {
    const truth = truthOf(
      heard.map(({ draft }) => draft),
      head,
    );
    const fitted = fitLogistic(rows, truth, { penalty: PENALTY, iterations: 100 });
    const weights = column(width, (at) => fitted.weights[at]! / spread[at]!);
    const bias = fitted.bias - weights.reduce((sum, weight, at) => sum + weight * mean[at]!, 0);
    return { head, bias: rounded(bias), weights: Array.from(weights, rounded) };
  });
}

const column = (width: number, of: (at: number) => number): Float64Array =>
  Float64Array.from({ length: width }, (_, at) => of(at));

const average = (rows: readonly Float64Array[], of: (row: Float64Array) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0) / rows.length;

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
