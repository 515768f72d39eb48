import { evidenceOf } from '../../../lib/tone/classifier/merge';
import { type HeadScores, type Head, sentenceHeads } from '../../../lib/tone/classifier/heads';
import { secondFeatures } from '../../../lib/tone/classifier/second-hearing';
import { findPassages, type Heard } from '../../../lib/tone/findings';
import { toPlain } from '../../../lib/tone/normalise';
import { rules } from '../../../lib/tone/rules';
import type { CodedDraft } from './dataset';
import type { Fold } from './folds';
import { fitTable, plans, scoreTable } from './tables';

/** A draft heard by tables that never saw its writer. */
export interface HeardDraft {
  readonly draft: CodedDraft;
  /** The name of its fold. */
  readonly fold: string;
  readonly heard: Heard;
  readonly scores: readonly HeadScores[];
  readonly features: readonly Float64Array[];
}

/** Hears the drafts of a fold with tables fitted on all the others. */
export function hearStrangers(drafts: readonly CodedDraft[], { name, writers }: Fold): readonly HeardDraft[] {
  const known = drafts.filter(({ writer }) => !writers.has(writer));
  const strangers = drafts.filter(({ writer }) => writers.has(writer));
  const tables = plans.map((plan) => scoreTable(strangers, plan, fitTable(known, plan)));
  let row = 0;
  return strangers.map((draft) => {
    const scores = draft.sentences.map((_, at) => headScores(tables, row + at));
    row += draft.sentences.length;
    return { draft, fold: name, scores, ...secondLook(draft, scores) };
  });
}

/** The rules' word on a draft, and the features of the second hearing. */
export function secondLook(
  draft: CodedDraft,
  scores: readonly HeadScores[],
): Pick<HeardDraft, 'heard' | 'features'> {
  const { text, sentences, incoming } = draft;
  const heard = findPassages({ text, sentences, incoming: toPlain(incoming) }, rules);
  const featuresOf = secondFeatures(scores, sentences, evidenceOf(heard, sentences.length));
  return { heard, features: scores.map((_, index) => featuresOf(index)) };
}

function headScores(tables: readonly ReadonlyMap<Head, Float64Array>[], row: number): HeadScores {
  return sentenceHeads.map((head) => {
    const score = tables.find((table) => table.has(head))?.get(head)?.[row];
    if (score === undefined) throw new Error(`Nothing was fitted for ${head}.`);
    return score;
  });
}
