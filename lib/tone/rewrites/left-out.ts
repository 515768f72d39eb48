import { slice } from '../span';
import { isClean } from './check';
import { dropSpan } from './drop';
import type { Made, Site } from './site';

/** The draft without the sentence; undefined where it would read worse. */
export function dropOf(site: Site): Made | undefined {
  const { sentence, view, reading, context } = site;
  const span = dropSpan(view.text, sentence);
  if (!isClean(view.text, span, '', reading, context)) return undefined;
  return {
    maker: 'drop',
    rewrite: { ...span, tone: 'short', kind: 'drop', text: '', expected: slice(view.text, span) },
  };
}
