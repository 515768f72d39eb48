import { describe, expect, it } from 'vitest';
import { type Judged, verdictOf } from '../../../entrypoints/gmail.content/brake-verdict';
import { holdReasonOf } from '../../../lib/brake';
import type { NegativeCode } from '../../../lib/tone/codes';
import type { Finding, Reading } from '../../../lib/tone/reading';

const finding = (code: NegativeCode, change: Partial<Finding> = {}): Finding => ({
  start: 0,
  end: 9,
  code,
  rule: code,
  layer: 'rule',
  sentence: 0,
  weight: 1,
  title: `Title of ${code}`,
  why: 'Your client may hear it.',
  key: `${code}:0`,
  ...change,
});

const reading = (score: number | null, findings: readonly Finding[], openAsks = 0): Reading => ({
  notice: null,
  language: null,
  score,
  stance: 'fight',
  needles: { pushing: 0, blaming: 0, shrinking: 0, leading: 0 },
  words: 20,
  sentences: [],
  findings,
  moves: [],
  reminders: [],
  incoming: {
    heat: 2,
    behaviours: [],
    asks: [
      { start: 0, end: 5, answered: true },
      ...Array.from({ length: openAsks }, () => ({ start: 6, end: 18, answered: false })),
    ],
  },
  nextMove: null,
});

const two = [finding('defend'), finding('accuse')];
const hot = { brake: 'hot', sensitivity: 'normal' } as const;

describe('a draft worth a breath', () => {
  it.each([
    ['two that fight or blame, below 43', reading(42, two), hot, 'hot'],
    ['one threat of high weight', reading(42, [finding('threat', { weight: 1.5 })]), hot, 'hot'],
    ['a threat of ordinary weight', reading(42, [finding('threat')]), hot, undefined],
    ['one that blames', reading(10, [finding('accuse', { weight: 3 })]), hot, undefined],
    [
      'one that blames and one that flees',
      reading(10, [finding('accuse'), finding('hedge')]),
      hot,
      undefined,
    ],
    ['two, at 43', reading(43, two), hot, undefined],
    ['two, at 39, for a keen coach', reading(39, two), { ...hot, sensitivity: 'keen' }, 'hot'],
    ['two, at 42, for a gentle coach', reading(42, two), { ...hot, sensitivity: 'gentle' }, undefined],
    ['two, at 19, for a gentle coach', reading(19, two), { ...hot, sensitivity: 'gentle' }, 'hot'],
    ['the brake switched off', reading(1, two), { ...hot, brake: 'off' }, undefined],
    ['no score', reading(null, two), hot, undefined],
    ['a paused draft', null, hot, undefined],
    ['an open question, when only heat counts', reading(60, [], 1), hot, undefined],
    ['an open question', reading(60, [], 1), { ...hot, brake: 'hot-or-unanswered' }, 'unanswered'],
    ['no open question', reading(60, []), { ...hot, brake: 'hot-or-unanswered' }, undefined],
    ['heat and an open question', reading(9, two, 1), { ...hot, brake: 'hot-or-unanswered' }, 'hot'],
  ] as const)('%s', (_, given, settings, expected) => {
    expect(holdReasonOf(given, 'Any words.', settings)).toBe(expected);
  });

  const blank = 'It comes by «day».';
  it.each([
    ['a blank left open', reading(90, []), blank, hot, 'blank'],
    ['a blank with a hint', reading(90, []), 'I suggest «item: the fix».', hot, 'blank'],
    ['a blank in a draft too short for a score', reading(null, []), '«price»', hot, 'blank'],
    ['marks of the writer', reading(90, []), 'She said «later» and «items».', hot, undefined],
    ['a mark that is not closed', reading(90, []), 'It comes by «day', hot, undefined],
    ['a blank in a hot draft', reading(9, two), blank, hot, 'hot'],
    [
      'a blank and an open question',
      reading(60, [], 1),
      blank,
      { ...hot, brake: 'hot-or-unanswered' },
      'blank',
    ],
    ['a blank, the brake switched off', reading(90, []), blank, { ...hot, brake: 'off' }, undefined],
    ['a blank in a paused draft', null, blank, hot, undefined],
  ] as const)('%s', (_, given, draft, settings, expected) => {
    expect(holdReasonOf(given, draft, settings)).toBe(expected);
  });
});

describe('the verdict at the moment of Send', () => {
  const text = 'You never reply. It is all your fault. Pay now.';
  const findings = [
    finding('accuse', { start: 0, end: 9, sentence: 0 }),
    finding('attack', { start: 0, end: 15, sentence: 0, weight: 1.5, title: 'Heavier' }),
    finding('hedge', { start: 17, end: 19, sentence: 1 }),
    finding('accuse', { start: 23, end: 37, sentence: 1 }),
    finding('command', { start: 39, end: 46, sentence: 2 }),
  ];
  const judged = (change: Partial<Judged['answer']> = {}): Judged => ({
    answer: { ok: true, revision: 1, reading: reading(5, findings), paused: null, hold: 'hot', ...change },
    text,
    incoming: 'Hello where is it?',
  });

  it('names the heaviest of each sentence, two at most', () => {
    expect(verdictOf(judged(), text)).toEqual({
      reason: 'hot',
      score: 5,
      heard: [
        { span: { start: 0, end: 15 }, title: 'Heavier', quote: 'You never reply' },
        { span: { start: 23, end: 37 }, title: 'Title of accuse', quote: 'all your fault' },
      ],
    });
  });

  it.each([
    ['words added a moment ago', `${text} Now!`, true],
    ['words put before', `Hi,\n${text}`, true],
    ['one of the hot passages changed', text.replace('never', 'seldom'), false],
    ['a passage that did not count gone', text.replace('It is', 'This is'), true],
  ])('with %s', (_, now, isHeld) => {
    expect(verdictOf(judged(), now) !== undefined).toBe(isHeld);
  });

  it.each([
    ['the coach did not ask for a breath', { hold: undefined }],
    ['there is no reading', { reading: null }],
  ])('is none when %s', (_, change) => {
    expect(verdictOf(judged(change), text)).toBeUndefined();
  });

  it('shows blanks with the words before them, as long as there are any', () => {
    const draft =
      'Thank you. You will have the new pages and the list by «day», at «time».\nIt costs «price».';
    const open: Judged = { ...judged({ hold: 'blank', reading: reading(80, []) }), text: draft };

    const heard = verdictOf(open, draft)?.heard;
    expect(heard?.map(({ quote }) => quote)).toEqual(['and the list by «day»', 'list by «day», at «time»']);
    expect(heard?.map(({ span }) => span && draft.slice(span.start, span.end))).toEqual(['«day»', '«time»']);
    expect(verdictOf(open, draft.replace('«day», at «time»', 'Friday'))?.heard).toMatchObject([
      { quote: 'It costs «price»' },
    ]);
    expect(verdictOf(open, draft.replace(/«[^»]*»/g, 'Friday'))).toBeUndefined();
  });

  it('asks about open questions only while every word is as it was read', () => {
    const open = judged({ hold: 'unanswered', reading: reading(60, [], 3) });

    expect(verdictOf(open, text)?.heard).toEqual([
      { span: null, title: null, quote: 'where is it?' },
      { span: null, title: null, quote: 'where is it?' },
    ]);
    expect(verdictOf(open, `${text} It comes on Friday.`)).toBeUndefined();
  });
});
