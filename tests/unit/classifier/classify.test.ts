import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../../lib/tone/classifier/classify';
import { placeOf } from '../../../lib/tone/classifier/heads';
import { decodeWeights, type PlainTable, type Table } from '../../../lib/tone/classifier/weights-file';
import { coach } from '../../../lib/tone/coach';
import { plainContext } from '../../../lib/tone/context';
import { splitSentences } from '../../../lib/tone/sentences';
import { impressionBeside, noImpression } from '../../../lib/tone/classifier/impression';
import { impressionsBy } from '../../../tests/tools/train/impression';
import { rowsOf } from '../../../tests/tools/train/matrix';
import type { CodedDraft } from '../../../tests/tools/train/dataset';

const weights = decodeWeights(readFileSync('lib/tone/classifier/weights.bin'));
const fresh = () => createClassifier(weights);
const hearingContext = (incoming: string | null = null) => ({
  ...plainContext(incoming),
  classifier: fresh(),
});

/** A table of one head as the trainer has it. */
function plainOf({ heads, readsAround, bias, buckets: sorted, weights: steps, step }: Table): PlainTable {
  const buckets = Array.from(sorted);
  return {
    heads,
    readsAround,
    bias,
    buckets,
    weights: [Float64Array.from(steps, (weight) => weight * (step[0] ?? NaN))],
  };
}

const draft =
  'Hi Ann,\n\nThe file is attached. You could have looked in the folder first. I can call you on Friday.\n\nTom';

/** What no feature has for a row. */
const NONE = -1;

describe('the classifier', () => {
  it('adds up the very features it was trained on', () => {
    const sentences = splitSentences(draft);
    const coded = { sentences, isAnsweringHeat: true } as unknown as CodedDraft;
    const rows = rowsOf([coded], 'context');
    const { sentences: scores } = fresh().score(sentences, true);
    const [table] = weights.tables;
    for (const [row] of sentences.entries()) {
      let sum = table?.bias[0] ?? NaN;
      for (let at = rows.start[row] ?? 0; at < (rows.start[row + 1] ?? 0); at += 1) {
        const place = table?.buckets.indexOf(rows.column[at] ?? 0) ?? NONE;
        if (table && place !== NONE)
          sum +=
            (table.weights[(table.weightsOf[place] ?? NaN) * table.heads.length] ?? 0) *
            (table.step[0] ?? 0) *
            (rows.value[at] ?? 0);
      }
      expect(scores[row]?.[placeOf.negative]).toBeCloseTo(sum, 4);
    }
  });

  it('adds up the very impression it was trained on, met before or not', () => {
    const drafts = [draft, 'Ok.', '', draft.repeat(3)].map((text) => ({ sentences: splitSentences(text) }));
    const table = weights.tables.find(({ heads }) => heads.includes('leadership'));
    if (!table) throw new Error('The weights know nothing of whole drafts');
    const expected = impressionsBy(plainOf(table), drafts as unknown as CodedDraft[]);
    const seasoned = fresh();
    for (const [at, { sentences }] of drafts.entries()) {
      const { impression } = seasoned.score(sentences, false);
      for (const flagged of [new Set<number>(), new Set([0, 2])])
        expect(impressionBeside(flagged, impression)).toBeCloseTo(
          impressionBeside(flagged, expected[at] ?? noImpression),
          4,
        );
    }
    const [long, short] = expected.map((impression) => impressionBeside(new Set(), impression));
    expect(long).not.toBeCloseTo(short ?? NaN, 1);
  });

  it('passes over what is flagged, in the impression and in its length', () => {
    const all = fresh().score(splitSentences(draft), false).impression;
    const cut = { ...all, parts: all.parts.slice(1) };
    expect(impressionBeside(new Set([0]), all)).toBe(impressionBeside(new Set(), cut));
    expect(impressionBeside(new Set(all.parts.keys()), all)).toBe(all.bias);
  });

  it('says the same whether it has met the sentences before or not', () => {
    const seasoned = fresh();
    seasoned.score(splitSentences(draft.replace('Friday', 'Thursday')), false);
    expect(seasoned.score(splitSentences(draft), true)).toEqual(fresh().score(splitSentences(draft), true));
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const sentences = splitSentences(text);
        const { sentences: scores, impression } = fresh().score(sentences, false);
        expect(Number.isFinite(impressionBeside(new Set(), impression))).toBe(true);
        expect(scores).toHaveLength(sentences.length);
        for (const own of scores) expect(own.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('both layers together', () => {
  it('say which of them spoke', () => {
    const incoming = 'Where is my page?? You promised it for Monday. This is unacceptable.';
    const text =
      'Hi Karen,\n\nAs I already explained twice, the copy came from you. Perhaps next time somebody at your end could open the attachment before shouting. ' +
      'I have other clients too, and most of them read what I send.\n\nJo';
    const { findings } = coach(text, hearingContext(incoming));
    expect(new Set(findings.map(({ layer }) => layer))).toEqual(new Set(['rule', 'classifier']));
    for (const { layer, rule } of findings) expect(rule === 'classifier').toBe(layer === 'classifier');
  });

  it.each([
    'Hi Ann,\n\nThank you for the photos. The page goes live on Thursday at 9 am. Could you look at the header before then?\n\nBest,\nTom',
    'The invoice for March is attached. It is due on the 15th. Shall I send a copy to your bookkeeper?',
    'Hi Priya, the call is moved to 3 pm tomorrow. I have put the new link in the calendar. See you then.',
  ])('leave a plain polite mail alone: %s', (text) => {
    expect(coach(text, hearingContext()).findings).toEqual([]);
  });

  it('never flag a greeting, a sign-off or a name', () => {
    const { findings } = coach(
      'Dear Sir or Madam,\n\nYou never listen.\n\nRegards,\nTom Hale',
      hearingContext(),
    );
    expect(findings.map(({ sentence }) => sentence)).toEqual([1]);
  });
});
