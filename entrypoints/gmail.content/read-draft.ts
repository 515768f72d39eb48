import { type Draft, locate, type Place, partsOf } from '../../lib/tone/draft';
import type { Span } from '../../lib/tone/span';
import { isOffered } from './offers';
import { isPlainText, readPlainText } from './plain-mode';
import { type ReadingRules, readText } from './read-text';
import { notOwnText, quoteContainer, quoteStart } from './selectors';

interface Reading extends Pick<ReadingRules, 'countLastBreak' | 'asInnerText'> {
  /** Selector of what is left out of all that is shown; by default everything that is not the writer's own words. */
  readonly leave?: string;
}

/** The writer's own words in an editor: no quote, no signature, no chip, no suggestion. */
export const readDraft = (body: HTMLElement, { leave, ...options }: Reading = {}): Draft<Node> =>
  isPlainText(body)
    ? readPlainText(body)
    : readText(body, {
        ...options,
        ...(leave === undefined ? ownWords : { leave }),
        partly: { wrapper: quoteContainer, until: quoteStart },
      });

/** Words fainter than this are an offer to complete the sentence. No source tells Gmail's figure; it greys by about half. */
const faintest = 0.8;
const ownWords = { leave: notOwnText, faintest, isLeft: isOffered };

/** The stretches of the page a span of the draft covers. Several where something foreign stands in between. */
export function rangesOf(draft: Draft<Node>, span: Span): readonly Range[] {
  return partsOf(draft, span).flatMap((part) => rangeOf(draft, part) ?? []);
}

/**
 * One range from the first to the last word of a span; undefined when nothing of it is on the page. The words in a field
 * of a form are not: no range can hold them.
 */
export function rangeOf(draft: Draft<Node>, span: Span): Range | undefined {
  const places = locate(draft, span);
  if (!places || isPlainText(places.start.node)) return undefined;
  const range = new Range();
  setStart(range, places.start);
  setEnd(range, places.end);
  return range;
}

function setStart(range: Range, { node, offset, whole }: Place<Node>): void {
  if (!whole) range.setStart(node, offset);
  else if (offset === 0) range.setStartBefore(node);
  else range.setStartAfter(node);
}

function setEnd(range: Range, { node, offset, whole }: Place<Node>): void {
  if (!whole) range.setEnd(node, offset);
  else if (offset === 0) range.setEndBefore(node);
  else range.setEndAfter(node);
}
