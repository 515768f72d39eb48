import type { ComposeId } from '../../lib/browser/messages';
import { negativeFamilies } from '../../lib/tone/families';
import { parentOf } from './unclobbered';

const markStyles = [...negativeFamilies, 'reminder'] as const;
/** How a passage is marked: by family, or as a note of the writer's own. */
export type MarkStyle = (typeof markStyles)[number];

/** A marked passage: `key` names the finding or reminder. */
export interface Mark {
  readonly key: string;
  readonly style: MarkStyle;
  readonly ranges: readonly Range[];
  /** True: the same words carry the line of another mark. It is still found where they are clicked. */
  readonly isUnder?: boolean;
}

export interface Marks {
  /** Replaces the marks of one draft. */
  put(compose: ComposeId, marks: readonly Mark[], theme: Theme): void;
  /** Shows which passage is being spoken of; none with an empty list. */
  point(ranges: readonly Range[]): void;
  /** The mark of this draft under a point of the window; the shortest of those that are drawn, where several are. */
  at(compose: ComposeId, x: number, y: number): Mark | undefined;
  of(compose: ComposeId): readonly Mark[];
  clear(compose: ComposeId): void;
  /** Takes away every mark of ours and nobody else's. */
  dispose(): void;
}

export type Theme = 'light' | 'dark';

/**
 * Marks by the CSS Custom Highlight API: nothing is added to the mail. The ranges are kept here, since a content
 * script in Firefox can change a highlight but not read it back.
 */
export function createMarks(page: Document): Marks {
  const marked = new Map<ComposeId, { readonly marks: readonly Mark[]; readonly theme: Theme }>();
  const names = new Map<string, Highlight>();

  const highlight = (name: string): Highlight => {
    const registry = registryOf(page);
    let ours = names.get(name);
    if (!ours) {
      ours = new Highlight();
      names.set(name, ours);
    }
    // Set each time: the page shares the registry and may have cleared it.
    registry?.set(name, ours);
    return ours;
  };
  const clear = (compose: ComposeId) => {
    const old = marked.get(compose);
    marked.delete(compose);
    for (const mark of old?.marks ?? []) {
      for (const range of mark.ranges) names.get(nameOf(mark, old?.theme ?? 'light'))?.delete(range);
    }
  };
  return {
    clear,
    put(compose, marks, theme) {
      clear(compose);
      if (!registryOf(page)) return;
      marked.set(compose, { marks, theme });
      for (const mark of marks) {
        for (const range of mark.ranges) highlight(nameOf(mark, theme)).add(range);
      }
    },
    point(ranges) {
      if (!registryOf(page)) return;
      names.get(pointer)?.clear();
      for (const range of ranges) highlight(pointer).add(range);
    },
    at: (compose, x, y) =>
      (marked.get(compose)?.marks ?? [])
        .filter((mark) => mark.ranges.some((range) => isOver(range, x, y)))
        .sort(
          (a, b) => Number(a.isUnder ?? false) - Number(b.isUnder ?? false) || lengthOf(a) - lengthOf(b),
        )[0],
    of: (compose) => marked.get(compose)?.marks ?? [],
    dispose() {
      const registry = registryOf(page);
      for (const [name, ours] of names) {
        ours.clear();
        // After an update a newer copy of this script may have taken the name over.
        if (registry?.get(name) === ours) registry.delete(name);
      }
      names.clear();
      marked.clear();
    },
  };
}

/** Takes away every mark by our names, whoever made it: another copy of this script may have ended without doing so. */
export function removeLeftMarks(page: Document): void {
  for (const style of markStyles) {
    for (const isUnder of [false, true]) {
      for (const theme of ['light', 'dark'] as const)
        registryOf(page)?.delete(nameOf({ style, isUnder }, theme));
    }
  }
  registryOf(page)?.delete(pointer);
}

/** The stylesheet knows no mark that is under another: it is there without a line. */
const nameOf = ({ style, isUnder = false }: Pick<Mark, 'style' | 'isUnder'>, theme: Theme): string =>
  `evenkeel-${style}${theme === 'dark' ? '-dark' : ''}${isUnder ? '-under' : ''}`;
const pointer = 'evenkeel-pointer';

const registryOf = (page: Document): HighlightRegistry | undefined => page.defaultView?.CSS.highlights;

const isOver = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top - 1 && y <= box.bottom + 3,
  );

const lengthOf = (mark: Mark): number =>
  mark.ranges.reduce((length, range) => length + range.toString().length, 0);

/** Gmail's theme has nothing to do with the browser's: what counts is how dark the ground under the text is. */
export function themeOf(element: Element): Theme {
  for (let ground: Element | null = element; ground; ground = parentOf(ground)) {
    const [red, green, blue, alpha = 1] = getComputedStyle(ground)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number) ?? [0, 0, 0, 0];
    if (alpha > 0.5) return luminance(red ?? 0, green ?? 0, blue ?? 0) < 0.4 ? 'dark' : 'light';
  }
  return 'light';
}

/** Rough brightness from 0 to 1 by the weights of ITU-R BT.601. */
const luminance = (red: number, green: number, blue: number): number =>
  (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
