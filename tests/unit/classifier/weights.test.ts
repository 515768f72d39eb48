import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUCKETS } from '../../../lib/tone/classifier/hash';
import {
  decodeWeights,
  encodeWeights,
  type PlainTable,
  type Table,
} from '../../../lib/tone/classifier/weights-file';
import { corpusHash } from '../../../tests/tools/train/corpus-hash';

const shipped = readFileSync('lib/tone/classifier/weights.bin');
const LARGEST_COMPRESSED = 300_000;

const card = {
  version: 2 as const,
  corpus: 'abc',
  date: '2026-11-21',
  figures: { f1: 0.5 },
  second: [{ head: 'negative' as const, bias: -1, weights: [0.5, -0.25] }],
  thresholds: {
    flag: {
      gentle: { first: 2, next: 1, fleeFirst: 1, fleeNext: 0.5 },
      normal: { first: 1, next: 0, fleeFirst: 1, fleeNext: 0.5 },
      keen: { first: 0, next: -1, fleeFirst: 1, fleeNext: 0.5 },
    },
    alsoFamily: 0.5,
    veto: -3,
    move: { date: 0 },
  },
};
const table: PlainTable = {
  heads: ['negative', 'fight'],
  readsAround: true,
  bias: [-1.5, -2],
  buckets: [0, 3, 200, 70_000, BUCKETS - 1],
  weights: [Float64Array.of(1, -1, 0.5, 0, 0.25), Float64Array.of(0, 2, -2, 1, 0)],
};

describe('the weights as shipped', () => {
  it('were trained on the corpus beside them', () => {
    expect(decodeWeights(shipped).card.corpus).toBe(corpusHash());
  });

  it('stay small enough for the package', () => {
    expect(gzipSync(shipped).length).toBeLessThanOrEqual(LARGEST_COMPRESSED);
  });

  it('say how well they hear strangers', () => {
    const { figures, date } = decodeWeights(shipped).card;
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const name of ['precision', 'recall', 'f1', 'macroF1', 'leadF1', 'falseAlarmsPer100Ordinary']) {
      expect(figures[name], name).toBeGreaterThan(0);
    }
  });
});

/** How far a weight read is from the one written, at most; NaN where a feature has none. */
const farthest = (read: Table | undefined, { buckets, weights }: PlainTable): number =>
  Math.max(
    ...buckets.flatMap((bucket, at) => {
      const row = read?.weightsOf[read.buckets.indexOf(bucket)] ?? NaN;
      return weights.map((column, head) => {
        const steps = read?.weights[row * weights.length + head] ?? NaN;
        return Math.abs(steps * (read?.step[head] ?? NaN) - (column[at] ?? NaN));
      });
    }),
  );

/** Of weights up to 2 in 31 steps. */
const HALF_A_STEP = 0.05;

describe('the weights file', () => {
  it('reads back what was written, to half a step', () => {
    const { card: read, tables } = decodeWeights(encodeWeights(card, [table, table]));
    expect(read).toMatchObject(card);
    expect(tables).toHaveLength(2);
    for (const one of tables) expect(farthest(one, table)).toBeLessThan(HALF_A_STEP);
  });

  it('writes once what features share', () => {
    const shared: PlainTable = {
      ...table,
      weights: [Float64Array.of(1, 0.5, 0.5, -1, 0.5), Float64Array.of(2, -2, -2, 1, -2)],
      patternOf: [0, 1, 1, 2, 1],
    };
    const { tables } = decodeWeights(encodeWeights(card, [shared, table]));
    expect([...(tables[0]?.weightsOf ?? [])]).toEqual([2, 0, 0, 1, 0]);
    expect(tables[0]?.weights).toHaveLength(3 * shared.heads.length);
    expect(farthest(tables[0], shared)).toBeLessThan(HALF_A_STEP);
    expect(farthest(tables[1], table)).toBeLessThan(HALF_A_STEP);
  });

  it('knows more patterns than a byte counts', () => {
    const many = Array.from({ length: 700 }, (_, at) => at);
    const wide: PlainTable = {
      ...table,
      buckets: many,
      weights: [Float64Array.from(many, (at) => at % 300), Float64Array.from(many, () => 1)],
      patternOf: many.map((at) => (at % 300) + 1),
    };
    const [read] = decodeWeights(encodeWeights(card, [wide])).tables;
    expect(farthest(read, wide)).toBeLessThan(299 / 31);
  });

  it('says so when it is of another version', () => {
    const other = encodeWeights({ ...card, version: 3 as never }, [table]);
    expect(() => decodeWeights(other)).toThrow(/version 3/);
  });

  it('says so when it ends too early', () => {
    expect(() => decodeWeights(encodeWeights(card, [table]).slice(0, -3))).toThrow(/early/);
  });
});
