import { type HeadScores, sentenceHeads } from './heads';
import type { Found, SharedRows } from './shared-rows';
import type { Table } from './weights-file';

/** Adds up rows of the tables that score sentences. */
export interface Adders {
  /** For every head: its constant, and the rows. */
  own(found: Found): HeadScores;
  /** For the heads that read around, which come first: adds the rows, times `value`, to scores. */
  addAround(scores: number[], found: Found, value: number): void;
  /** The same alone. */
  around(found: Found, value: number): HeadScores;
}

/** None for weights that hear messages only. @throws Error when tables do not score exactly the heads this code knows, those that read around first */
export function addersOf(tables: readonly Table[], rows: SharedRows): Adders {
  const heads = tables.flatMap((table) => table.heads);
  if (tables.length > 0 && heads.join() !== sentenceHeads.join())
    throw new Error(`The weights score ${heads.join()}.`);
  const all = tables.map((table) => ({ step: table.step, add: rows.adderOf(table) }));
  const readers = all.filter((_, at) => tables[at]?.readsAround);
  if (readers.some((adder, at) => adder !== all[at]))
    throw new Error('A table that reads around comes late.');
  const constants = tables.flatMap(({ bias }) => bias);
  const nothing = readers.flatMap(({ step }) => step.map(() => 0));
  const addOf = (those: typeof all) => (scores: number[], found: Found, value: number) => {
    let at = 0;
    for (const { step, add } of those) {
      const steps = add(found);
      for (let head = 0; head < steps.length; head += 1, at += 1)
        scores[at]! += steps[head]! * step[head]! * value;
    }
    return scores;
  };
  const addAll = addOf(all);
  const addAround = addOf(readers);
  return {
    own: (found) => addAll(constants.slice(), found, 1),
    addAround,
    around: (found, value) => addAround(nothing.slice(), found, value),
  };
}
