import { describe, expect, it } from 'vitest';
import { sharing, type Standing } from '../../tools/train/patterns';
import type { PlainTable } from '../../../lib/tone/classifier/weights-file';

/** Twelve features of two kinds, a little apart, behind two that move more. */
const COUNT = 14;
const rows = Array.from({ length: COUNT }, (_, at) => at);
const table: PlainTable = {
  heads: ['fight', 'flee'],
  readsAround: false,
  bias: [0, 0],
  buckets: rows.map((at) => at * 10),
  weights: [
    Float64Array.from(rows, (at) => (at < 2 ? 5 : at % 2 === 0 ? 1 + at / 1000 : 0)),
    Float64Array.from(rows, (at) => (at < 2 ? -5 : at % 2 === 0 ? 0 : 1 + at / 1000)),
  ],
};
const standing: Standing = { worth: (bucket) => -bucket, seen: () => 1, loudness: [1, 1] };

describe('sharing weights', () => {
  const shared = sharing(table, { own: 2, patterns: 2 }, standing);

  it('leaves the weights of those that move most', () => {
    expect(shared.patternOf?.slice(0, 2)).toEqual([0, 0]);
    for (const head of [0, 1])
      expect(shared.weights[head]?.slice(0, 2)).toEqual(table.weights[head]?.slice(0, 2));
  });

  it('gives the others those of their kind', () => {
    const patterns = shared.patternOf?.slice(2) ?? [];
    expect(new Set(patterns).size).toBe(2);
    for (const [at, pattern] of patterns.entries()) expect(pattern).toBe(patterns[at % 2]);
    for (const at of rows.slice(2)) {
      expect(shared.weights[0]?.[at]).toBeCloseTo(at % 2 === 0 ? 1 : 0, 1);
      expect(shared.weights[1]?.[at]).toBeCloseTo(at % 2 === 0 ? 0 : 1, 1);
    }
  });

  it('weighs a kind by how often its features were met', () => {
    const often = sharing(
      table,
      { own: 2, patterns: 1 },
      { ...standing, seen: (bucket) => (bucket % 20 === 0 ? 99 : 1) },
    );
    expect(often.weights[0]?.[3]).toBeGreaterThan(0.9);
    expect(often.weights[1]?.[3]).toBeLessThan(0.1);
  });

  it('compares heads by what is loud for each', () => {
    const loud = sharing(table, { own: 2, patterns: 1 }, { ...standing, loudness: [2, 1] });
    expect(loud.weights[0]?.[2]).toBeCloseTo(0.5, 1);
  });

  it('is the same every time', () => {
    expect(sharing(table, { own: 2, patterns: 2 }, standing)).toEqual(shared);
  });
});
