import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Blanks,
  type Draft,
  type DraftBuilder,
  draftBuilder,
  locate,
  offsetOf,
  partsOf,
  type Piece,
} from '../../lib/tone/draft';
import { patience, share } from './budget';
import { draft } from './drafts';

// The text map on any page that can be walked. What a real page makes of it is tried in browsers: tests/browser/gmail/trials.

/** One thing a reader meets. Its text is the node. */
type Met =
  | { readonly kind: 'text'; readonly raw: string; readonly blanks: Blanks }
  | { readonly kind: 'atom'; readonly raw: string }
  | { readonly kind: 'lineBreak' | 'blockEdge' | 'paragraphEdge' | 'cellEdge' | 'inlineGap' | 'blockGap' };

const blanks = fc.constantFrom<Blanks>('collapse', 'collapse', 'keep', 'keep-lines');
const raw = fc.oneof(draft, fc.constantFrom(' ', '\n', ' \t\n', '\u00a0 ', 'a', ' a ', 'a\n\nb'));
const met: fc.Arbitrary<Met> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('text' as const), raw, blanks }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('atom' as const), raw: fc.constantFrom('🙂', '👩‍💻') }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'lineBreak' as const,
        'blockEdge' as const,
        'paragraphEdge' as const,
        'cellEdge' as const,
        'inlineGap' as const,
        'blockGap' as const,
      ),
    }),
  },
);

function read(page: readonly Met[], countLastBreak: boolean): Draft<Met> {
  const builder = draftBuilder<Met>({ countLastBreak });
  for (const node of page) meet(builder, node);
  return builder.done();
}

function meet(builder: DraftBuilder<Met>, node: Met): void {
  if (node.kind === 'text') return builder.text(node.raw, node, { blanks: node.blanks });
  if (node.kind === 'atom') return builder.atom(node.raw, node);
  if (node.kind === 'lineBreak') return builder.lineBreak();
  if (node.kind === 'cellEdge') return builder.cellEdge();
  if (node.kind === 'inlineGap' || node.kind === 'blockGap')
    return builder.gap(node.kind === 'inlineGap' ? 'inline' : 'block');
  return builder.blockEdge(node.kind === 'paragraphEdge' ? 2 : 1);
}

const sourceOf = ({ node, offset, start, end }: Piece<Met>): string =>
  'raw' in node ? node.raw.slice(offset, offset + end - start) : '';
/** Plain blanks and no-break spaces may be shown as another blank; nothing else may. */
const loose = (text: string) => text.replaceAll(/[ \t\n\r\f\u00a0]/g, ' ');
const words = (text: string) => text.replaceAll(/[ \t\n\r\f\u00a0]/g, '');

describe('any page at all', () => {
  it(
    'is mapped: every code unit comes from where the map says, and none of the writer’s is left out',
    () => {
      fc.assert(
        fc.property(fc.array(met, { maxLength: 12 }), fc.boolean(), (page, countLastBreak) => {
          const { text, pieces } = read(page, countLastBreak);
          let at = 0;
          for (const piece of pieces) {
            expect(piece.start).toBeGreaterThanOrEqual(at);
            expect(text.slice(at, piece.start)).toMatch(/^(?:\n*|\t)$/);
            expect(loose(text.slice(piece.start, piece.end))).toBe(loose(sourceOf(piece)));
            at = piece.end;
          }
          expect(text.slice(at)).toBe('');
          expect(words(text)).toBe(words(page.map((node) => ('raw' in node ? node.raw : '')).join('')));
        }),
        share(600),
      );
    },
    patience,
  );

  it(
    'gives back every span: located on the page and found again, its parts are all of it and no more',
    () => {
      fc.assert(
        fc.property(fc.array(met, { maxLength: 12 }), fc.nat(), fc.nat(), (page, a, b) => {
          const map = read(page, false);
          const [start = 0, end = 0] = [a, b].map((n) => n % (map.text.length + 1)).toSorted((x, y) => x - y);
          const inside = map.pieces.filter((piece) => piece.start < end && start < piece.end);
          const place = locate(map, { start, end });
          expect(place !== undefined).toBe((start === end ? map.pieces : inside).length > 0);
          fc.pre(start < end && place !== undefined);
          // The picture of an emoji is one point or the other, and no offset within.
          const ends = [place?.start, place?.end].filter((point) => point !== undefined && !point.whole);
          const wanted = [
            ...inside.slice(0, 1).map((first) => ({ first, at: Math.max(start, first.start) })),
            ...inside.slice(-1).map((first) => ({ first, at: Math.min(end, first.end) })),
          ];
          expect(ends.map((point) => point && offsetOf(map, point.node, point.offset))).toEqual(
            wanted.filter(({ first }) => !first.whole).map(({ at }) => at),
          );
          const parts = partsOf(map, { start, end });
          const within = parts.filter(
            (part) => part.start >= start && part.start < part.end && part.end <= end,
          );
          expect(within).toEqual(parts);
          expect(parts.map((part) => words(map.text.slice(part.start, part.end))).join('')).toBe(
            words(map.text.slice(start, end)),
          );
        }),
        share(400),
      );
    },
    patience,
  );
});
