import { describe, expect, it } from 'vitest';
import {
  type Draft,
  type DraftBuilder,
  draftBuilder,
  isWithinOneBlock,
  locate,
  offsetOf,
  partsOf,
} from '../../../lib/tone/draft';

const drafted = (write: (draft: DraftBuilder<string>) => void): Draft<string> => {
  const draft = draftBuilder<string>();
  write(draft);
  return draft.done();
};

describe('the text of a draft', () => {
  it.each<[string, (draft: DraftBuilder<string>) => void, string]>([
    ['joins what stands in one line', (d) => (d.text('Per my ', 'a'), d.text('last', 'b')), 'Per my last'],
    ['makes runs of blanks one space', (d) => d.text('a \n\t b', 'a'), 'a b'],
    ['also across nodes', (d) => (d.text('a ', 'a'), d.text(' b', 'b')), 'a b'],
    ['keeps no-break spaces, one for one', (d) => d.text('a\u00a0\u00a0 b', 'a'), 'a   b'],
    [
      'keeps blanks word for word where the page does',
      (d) => d.text('a  \n b', 'a', { blanks: 'keep' }),
      'a  \n b',
    ],
    [
      'keeps line breaks, and makes other blanks one space, where the page does',
      (d) => (d.text(' a  \n\n \t b  c\n', 'a', { blanks: 'keep-lines' }), d.text('d', 'b')),
      'a\n\nb c\nd',
    ],
    ['drops blanks at line ends', (d) => (d.text(' a ', 'a'), d.lineBreak(), d.text(' b ', 'b')), 'a\nb'],
    [
      'begins a block on a new line',
      (d) => (d.text('a', 'a'), d.blockEdge(), d.text('b', 'b'), d.blockEdge()),
      'a\nb',
    ],
    [
      'counts edges that meet once',
      (d) => (d.text('a', 'a'), d.blockEdge(), d.blockEdge(), d.text('b', 'b')),
      'a\nb',
    ],
    [
      'leaves an empty line after a paragraph',
      (d) => (d.text('a', 'a'), d.blockEdge(2), d.blockEdge(), d.text('b', 'b')),
      'a\n\nb',
    ],
    [
      'reads a break alone in a block as an empty line',
      (d) => (d.text('a', 'a'), d.blockEdge(), d.lineBreak(), d.blockEdge(), d.text('b', 'b')),
      'a\n\nb',
    ],
    [
      'takes the last break of a block for its end',
      (d) => (d.text('a', 'a'), d.lineBreak(), d.blockEdge(), d.text('b', 'b')),
      'a\nb',
    ],
    ['ends without empty lines', (d) => (d.text('a', 'a'), d.lineBreak(), d.lineBreak()), 'a'],
    ['begins with those that are there', (d) => (d.lineBreak(), d.text('a', 'a')), '\na'],
    [
      'puts a tab between cells',
      (d) => (d.text('a', 'a'), d.cellEdge(), d.cellEdge(), d.text('b', 'b')),
      'a\tb',
    ],
    ['reads a picture of an emoji as the emoji', (d) => (d.text('ok ', 'a'), d.atom('🙂', 'i')), 'ok 🙂'],
    [
      'says nothing of what is not the writer’s',
      (d) => (d.text('a', 'a'), d.gap('inline'), d.text('b', 'b')),
      'ab',
    ],
    ['is empty when nothing is there', (d) => d.lineBreak(), ''],
  ])('%s', (_, write, text) => {
    expect(drafted(write).text).toBe(text);
  });
});

describe('the map of a draft', () => {
  const draft = drafted((d) => {
    d.text('Per my ', 'a');
    d.text('last', 'b');
    d.blockEdge();
    d.text('\n  mail  and', 'c');
    d.atom('🙂', 'i');
    d.gap('inline');
    d.text('now', 'e');
  });

  it('reads as a whole', () => expect(draft.text).toBe('Per my last\nmail and🙂now'));

  it.each([
    ['within a node', 'my', { node: 'a', offset: 4 }, { node: 'a', offset: 6 }],
    ['across nodes', 'my last', { node: 'a', offset: 4 }, { node: 'b', offset: 4 }],
    ['from a node’s beginning', 'last', { node: 'b', offset: 0 }, { node: 'b', offset: 4 }],
    ['past blanks that do not show', 'mail and', { node: 'c', offset: 3 }, { node: 'c', offset: 12 }],
    [
      'a picture as a whole',
      '🙂',
      { node: 'i', offset: 0, whole: true },
      { node: 'i', offset: 1, whole: true },
    ],
    [
      'half a picture as all of it',
      '\uDE42',
      { node: 'i', offset: 0, whole: true },
      { node: 'i', offset: 1, whole: true },
    ],
  ])('finds a span %s', (_, words, start, end) => {
    const at = draft.text.indexOf(words);
    expect(locate(draft, { start: at, end: at + words.length })).toEqual({
      start: { whole: false, ...start },
      end: { whole: false, ...end },
    });
  });

  it('has no place for a line break alone, nor in an empty draft', () => {
    expect(locate(draft, { start: 11, end: 12 })).toBeUndefined();
    expect(
      locate(
        drafted(() => {}),
        { start: 0, end: 0 },
      ),
    ).toBeUndefined();
  });

  it('takes an empty span for the point after what stands before it', () => {
    expect(locate(draft, { start: 7, end: 7 })?.start).toEqual({ node: 'a', offset: 7, whole: false });
    expect(locate(draft, { start: 12, end: 12 })?.start).toEqual({ node: 'c', offset: 3, whole: false });
  });

  it('cuts a span where something foreign stands in it, and only there', () => {
    expect(partsOf(draft, { start: 0, end: 25 })).toEqual([
      { start: 0, end: 22 },
      { start: 22, end: 25 },
    ]);
    expect(partsOf(draft, { start: 0, end: 10 })).toEqual([{ start: 0, end: 10 }]);
  });

  it('tells an edit within a block from one that would reach out of it', () => {
    expect(isWithinOneBlock(draft, { start: 4, end: 11 })).toBe(true);
    expect(isWithinOneBlock(draft, { start: 7, end: 14 })).toBe(false);
    expect(isWithinOneBlock(draft, { start: 20, end: 25 })).toBe(false);
  });

  it('knows the way back from a point of the source', () => {
    expect(offsetOf(draft, 'a', 3)).toBe(3);
    expect(offsetOf(draft, 'b', 2)).toBe(9);
    expect(offsetOf(draft, 'c', 0)).toBe(12);
    expect(offsetOf(draft, 'c', 5)).toBe(14);
    expect(offsetOf(draft, 'x', 0)).toBeUndefined();
  });
});
