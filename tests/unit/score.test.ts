import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coach } from '../../lib/tone/coach';
import { codes, leadCodes, negativeCodes } from '../../lib/tone/codes';
import { plainContext } from '../../lib/tone/context';
import type { Finding, Move } from '../../lib/tone/reading';
import { leadership, needlesOf, stanceOf } from '../../lib/tone/score';

const finding = (code: (typeof negativeCodes)[number], start = 0): Finding => ({
  start,
  end: start + 5,
  code,
  rule: 'r',
  layer: 'rule',
  sentence: 0,
  weight: codes[code].weight,
  title: '',
  why: '',
  key: `${code}${start}`,
});
/** The sentence the moves stand in: another than the findings'. */
const MOVING = 1;

const move = (code: (typeof leadCodes)[number], start = 0): Move => ({
  start,
  end: start + 5,
  code,
  rule: 'r',
  sentence: MOVING,
  weight: 1,
});
const judged = (findings: readonly Finding[], moves: readonly Move[]) => ({
  findings,
  moves,
  words: 80,
  sentences: [],
});

const anyFindings = fc.array(
  fc.constantFrom(...negativeCodes).map((code) => finding(code)),
  { maxLength: 12 },
);
const anyMoves = fc.array(
  fc.constantFrom(...leadCodes).map((code) => move(code)),
  { maxLength: 12 },
);

const anyUndertone = fc.record({
  doubt: fc.double({ min: 0, max: 40, noNaN: true }),
  impression: fc.double({ min: -9, max: 9, noNaN: true }),
});
const calm = { doubt: 0, impression: 0 };

describe('leadership', () => {
  it('is a whole number from 0 to 100', () => {
    fc.assert(
      fc.property(anyFindings, anyMoves, anyUndertone, (findings, moves, undertone) => {
        const score = leadership(judged(findings, moves), undertone);
        expect(score).toBe(Math.round(score));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('never falls when a finding goes', () => {
    fc.assert(
      fc.property(
        anyFindings,
        anyMoves,
        anyUndertone,
        fc.constantFrom(...negativeCodes),
        (findings, moves, undertone, code) => {
          const before = leadership(judged([...findings, finding(code)], moves), undertone);
          expect(leadership(judged(findings, moves), undertone)).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });

  it('never falls when a move comes', () => {
    fc.assert(
      fc.property(
        anyFindings,
        anyMoves,
        anyUndertone,
        fc.constantFrom(...leadCodes),
        (findings, moves, undertone, code) => {
          const before = leadership(judged(findings, moves), undertone);
          expect(leadership(judged(findings, [...moves, move(code)]), undertone)).toBeGreaterThanOrEqual(
            before,
          );
        },
      ),
    );
  });

  it('praises moves less the more doubt there is, and marks nothing down that was not found', () => {
    const moves = [move('date'), move('plan')];
    const scores = [0, 0.5, 2, 50].map((doubt) => leadership(judged([], moves), { ...calm, doubt }));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.at(-1)).toBe(leadership(judged([], []), calm));
    expect(scores[0]).toBeGreaterThan(scores[1] ?? NaN);
  });

  it('counts no move of a sentence that is flagged', () => {
    const within = { ...move('date'), sentence: 0 };
    const at = (moves: readonly Move[]) => leadership(judged([finding('attack')], moves), calm);
    expect(at([within])).toBe(at([]));
    expect(at([move('date')])).toBeGreaterThan(at([]));
    expect(leadership(judged([], [within]), calm)).toBeGreaterThan(leadership(judged([], []), calm));
  });

  it('lets the impression of the whole have a say, hardly any against a draft in which nothing was found', () => {
    const at = (findings: readonly Finding[], impression: number) =>
      leadership(judged(findings, [move('date')]), { doubt: 0, impression });
    const hedged = [finding('hedge')];
    expect(at(hedged, -1)).toBeLessThan(at(hedged, 0));
    expect(at(hedged, 1)).toBeGreaterThan(at(hedged, 0));
    expect(at(hedged, 9)).toBe(at(hedged, 2));
    expect(at([], 1)).toBeGreaterThan(at([], 0));
    expect(at([], 0) - at([], -9)).toBeLessThanOrEqual(13);
    expect(at([], -9)).toBeGreaterThan(at(hedged, -9));
  });
});

describe('needlesOf', () => {
  it('shows each family on its own needle, 0 to 10', () => {
    const needles = needlesOf(judged([finding('attack'), finding('accuse')], [move('date'), move('plan')]));
    expect(needles).toEqual({ pushing: 1.9, blaming: 1.6, shrinking: 0, leading: 2.5 });
  });

  it('stops at ten', () => {
    const many = Array.from({ length: 40 }, (_, index) => finding('attack', index * 10));
    expect(needlesOf(judged(many, [])).pushing).toBe(10);
  });
});

describe('stanceOf', () => {
  const stance = (findings: readonly Finding[], moves: readonly Move[]) => {
    const all = judged(findings, moves);
    return stanceOf(all, leadership(all, calm));
  };

  it.each([
    ['nothing heard', [], [], 'steady'],
    ['moves only', [], ['acknowledge', 'plan', 'date'], 'lead'],
    ['fight', ['attack', 'defend'], [], 'fight'],
    ['blame', ['accuse', 'deflect'], [], 'blame'],
    ['flee', ['apologise', 'hedge', 'capitulate'], [], 'flee'],
    ['two families close', ['attack', 'accuse'], [], 'mixed'],
    ['one slip among many moves', ['hedge'], ['own', 'plan', 'date', 'invite'], 'lead'],
  ] as const)('%s', (_, negative, lead, expected) => {
    const findings = negative.map((code, index) => finding(code, index * 10));
    const moves = lead.map((code, index) => move(code, index * 10));
    expect(stance(findings, moves)).toBe(expected);
  });
});

describe('coach', () => {
  it.each([
    ['', 'empty'],
    ['Ok.', 'too-short'],
    ['Das ist nicht mein Fehler, das haben Sie so gewollt.', 'not-english'],
  ])('does not score %j: %s', (draft, notice) => {
    expect(coach(draft, plainContext())).toMatchObject({ notice, score: null, stance: null });
  });

  it('reads the same draft the same way twice', () => {
    const draft = 'I will get to it soon. You can have it by Thursday.';
    expect(coach(draft, plainContext())).toEqual(coach(draft, plainContext()));
  });
});
