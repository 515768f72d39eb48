import type { Rewrite } from '../reading';
import { shift, slice } from '../span';
import { fillBlanks, remarkOnNotes, typedBlanks } from './blanks';
import { remarkOnRelease } from './release';
import type { Candidate, Site } from './site';

/** Puts a candidate into the writer's voice and the draft's offsets, with the client's notes filled in. */
export function finish(candidate: Candidate, site: Site): Rewrite | undefined {
  const span = shift(candidate, site.sentence.start);
  const { text: filled, used } = fillBlanks(
    // "We'll be by", and then the day.
    typedBlanks(candidate.text.replace(/\bby by (?=«)/, 'by on ')),
    site.context.notes,
  );
  const text = withApostrophes(filled, site.view.text);
  const expected = slice(site.view.text, span);
  if (text === expected || /[\r\n{}]|\b(?:the|an|your|my) (?:by|on) «/.test(text)) return undefined;
  const remarks = [remarkOnNotes(used), remarkOnRelease(site.finding.code, expected, text)].filter(
    (remark) => remark !== undefined,
  );
  return {
    start: span.start,
    end: span.end,
    tone: candidate.tone,
    kind: candidate.kind,
    text,
    expected,
    ...(remarks.length > 0 ? { remark: remarks.join(' ') } : {}),
  };
}

/** Apostrophes as the writer's keyboard makes them. */
function withApostrophes(text: string, draft: string): string {
  if (!draft.includes('’')) return text.replaceAll('’', "'");
  return draft.includes('’') && !draft.includes("'") ? text.replaceAll("'", '’') : text;
}
