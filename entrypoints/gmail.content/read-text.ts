import {
  type Blanks,
  type Draft,
  type DraftBuilder,
  type DraftOptions,
  draftBuilder,
} from '../../lib/tone/draft';
import { childNodesOf, findIn, matches } from './unclobbered';

/** What of an element is read, and what is left. */
export interface ReadingRules extends DraftOptions {
  /** Selector of what is passed over. */
  readonly leave: string;
  /** A wrapper of which only what stands before `until` is read; with no such mark inside, nothing is. */
  readonly partly?: { readonly wrapper: string; readonly until: string };
  /**
   * Opacity below which words are an offer of somebody's and not yet written, as are words nobody can select. None:
   * whatever is shown is read.
   */
  readonly faintest?: number;
  /** What else is left, known by other things than a selector. */
  readonly isLeft?: (element: Element) => boolean;
  /** Selector of where reading ends for good. */
  readonly stopAt?: string;
  /** True: breaks stand where `innerText` has them, and what says nothing fills no line. */
  readonly asInnerText?: boolean;
}

/**
 * The text of an element as it reads on the page, with the map back to its nodes, in one walk.
 * No-break spaces become spaces, one for one; a picture of an emoji becomes the emoji.
 */
export function readText(root: HTMLElement, rules: ReadingRules): Draft<Node> {
  const { asInnerText = false, countLastBreak = asInnerText } = rules;
  const builder = draftBuilder<Node>({ countLastBreak });
  const walk: Walk = { builder, rules, until: null, stopped: false };
  readChildren(root, walk, getComputedStyle(root));
  return builder.done();
}

interface Walk {
  readonly builder: DraftBuilder<Node>;
  readonly rules: ReadingRules;
  /** In a partly read wrapper: the element where its reading ends. */
  until: Element | null;
  stopped: boolean;
}

function readChildren(parent: Element, walk: Walk, style: CSSStyleDeclaration): void {
  const blanks = blanksIn(style);
  const read = (text: string, node: Node) =>
    walk.builder.text(walk.rules.asInnerText ? asShown(text, style) : text, node, { blanks });
  for (const node of childNodesOf(parent)) {
    if (walk.stopped) return;
    if (node.nodeType === Node.TEXT_NODE) read(node.nodeValue ?? '', node);
    else if (node instanceof Element) readElement(node, walk);
  }
}

/** Capitals of the stylesheet are no letters of the writer's; `innerText` has them all the same. */
function asShown(text: string, { textTransform }: CSSStyleDeclaration): string {
  if (textTransform === 'uppercase') return text.toUpperCase();
  return textTransform === 'lowercase' ? text.toLowerCase() : text;
}

function readElement(element: Element, walk: Walk): void {
  const { builder, rules } = walk;
  if (element === walk.until || (rules.stopAt !== undefined && matches(element, rules.stopAt))) {
    walk.stopped = true;
    builder.gap('block');
    return;
  }
  if (element.tagName === 'BR') return builder.lineBreak();
  const style = getComputedStyle(element);
  if (notRead.has(element.tagName) || style.display === 'none') return;
  if (matches(element, rules.leave) || rules.isLeft?.(element) || isNotWritten(style, rules)) {
    if (isBlock(style)) {
      builder.gap('block');
      builder.blockEdge();
    } else fillLine(walk);
    return;
  }
  if (element.tagName === 'IMG') return readPicture(element as HTMLImageElement, walk);
  const edge = edgeOf(element, style, walk);
  edge('before');
  if (rules.partly && !walk.until && matches(element, rules.partly.wrapper)) readPartly(element, walk, style);
  else readChildren(element, walk, style);
  edge('after');
}

/** What cannot be seen is not read. What cannot be selected or told from the ground is a suggestion or a control of somebody's. */
const isNotWritten = (style: CSSStyleDeclaration, { faintest }: ReadingRules): boolean =>
  style.visibility === 'hidden' ||
  (faintest !== undefined && (style.userSelect === 'none' || Number(style.opacity) < faintest));

function readPartly(wrapper: Element, walk: Walk, style: CSSStyleDeclaration): void {
  const until = walk.rules.partly && findIn(wrapper, walk.rules.partly.until);
  walk.builder.gap('block');
  if (!until) return;
  walk.until = until;
  readChildren(wrapper, walk, style);
  walk.until = null;
  walk.stopped = false;
  walk.builder.gap('block');
}

function readPicture(image: HTMLImageElement, walk: Walk): void {
  const { emoji = '' } = image.dataset;
  const shown = emoji || image.alt;
  // Flags and keys in a box hold no pictograph.
  const isEmoji = emoji !== '' || /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u.test(shown);
  if (isEmoji && shown.length <= longestEmoji) {
    walk.builder.atom(shown, image);
  } else fillLine(walk);
}

/** In UTF-16 units: a family of four takes eleven, and the flag of Scotland fourteen. */
const longestEmoji = 16;

/** Something in the line that is not read. */
function fillLine({ builder, rules }: Walk): void {
  if (!rules.asInnerText) builder.gap('inline');
}

function edgeOf(
  element: Element,
  style: CSSStyleDeclaration,
  { builder, rules }: Walk,
): (side: 'before' | 'after') => void {
  const isParagraph = element.tagName === 'P';
  if (style.display === 'table-cell') return () => builder.cellEdge();
  // `innerText` ends every row but the last in a break of its own, and parts paragraphs even within a line.
  if (rules.asInnerText && style.display === 'table-row')
    return (side) => side === 'after' && !isLastRow(element) && builder.lineBreak();
  if (!isBlock(style) && !(rules.asInnerText && isParagraph)) return () => {};
  return () => builder.blockEdge(isParagraph ? 2 : 1);
}

const isLastRow = (row: Element): boolean => {
  const rows = row.closest('table')?.rows;
  return rows === undefined || rows.item(rows.length - 1) === row;
};

const isBlock = (style: CSSStyleDeclaration): boolean =>
  /^(?:block|flow-root|flex|grid|list-item|table|table-row|table-caption)$/.test(style.display);

/** Newer browsers write what no old word stands for with words of its two halves, such as `preserve-breaks nowrap`. */
function blanksIn({ whiteSpace }: CSSStyleDeclaration): Blanks {
  if (/pre-line|preserve-breaks/.test(whiteSpace)) return 'keep-lines';
  return /pre|break-spaces/.test(whiteSpace) ? 'keep' : 'collapse';
}

const notRead = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'INPUT',
  'SELECT',
  'BUTTON',
  'IFRAME',
  'OBJECT',
  'SVG',
  'svg',
]);
