import type { CoachContext } from '../context';
import type { Finding, Reading } from '../reading';
import { slice } from '../span';
import { isClean } from './check';
import { dropFits, dropSpan } from './drop';
import { findSite, type Made, type Site } from './site';

/** The draft without the sentence of a finding; undefined where it says what the client needs, or where the mail reads worse without it. */
export function findDrop(
  finding: Finding,
  draft: string,
  reading: Reading,
  context: CoachContext,
): Made | undefined {
  const site = findSite(finding, draft, reading, context);
  return site && /fits|best/.test(dropFits(site)) ? dropOf(site) : undefined;
}

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
